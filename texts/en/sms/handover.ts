import { shorterThan } from '../../blanks.ts';
import { handover as long } from '../handover.ts';

export const handover = shorterThan(long)({
  canWait:
    'A caseworker can write with you here. You will be number {place} in the queue. The wait has been about {minutes} min, but that can change. Do you want to wait?',
  canWaitUnknown:
    'A caseworker can write with you here. You will be number {place} in the queue. I do not know how long the wait is. Do you want to wait?',
  waiting: 'You are number {place} in the queue. I will tell you when somebody comes. Reply STOP WAITING to leave it.',
  taken: '{name}, a caseworker, has taken over. I am quiet now. Reply BACK to change back.',
  transferred: '{name}, a caseworker, takes over. Reply BACK to change back.',
  callBackNoted:
    'Noted: You want to be called on {number}, preferably {when, select, morning {in the morning} midday {around midday} other {in the afternoon}}. I do not know when. Reply DO NOT CALL to withdraw it.',
});
