import { translationOf } from '../blanks.ts';
import { proof as nb } from '../nb/proof.ts';

export const proof = translationOf(nb)({
  letter: 'Show your decision letter. It comes in Digipost or by post, and says which rights you have.',
  askUdi: 'Employers and public offices can also ask UDI themselves, with the contact form on this page.',
  renewing:
    'Did you apply for renewal in time, and are you waiting for an answer? Show your card, the decision and the receipt of the application together.',
  permanent: 'With permanent residence, the permit is valid even though the card has run out.',
  permitHasRunOut:
    'Talk to the police or UDI at once. When the permit has run out, I cannot say what you are allowed to do now. Nor can I say that any paper shows it.',
  ifPermitHasRunOut:
    'Is it the permit that has run out, and have you not applied to renew it? Talk to the police or UDI at once.',
  notIdentity:
    'The letter shows which permit you were granted. It does not show who you are, so have your passport ready.',
});
