import { translationOf } from '../blanks.ts';
import { deskHandover as original } from '../nb/desk-handover.ts';

export const deskHandover = translationOf(original)({
  title: 'The conversation',
  call: 'The call',
  howTo: 'What you write here in the chat goes to the applicant. A command begins with “/”.',
  aboutPerson: 'The situation and the advice',
  soFar: 'The conversation so far',
  earlierEntries:
    '{count, plural, one {One earlier line is not shown here.} other {# earlier lines are not shown here.}}',
  happened: '{when}: {happened}',
  caseworker: 'The caseworker',
  noteBy: '{name}, private note',
  phone: 'Telephone',

  suggestion: 'The assistant suggests an answer',
  suggestionLabel: 'The answer. Change it if you like.',
  send: 'Send to the applicant',
  sent: 'The answer has been sent.',
  alreadySent: 'This suggestion was sent before. It was not sent again.',
  note: 'Private note',
  noteLabel: 'A note the applicant never sees',
  keepNote: 'Save the note',
  noteKept: 'The note is saved. The applicant does not see it.',
  transfer: 'Transfer to a colleague',
  colleague: 'Colleagues with no conversation',
  notOnDuty: '{name} (not on duty)',
  transferNow: 'Transfer',
  transferred: 'The conversation is transferred. The applicant is told.',
  offer: 'A colleague wants to transfer a conversation to you',
  offeredBy:
    '{name} asks whether you can take over. If you take it, the applicant is told. If you do nothing, it stays where it is.',
  isOffered: 'Your colleague has been asked. The conversation stays with whoever has it until your colleague takes it.',
  passedToYou: 'A colleague has transferred this to you.',
  handBack: 'Hand back to the assistant',
  handedBack: 'The assistant has the conversation again. The applicant is told.',
  close: 'Close the conversation',
  closed: 'The conversation is closed. The applicant is told.',
  called: 'I have called',
  calledBack: 'It is noted that the applicant has been called.',
  putBack: 'Put back in the queue',
  isPutBack: 'The applicant is back in the queue for calls.',
  taken: 'The conversation is yours. The applicant is told that you are here.',
  callTaken: 'The call is yours. Only you see the number.',
  openYours: 'Open the conversation you have',

  'refused-over': 'Nothing was done. The conversation is over.',
  'refused-with-another': 'Nothing was done. A colleague has it.',
  'refused-not-taken': 'Nothing was done. You have to take it first.',
  'refused-has-it-already': 'You have it already.',
  'refused-has-another': 'You have another conversation. Close it, hand it back or transfer it first.',
  'refused-no-such-colleague': 'Nothing was done. Your colleague has another conversation, or cannot take it.',

  'notSent-over': 'This was not sent, because the conversation is over:',
  'notSent-with-another': 'This was not sent, because a colleague has taken over the conversation:',
  'notSent-not-taken': 'This was not sent, because the conversation is not yours now. Take it from the queue:',
  'notSent-gone': 'This was not sent, because the conversation has been deleted:',
  nothingToSend: 'There is nothing to send.',
  tooLong: 'This was not sent. It has {length} characters, and at most {most} go in one message. Split it:',
  yourText: '{text}',
  numbersMasked:
    'Sent, but without national identity numbers and case numbers. They do not belong in a chat, so I took them out.',

  held: 'This has not been sent, because it looks like a command',
  doCommand: 'Carry out the command',
  sentTitle: 'Sent to the applicant',
  sentWords: 'The applicant has got it.',
  corrected: 'The applicant has got the correction as a new message.',
  correctionIsCommand: 'A correction cannot begin with “/”. This was neither sent nor done:',
  editedElsewhere:
    'The message is not part of a conversation with an applicant, so the change does nothing. Write it again.',
  'unsaid-yours':
    'The applicant has already got the message you deleted. It cannot be taken back. If something in it was wrong, write so in a new message.',
  'unsaid-with-another':
    'The applicant has already got the message you deleted. It cannot be taken back. If something in it was wrong, tell {name}, who has the conversation now.',
  'unsaid-not-taken':
    'The applicant has already got the message you deleted. It cannot be taken back. If something in it was wrong, take the conversation from the queue and write so.',
  'unsaid-over':
    'The applicant has already got the message you deleted. It cannot be taken back, and the conversation is over.',

  applicantSays: 'The applicant: {text}',
  'event-asked': 'The applicant asked for a caseworker.',
  'event-wants-call-back': 'The applicant asked to be called.',
  'event-taken': '{name} took the conversation.',
  'event-transferred': 'The conversation is now with {name}.',
  'event-caseworker-reminded':
    'The applicant is waiting for your answer. Without one, the conversation soon goes back in the queue.',
  'event-back-in-queue': 'The applicant waited too long for an answer, so the conversation is back in the queue.',
  'event-applicant-reminded': 'The applicant has not answered, and has been reminded.',
  'event-applicant-silent': 'The applicant stopped answering, so the conversation is over.',
  'event-nobody-came': 'The applicant has waited a long time, and has been offered a call.',
  'event-handed-back': '{name} handed the conversation back to the assistant.',
  'event-closed': '{name} closed the conversation.',
  'event-left': 'The applicant went back to the assistant, so the conversation is over.',
  'event-called': '{name} has called the applicant.',
  'event-stopped-texting': 'The applicant wants no more texts from us, so the conversation is over.',
  applicantDeleted: 'The applicant deleted the conversation, so it is over. What you write no longer goes to anybody.',
});
