import { translationOf } from '../blanks.ts';
import { deskTalk as original } from '../nb/desk-talk.ts';

export const deskTalk = translationOf(original)({
  help: 'While you write with an applicant',
  typeConversation: '“/conversation”: the card with what the applicant wrote last, and all the buttons',
  typeNote: '“/note” and the text after it: a private note that the applicant never sees',
  typeTransfer: '“/transfer Ola”: transfer the conversation to a colleague',
  typeHandBack: '“/hand back”: let the assistant go on with the conversation',
  typeClose: '“/close”: close the conversation',
  typeOthers: 'The other commands work too, with “/” in front: “/day Oslo”, “/find K7M-4PX”, “/queue”.',
  show: 'Show the conversation',
  allHelp: 'All the commands',
  backToCard: 'Type “/conversation” to see this card again, and “/help” to see the commands.',
  notUnderstood: 'I did not understand that, and the applicant has not got it. Type “/help” to see what you can do.',
  noTalk: 'You have no conversation now. Type “queue” to see who is waiting.',
  emptyNote: 'Type the note after the command: “/note Will call tomorrow”. The applicant does not see it.',
  noteTooLong: 'The note is not saved. It has {length} characters, and a note can have at most {most}. Split it:',
  noColleague: 'No colleague can take over now.',
  nobodyNamed: 'I found nobody of that name who can take over now.',
  transferTo: 'Transfer to {name}',
  isTold: '{name} gets the conversation at once, and the applicant is told.',
  isAsked: '{name} is not on duty and will be asked first. The conversation stays with you until then.',
});
