import { shorterThan } from '../../blanks.ts';
import { handover as long } from '../handover.ts';

export const handover = shorterThan(long)({
  canWait:
    'A caseworker can write with you here. You will be number {place} in the queue. The wait has been about {minutes} min, but that can change. Do you want to wait?',
  canWaitUnknown:
    'A caseworker can write with you here. You will be number {place} in the queue. I do not know how long the wait is. Do you want to wait?',
  waiting: 'You are number {place} in the queue. I will tell you when somebody comes. Reply STOP WAITING to leave it.',
  stillWaiting:
    'You are number {place} in the queue now. The wait has been about {minutes} min, but that can change. Reply CALL ME or STOP WAITING.',
  stillWaitingUnknown:
    'You are number {place} in the queue now. I do not know how long the wait is. Reply CALL ME or STOP WAITING.',
  stillWaitingClosed:
    'You are number {place} in the queue, but we are closed now. The caseworkers answer on {day} from {from} to {to}. Reply CALL ME or STOP WAITING.',
  nobodyCame: 'No caseworker has been able to come yet. You are still in the queue. Reply CALL ME or STOP WAITING.',
  nobodyCameClosed:
    'No caseworker has been able to come, and we are closed now. They answer on {day} from {from} to {to}. You are still in the queue. Reply CALL ME or STOP WAITING.',
  alreadyNoted: 'You are on the list to be called. I do not know when. Reply DO NOT CALL to leave it.',
  taken: 'You are now writing with {name}, a caseworker. Reply BACK to go back to me.',
  transferred: 'From now on you are writing with {name}, a caseworker. Reply BACK to go back to me.',
  anythingElse: 'Is there anything else? Write it here.',
  callBackNoted:
    'Noted: You want to be called on the number you write from, {when, select, any {at any time of day} morning {preferably in the morning} midday {preferably around midday} other {preferably in the afternoon}}. I do not know when. Reply DO NOT CALL if you no longer want it.',
});
