import { quotes } from '../../../domain/facts/quotes.ts';
import { say, withChoices } from '../../../texts/line.ts';
import { choiceOf } from '../../hearing/main-choices.ts';
import { linkTo } from '../../stations/link-to.ts';
import { plainAnswer } from './plain-answer.ts';

/** The card is never proof of identity; the tax office's own rule is told as what it is, and softens nothing. */
export const cardAsId = plainAnswer(({ memory }) => {
  const taxControl = {
    ...say('cardAsId.taxControl'),
    quote: quotes.groupsInTaxIdentityControl,
    links: [linkTo('taxIdentityControl', memory.language)],
  };
  return [
    { ...say('cardAsId.never'), quote: quotes.notProofOfIdentity },
    say('cardAsId.instead'),
    withChoices(taxControl, [choiceOf('proof-without-card'), choiceOf('travel')]),
  ];
});
