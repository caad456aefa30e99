import type { Topic } from '../blanks.ts';

/** To those who ask whether they can wait until the card or the permit has run out. */
export const whetherToWait = {
  doNotWait: 'Ikke vent til det har gått ut.',
  temporary:
    'Midlertidig tillatelse: Søk om å fornye den omtrent {early} måneder før den går ut, og minst én måned før. Da beholder du rettighetene mens du venter på svar.',
  permanent:
    'Permanent tillatelse, varig oppholdsrett eller kort som familie til en EU/EØS-borger: Bestill nytt kort {early} måneder før kortet går ut. Da er det gratis. Etterpå koster det vanligvis {kroner} kroner.',
} as const satisfies Topic;
