import { translationOf } from '../../blanks.ts';
import { proof as nb } from '../../nb/sms/proof.ts';

export const proof = translationOf(nb)({
  letter: 'Show your decision letter. It comes in Digipost or by post, and says which rights you have.',
  askUdi: 'Employers and offices can also ask UDI themselves.',
  permanent: 'If your permit has no end date, it is valid even though the card has run out.',
  permitHasRunOut:
    'Talk to the police or UDI at once. I cannot say what you are allowed to do now, or that any paper shows it.',
  notIdentity: 'The letter does not show who you are, so have your passport ready.',
});
