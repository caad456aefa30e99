import { translationOf } from '../../blanks.ts';
import { noFreeTimes as nb } from '../../nb/sms/no-free-times.ts';

export const noFreeTimes = translationOf(nb)({
  regularly: 'The police add new times regularly, so look again later.',
  otherStation:
    'I can look for times at another station. Ask the police whether you can use one outside your district.',
  firstCard: 'Is it your first card, and are the first seven days full? Book the first free time.',
  renewing:
    'Are you renewing and get no time before the deadline? Register the application online at least {days} days before the permit runs out. Then you keep your rights, according to UDI.',
  registerToday:
    'Apply for renewal online today. The limit of {days} days before the permit runs out has passed. UDI then decides case by case.',
  registerBy:
    'Register the application for renewal online before {day} is over. Then you keep your rights, according to UDI.',
});
