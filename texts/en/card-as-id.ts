import { translationOf } from '../blanks.ts';
import { cardAsId as nb } from '../nb/card-as-id.ts';

export const cardAsId = translationOf(nb)({
  never:
    'The residence card is never proof of identity. It shows that you have a residence permit, but does not prove who you are.',
  instead:
    'Use a valid passport to show who you are. When you travel, bring both passport and card. If you have no passport, ask what else they accept as proof of identity.',
  taxControl:
    'The Tax Administration has a rule of its own, for its own ID control only. There, some may show the card: asylum seekers, refugees, their families, and people staying on strong humanitarian grounds. The same goes for those with a permit who cannot get a passport from their home country. That does not make the card proof of identity anywhere else.',
});
