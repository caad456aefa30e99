import { translationOf } from '../../blanks.ts';
import { whetherToWait as nb } from '../../nb/sms/whether-to-wait.ts';

export const whetherToWait = translationOf(nb)({
  temporary:
    'A permit that runs out: Apply to renew about {early} months before, and at least one month before. Then you keep your rights while you wait.',
  permanent:
    'Only the card runs out: Order a new one {early} months before. Then it is free. Afterwards it usually costs {kroner} kroner.',
});
