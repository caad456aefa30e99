import { shorterThan } from '../../blanks.ts';
import { handover as long } from '../handover.ts';

export const handover = shorterThan(long)({
  canWait:
    'A caseworker can write with you here. You will be number {place} in the queue. The wait has been about {minutes} min, but that can change. Do you want to wait?',
  canWaitUnknown:
    'A caseworker can write with you here. You will be number {place} in the queue. I do not know how long the wait is. Do you want to wait?',
  waiting: 'You are number {place} in the queue. I will tell you when somebody comes. Reply STOP WAITING to leave it.',
  taken: 'You are now writing with {name}, a caseworker. Reply BACK to go back to me.',
  transferred: 'From now on you are writing with {name}, a caseworker. Reply BACK to go back to me.',
  callBackNoted:
    'Noted: You want to be called on {number}, {when, select, any {at any time of day} morning {preferably in the morning} midday {preferably around midday} other {preferably in the afternoon}}. I do not know when. Reply DO NOT CALL if you no longer want it.',
});
