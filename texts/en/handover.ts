import { translationOf } from '../blanks.ts';
import { handover as nb } from '../nb/handover.ts';

export const handover = translationOf(nb)({
  canWait:
    'You can write with a caseworker here. You will be number {place} in the queue. The wait has been about {minutes, plural, one {one minute} other {# minutes}}, but that can change. Do you want to wait?',
  canWaitUnknown:
    'You can write with a caseworker here. You will be number {place} in the queue. I do not know how long the wait is. Do you want to wait?',
  whyWait: 'The caseworker will see what you have told me. That is why I ask first.',
  wait: 'Yes, I will wait',
  callMe: 'No, call me instead',
  numbersInstead: 'No, give me phone numbers',
  waiting:
    'I have asked for a caseworker. You are number {place} in the queue. You can ask me in the meantime. I will tell you here when somebody comes.',
  stillWaiting:
    'You are number {place} in the queue now. The wait has been about {minutes, plural, one {one minute} other {# minutes}}, but that can change. You can ask me in the meantime.',
  stillWaitingUnknown:
    'You are number {place} in the queue now. I do not know how long the wait is. You can ask me in the meantime.',
  stillWaitingClosed:
    'You are number {place} in the queue, but we are closed now. The caseworkers answer here again on {day} from {from} to {to}. Would you rather be called?',
  stopWaiting: 'Stop waiting',
  stoppedWaiting: 'All right. You are no longer in the queue. You can ask me about something else.',
  nobodyNow: 'There are no caseworkers here right now. Do you want to be called?',
  closedUntil:
    'There are no caseworkers here now. They answer here on {day} from {from} to {to}. Do you want to be called?',
  whyCallBack: 'I can give a caseworker what you have told me, so that you need not say it again.',
  askWhen: 'What time of day is best for us to call?',
  morning: 'Morning',
  midday: 'Around midday',
  afternoon: 'Afternoon',
  any: 'Any time',
  whyWhen: 'Then the caseworker knows what time of day is best for you.',
  numberAfterwards: 'First I need to know the time of day. I will ask for the number afterwards.',
  askNumber: 'What number should we call? Only the caseworker sees it, and it is deleted with the conversation.',
  notANumber: 'I cannot read that as a phone number. Write it with the country code, for example +47 400 00 000.',
  oneNumber: 'Please write one number only, the one we should call.',
  callBackNoted:
    'I have noted that you want to be called on {number}, {when, select, any {at any time of day} morning {preferably in the morning} midday {preferably around midday} other {preferably in the afternoon}}. The caseworker gets what you have told me here. I do not know when it will be.',
  otherNumber: 'It is noted that you want to be called on {number}.',
  otherNumberTold: 'It is noted that you want to be called on {number}. {name} has the new number.',
  sameNumber: 'It is already noted that you want to be called on {number}.',
  callBackTitle: 'You want to be called',
  number: 'Number',
  when: 'Preferably',
  sentAlong: 'Sent along',
  whatYouTold: 'What you have told me in this conversation',
  dontCall: 'Do not call me after all',
  notCalled: 'All right. You will not be called.',
  alreadyNoted: 'It is already noted that you want to be called. I do not know when it will be.',
  willCall: '{name}, a caseworker, is responsible for calling you.',
  alreadyHere: '{name}, a caseworker, has already taken the conversation.',
  stillHere: 'You are still writing with {name}, a caseworker.',
  taken:
    'You are now writing with {name}, a caseworker. I am quiet in the meantime.\nIt can take a few minutes to get an answer.',
  transferred:
    'From now on you are writing with {name}, a caseworker. I am quiet in the meantime.\nIt can take a few minutes to get an answer.',
  areYouThere: 'Are you still there? {name} is waiting for your answer.',
  backInQueue:
    'The caseworker could not answer, so you are back in the queue. I answer in the meantime. I will tell you here when somebody comes.',
  nobodyCame: 'No caseworker has been able to come yet. You are still in the queue. Would you rather be called?',
  nobodyCameClosed:
    'No caseworker has been able to come, and we are closed now. They answer here again on {day} from {from} to {to}. You are still in the queue. Would you rather be called?',
  callMeInstead: 'Call me instead',
  yesCallMe: 'Yes, call me',
  wasSilent:
    'We did not hear from you, so the conversation with the caseworker has ended. Now I, the automatic assistant, answer again.',
  handedBack: '{name} has given the conversation back to me, the automatic assistant.',
  closed: 'The conversation with {name} has ended. Now I, the automatic assistant, answer again.',
  goesOn: 'Now we go on from where we were.',
  anythingElse: 'Is there anything else? Use your own words, or choose.',
  filesNotSent: '[{count, plural, one {One file} other {# files}} not passed on]',
  filesByText:
    '[The applicant sent {count, plural, one {a picture or another file by text. It does} other {# pictures or other files by text. They do}} not get through to us.]',
  filesNotReceived:
    'Pictures and files do not get through here, not to {name} either. {name} is told that you sent something. Please write what matters in words.',
  leave: 'Back to the assistant',
  left: 'You are back with me, the automatic assistant. The caseworker is no longer here.',
});
