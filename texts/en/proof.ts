import { translationOf } from '../blanks.ts';
import { proof as nb } from '../nb/proof.ts';

export const proof = translationOf(nb)({
  letter: 'Show your decision letter. It comes in Digipost or by post, and says which rights you have.',
  askUdi: 'Employers and public offices can also ask UDI themselves, with the contact form on this page.',
  renewing:
    'Are you waiting for an answer about renewal? Show your card, the decision and the receipt of the application together.',
  permanent: 'With permanent residence, the permit is valid even though the card has run out.',
  notIdentity: 'The letter shows that you may be here. It does not show who you are, so have your passport ready.',
});
