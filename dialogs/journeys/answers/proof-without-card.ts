import { quotes } from '../../../domain/facts/quotes.ts';
import { type Line, say, withChoices } from '../../../texts/line.ts';
import { linkTo } from '../../link-to.ts';
import { choiceOf } from '../../main-choices.ts';
import { plainAnswer } from './plain-answer.ts';
import { whatIsKnown } from './what-is-known.ts';

/** What to show an employer, a bank or an office while there is no valid card. */
export const proofWithoutCard = plainAnswer((start) => {
  const { language } = start.memory;
  const { permit, appliedForRenewal } = whatIsKnown(start);
  const isPermanent = permit === 'permanent' || permit === 'permanent-right';
  const letter: Line = { ...say('proof.letter'), quote: quotes.letterProvesResidence };
  const permanent: Line = { ...say('proof.permanent'), quote: quotes.permitDoesNotExpire };
  const renewing: Line = {
    ...say('proof.renewing'),
    quote: quotes.receiptProvesResidence,
    links: [linkTo('receiptAsProof', language)],
  };
  const askUdi: Line = { ...say('proof.askUdi'), links: [linkTo('proofWithoutCard', language)] };
  const notIdentity = withChoices(say('proof.notIdentity'), [choiceOf('card-as-id'), choiceOf('card-delivery')]);
  if (appliedForRenewal === 'yes') return [renewing, askUdi, notIdentity];
  if (isPermanent) return [letter, permanent, askUdi, notIdentity];
  return [letter, renewing, permanent, askUdi, notIdentity];
});
