import { isNegated } from '../../nlu/details/text/negation.ts';
import { findPhrases, phraseTable } from '../../nlu/details/text/phrases.ts';
import { tokensOf } from '../../nlu/details/text/tokens.ts';

const askingForPerson = phraseTable<'person'>([
  [
    'person',
    `snakke/snakka/prate/prata/tale/chatte med et/eit/en/ein? .. menneske/person/saksbehandler/saksbehandlar/medarbeider, snakke/snakka/prate/prata med noen/nokon, talk/speak/chat/talking/speaking to/with a/an/some? .. human/person/caseworker/agent/operator, talk/speak to/with someone/somebody/anybody/anyone, hjelp/hjelpe/svar av/fra/frå/med/hos et/eit/en/ein .. menneske/person, help/answer from a .. human/person,
     want/need/vil/ønsker/ønskjer ha? a/et/eit? real/ekte? human/menneske, menneske takk, human please, real person please`,
  ],
]);
/** At the beginning only: `they call me` and `min venn ringer meg` ask for nothing. */
const askingForCall = phraseTable<'call'>([
  [
    'call',
    'please/vennligst/hei/hi/hello? please? ring/call meg/me, kan/kunne noen/nokon/dere/de/dykk/du ringe/ringja/ringje meg, can/could someone/somebody/you please? call me',
  ],
]);

/** Whether a person is asked for in words that mean nothing else, whatever else the message tells. */
export function asksForPerson(text: string): boolean {
  const tokens = tokensOf(text);
  if (findPhrases(askingForPerson, tokens).some((hit) => !isNegated(tokens, hit))) return true;
  return findPhrases(askingForCall, tokens).some(({ from }) => from === 0 || tokens[from]?.startsClause === true);
}
