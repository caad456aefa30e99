import { translationOf } from '../blanks.ts';
import { byText as nb } from '../nb/by-text.ts';

export const byText = translationOf(nb)({
  codeSent: 'Code: {code}. Valid for {minutes} minutes.',
  askCode: 'Reply with the code, so that I know the number is yours.',
  whyCode: 'Anybody can pretend to be a number. The code only reaches the phone that is registered in the case.',
  codeWrong: 'That was not the code. Please try again.',
  codeOver: 'The code is no longer valid. Write what you want to do, and you get a new one.',
  tooManyCodes: 'There have been too many codes. Try again in an hour, or call the police on {police}.',
  cannotSeeCase: 'I cannot see any case from this number. Use the web page, or call the police on {police}.',
  onlyOwn:
    'By text I can only see the case your number is registered in. Use the web page, or call the police on {police}.',
  reminder: 'Remember your appointment:\n{place}\n{moment}\nBring a valid passport.',
  coming: 'I am coming',
  seeYou: 'Good. Bring a valid passport.',
  cannotCome: 'Can you not come? You can move or cancel the appointment.',
  undo: 'Undo',
  undoUntil: 'You can undo this until {until}.',
  undone: 'You have the appointment after all:\n{place}\n{moment}\nReference: {reference}',
  undoTooLate: 'It is too late to undo. The appointment is cancelled.',
  askWantBack: 'The appointment is cancelled. Do you want it back?',
  staysCancelled: 'The appointment is still cancelled.',
  late: 'I cannot tell the police for you. Call {phone} and say that you will be late.\n{place}\n{moment}',
  lateSomewhere: 'I cannot tell the police for you. Call {police} and say that you will be late.',
  carryOnByText: 'Text the code {code} to {number} within {minutes} minutes. We go on there, exactly where we are now.',
  carryOnOnTheWeb: 'Open the chat at {address}, choose "Continue from SMS" and write {code} within {minutes} minutes.',
  noOtherDoor: 'I cannot go on by text from here. The conversation stays here for when you come back.',
  carriedOver: 'We go on here now.',
  askGoOn: 'It has been a while. Do you want to go on where we were?',
  goOn: 'Go on',
  somethingNew: 'Something new',
});
