import { quotes } from '../../../domain/facts/quotes.ts';
import { papersToBring } from '../../../domain/rules/papers-to-bring.ts';
import type { Situation } from '../../../domain/situation.ts';
import { type Line, say, withChoices } from '../../../texts/line.ts';
import { choiceOf } from '../../hearing/main-choices.ts';
import { linkTo } from '../../stations/link-to.ts';
import { plainAnswer } from './plain-answer.ts';
import { whatIsKnown } from './what-is-known.ts';

/** The papers for the desk: for a first card, for a new one, and what a child needs besides. */
export const whatToBring = plainAnswer((start) => {
  const { language } = start.memory;
  const facts = whatIsKnown(start);
  const child = facts.age === 'adult' ? [] : [say('whatToBring.child')];
  const ownList = {
    ...say('whatToBring.ownList'),
    links: [linkTo('portal', language), linkTo('newCardChecklist', language)],
  };
  return [...papersFor(facts), ...child, withChoices(ownList, [choiceOf('at-the-police'), choiceOf('find-station')])];
});

function papersFor(facts: Situation): readonly Line[] {
  const firstCard = { ...say('whatToBring.firstCard'), quote: quotes.listOfDocumentsByEmail };
  const newCard = { ...say('whatToBring.newCard'), quote: quotes.newCardChecklist };
  const handIn = { ...say('whatToBring.handInOldCard'), quote: quotes.feeWhenOldCardIsKept };
  const papers = papersToBring(facts);
  switch (papers) {
    case 'first-card':
      return [firstCard];
    case 'new-card-after-loss':
      return [newCard, say('whatToBring.reportLossFirst')];
    case 'new-card-for-old':
      return [newCard, handIn];
    case 'unknown':
      return [say('whatToBring.passportAlways'), firstCard, newCard, handIn];
    default:
      return papers satisfies never;
  }
}
