import { shorterThan } from '../../blanks.ts';
import { whetherToWait as long } from '../whether-to-wait.ts';

export const whetherToWait = shorterThan(long)({
  temporary:
    'Tillatelse som går ut: Søk om å fornye omtrent {early} måneder før, og minst én måned før. Da beholder du rettighetene mens du venter.',
  permanent:
    'Bare kortet går ut: Bestill nytt kort {early} måneder før. Da er det gratis. Etterpå koster det vanligvis {kroner} kroner.',
});
