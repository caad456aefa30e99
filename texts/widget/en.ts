import type { ChatWords, LauncherWords, PortalWords } from './words.ts';

export const launcher: LauncherWords = {
  open: 'Ask about residence cards',
  close: 'Close the chat',
  frameTitle: 'Chat about residence cards',
  unread: (count) => (count === 1 ? 'One new message from the assistant' : `${count} new messages from the assistant`),
};

export const chat: ChatWords = {
  title: 'Residence card assistant',
  automatic: 'You are talking to an automatic assistant, not a human.',
  conversation: 'The conversation',
  you: 'You',
  assistant: 'The assistant',
  typing: 'The assistant is writing',
  messageLabel: 'Write a message',
  messageHint: 'Do not write your national identity number.',
  send: 'Send',
  charactersLeft: (count) => `${count} ${count === 1 ? 'character' : 'characters'} left`,
  charactersOver: (count) => `${count} ${count === 1 ? 'character' : 'characters'} too many`,
  waiting: 'Waiting to be sent',
  refused: 'This was not sent. Try writing it in another way.',
  choices: 'Answers you can choose',
  choicesFollow: (count) =>
    count === 1 ? 'There is one answer to choose.' : `There are ${count} answers to choose from.`,
  links: 'Links',
  opensElsewhere: 'opens in a new tab',
  addToCalendar: 'Add to your calendar',
  source: 'Source',
  checked: (day) => `Checked ${day}`,
  showNewest: 'Show the newest',
  connecting: 'Connecting …',
  offline: 'No connection – we are trying again. What you write will be sent afterwards.',
  backAgain: 'The connection is back.',
  startedAnew: 'The previous conversation has ended. A new one begins here.',
  personChanged: 'The sign-in has changed. A new conversation begins here.',
  menu: 'Menu',
  language: 'Language',
  startOver: 'Start over',
  deleteMyData: 'Delete my data',
  close: 'Close the chat',
};

export const portal: PortalWords = {
  demonstration: 'Demonstration – not a public service',
  title: 'The Application Portal',
  about: [
    'This page shows how a portal can use the residence card assistant.',
    'The people, cases and appointments are made up, and nothing is sent to the police or UDI.',
    'Choose who you want to be, and open the chat at the bottom right.',
  ],
  language: 'Language',
  signInHeading: 'Who do you want to be?',
  signIn: 'Sign in',
  signInAs: (name) => `Sign in as ${name}`,
  nobody: 'Nobody',
  nobodySituation: 'You are not signed in, and the assistant knows nothing about you.',
  signedInAs: (name) => `You are signed in as ${name}.`,
  signedInAsNobody: 'You are not signed in.',
  signOut: 'Sign out',
  openChat: 'Open the chat',
  unavailable: 'We cannot get the list of people right now. You can use the chat without signing in.',
};
