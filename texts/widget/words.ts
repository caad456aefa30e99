import type { Language } from '../../domain/language.ts';

export type { Language };

/** The button a portal page gets. */
export interface LauncherWords {
  open: string;
  close: string;
  /** The accessible name of the chat's frame. */
  frameTitle: string;
  unread(count: number): string;
}

/** The chat's own words; what the assistant says is no part of them. */
export interface ChatWords {
  title: string;
  /** Who answers: said before the first message, because people must know that it is a machine. */
  automatic: string;
  conversation: string;
  you: string;
  assistant: string;
  /** Behind the name of one who writes. */
  caseworker: string;
  withPerson(name: string): string;
  waitingForPerson: string;
  /** Both are said to the assistant as they stand; it offers them by the same words. */
  stopWaiting: string;
  backToAssistant: string;
  typing: string;
  messageLabel: string;
  messageHint: string;
  send: string;
  charactersLeft(count: number): string;
  charactersOver(count: number): string;
  waiting: string;
  refused: string;
  choices: string;
  choicesFollow(count: number): string;
  /** Beside a question that a position answers. */
  usePosition: string;
  positionIsUsed: string;
  positionFollows: string;
  locating: string;
  positionRefused: string;
  positionNotFound: string;
  links: string;
  opensElsewhere: string;
  openInCalendar: string;
  source: string;
  /** Beside a source in another language than the conversation. */
  inEnglish: string;
  inNorwegian: string;
  checked(day: string): string;
  /** Where part of the conversation is out of sight below. */
  showNewest: string;
  connecting: string;
  offline: string;
  backAgain: string;
  startedAnew: string;
  personChanged: string;
  /** The page has somebody signed in, or cannot tell, and the assistant did not learn who. */
  signInFailed: string;
  tryAgain: string;
  goOnUnsigned: string;
  /** They chose it. */
  unsigned: string;
  /** Above a conversation that was held by text message. */
  carriedOver: string;
  /** What is asked to go on in such a conversation, and how one gets it. */
  smsCode: string;
  smsCodeHint: string;
  smsCodeWrong: string;
  smsCodeUnchecked: string;
  goOn: string;
  cancel: string;
  menu: string;
  language: string;
  /** Said to the assistant as it stands. */
  continueBySms: string;
  /** The assistant names it by these words when it gives a code by text message. */
  continueFromSms: string;
  startOver: string;
  deleteMyData: string;
  close: string;
}

/** The demonstration page. */
export interface PortalWords {
  demonstration: string;
  title: string;
  about: readonly string[];
  language: string;
  signInHeading: string;
  signIn: string;
  signInAs(name: string): string;
  nobody: string;
  nobodySituation: string;
  signedInAs(name: string): string;
  /** On the card of who one is now, in the place of the button. */
  thisIsYou: string;
  signedInAsNobody: string;
  signOut: string;
  openChat: string;
  unavailable: string;
  toPhone: string;
}

/** The page that is a telephone, beside the demonstration page. */
export interface PhoneWords {
  title: string;
  about: readonly string[];
  toPortal: string;
  whose: string;
  unknownNumber: string;
  unknownSituation: string;
  /** The texts between the telephone and that number. */
  texts(number: string): string;
  noTexts: string;
  you: string;
  assistant: string;
  /** What a text costs, below it. */
  segments(count: number): string;
  write: string;
  send: string;
  notSent: string;
  unavailable: string;
}

/** A language's own name, which is also what a person says to change to it. */
export const languageNames: Readonly<Record<Language, string>> = { nb: 'Bokmål', nn: 'Nynorsk', en: 'English' };

/** In the order they are offered. */
export const widgetLanguages: readonly Language[] = ['nb', 'nn', 'en'];

/** The language of a page, `nb-NO` and `no` included; undefined where the assistant does not speak it. */
export function widgetLanguageOf(tag: string): Language | undefined {
  const [primary = ''] = tag.toLowerCase().split('-');
  switch (primary) {
    case 'no':
    case 'nb':
      return 'nb';
    case 'nn':
      return 'nn';
    case 'en':
      return 'en';
    default:
      return undefined;
  }
}
