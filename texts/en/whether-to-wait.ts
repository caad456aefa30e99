import { translationOf } from '../blanks.ts';
import { whetherToWait as nb } from '../nb/whether-to-wait.ts';

export const whetherToWait = translationOf(nb)({
  doNotWait: 'Do not wait until it has run out.',
  temporary:
    'A temporary permit: Apply to renew it about {early} months before it runs out, and at least one month before. Then you keep your rights while you wait for the answer.',
  permanent:
    'A permanent permit, a permanent right of residence, or a card as family of an EU/EEA citizen: Order a new card {early} months before the card runs out. Then it is free. Afterwards it usually costs {kroner} kroner.',
});
