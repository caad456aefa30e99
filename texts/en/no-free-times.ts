import { translationOf } from '../blanks.ts';
import { noFreeTimes as nb } from '../nb/no-free-times.ts';

export const noFreeTimes = translationOf(nb)({
  regularly:
    'The police add new times regularly, so look again later. When they do so differs from district to district.',
  otherStation:
    'I can look for times at another station for you. Ask the police whether you can use one outside your own district.',
  call: 'If you find nothing, call the police on {police}.',
  firstCard: 'Is it your first card, and are the first seven days full? Book the first time that is free.',
  renewing:
    'Are you renewing your permit and get no time before the deadline? Register the application online at least {days} days before the permit runs out. Then you keep your rights, according to UDI.',
  registerToday:
    'Apply for renewal online today. UDI counts {days} days before the permit runs out, and they have passed. UDI then decides case by case.',
  registerBy:
    'Register the application for renewal online before {day} is over. That is {days} days before the permit runs out. Then you keep your rights, according to UDI.',
  notBookedHere: 'You book appointments for renewal in the portal, not here.',
});
