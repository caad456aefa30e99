import { translationOf } from '../blanks.ts';
import { complaint as nb } from '../nb/complaint.ts';

export const complaint = translationOf(nb)({
  sorry: 'Det er leitt at det blei slik. Her kan du klage:',
  police: 'Om politiet: Skriv til politidistriktet der det hende.',
  decision: 'Om eit avslag eller eit anna vedtak: Fristen står i brevet. UDI forklarer korleis du klagar.',
  aboutMe: 'Om meg: Eg er eit program og kan ikkje behandle klager. Sei frå til dei som driv sida der du fann meg.',
});
