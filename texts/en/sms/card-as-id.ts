import { translationOf } from '../../blanks.ts';
import { cardAsId as nb } from '../../nb/sms/card-as-id.ts';

export const cardAsId = translationOf(nb)({
  never: 'The residence card is never proof of identity. It shows that you have a permit, but not who you are.',
  instead:
    'Use a valid passport. When you travel, bring both passport and card. Without a passport, ask what else they accept.',
  taxControl:
    'The Tax Administration has its own rule, for its own ID control only. There, some groups may show the card. It is not proof of identity anywhere else.',
});
