import type { Details } from '../understanding.ts';
import { isNegated } from './text/negation.ts';
import { findPhrases, type Hit, phraseTable } from './text/phrases.ts';
import type { Token } from './text/tokens.ts';
import { wordSet } from './text/word-set.ts';

type Way = NonNullable<Details['appliedThrough']>;

const ways = phraseTable<Way>([
  [
    'portal',
    `portal, portalen, søknadsportalen, søknadsportal, online, på nett/nettet/internett, nettsiden, nettsida, nettside, udi no, udi/udis website/site/page/web/webpage/portal, udis nettside/nettsider/sider/portal, on the? internet/website/web, via nett/nettet/web, internet, internett, digitalt, digitally, elektronisk, electronically,
     selvbetjening, application portal, self service, på udi sine? sider/nettsider/side`,
  ],
  [
    'elsewhere',
    `papir, på papir, papirsøknad, papirskjema, on paper, paper, paper form/application, ambassade*~, ambassaden, embassy~, konsulat*, consulate, vfs, visa center/centre, hos/at/with/via/gjennom the? politiet/police/politi,
     på politistasjonen, at the police station, arbeidsgiver*, arbeidsgjevar*, employer*, sjefen, my boss, firmaet, company, advokat*, lawyer*, fullmakt*, power of attorney, in person, personlig, personleg`,
  ],
]);
const applied = wordSet('søkte søkt applied levert leverte handed submitted sendte sendt sende sent filed delivered');
const asking = wordSet(
  'how hvordan korleis kan can hvor kvar where do does må must should skal skulle could kunne blir vert er kommer kjem will is',
);
const renewing = wordSet('fornyelse fornying fornye renewal renew forlengelse');
const fillers =
  wordSet(`jeg eg æ i det var it was by via med with through gjennom selv sjølv myself bare berre just ja yes nei no ikke ikkje not on på the a an en min my mitt in
  at of hos norwegian norske norsk application søknad søknaden form skjema da då then me meg skjemaet for`);
const longestAnswer = 7;
const wordsAround = 15;

/** How the application was sent: through the portal, or in any other way. */
export function findAppliedThrough(tokens: readonly Token[]): Details['appliedThrough'] {
  const [first] = tokens;
  if (first === undefined || tokens.some(({ word }) => renewing.has(word))) return undefined;
  const isAnswer = tokens.length <= longestAnswer && !first.asked;
  const hits = findPhrases(ways, tokens).filter(({ from, to }) => {
    const token = tokens[from];
    return token !== undefined && !token.asked && ((isAnswer && isAllOf(tokens, from, to)) || hasApplied(tokens, from));
  });
  const [hit] = hits.filter((each) => !isNegated(tokens, each));
  if (hit !== undefined)
    return hits.some(({ value }) => value === 'elsewhere' && value !== hit.value)
      ? byOther(tokens, hit.value)
      : hit.value;
  return hits.some(({ value }) => value === 'portal') ? 'elsewhere' : undefined;
}

/** Around the way there are only small words: `på nett`, `my employer`, `via the portal`. */
function isAllOf(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens.every(({ word }, at) => (at >= from && at < to) || fillers.has(word));
}

/** Somebody else who used the portal is another way: `my employer applied online`. */
function byOther(tokens: readonly Token[], value: Way): Way {
  const forMe = findPhrases(someoneElse, tokens).length > 0;
  return forMe ? 'elsewhere' : value;
}

const someoneElse = phraseTable<'other'>([
  [
    'other',
    'arbeidsgiver*, arbeidsgjevar*, employer*, sjefen, my boss, firmaet, company, advokat*, lawyer*, fullmakt*, power of attorney',
  ],
]);

/** A word of applying stands near it in the same sentence. */
function hasApplied(tokens: readonly Token[], at: number): boolean {
  for (let index = at; index > at - wordsAround; index -= 1) {
    if (applied.has(tokens[index]?.word ?? '')) return true;
    if (tokens[index]?.startsSentence) break;
  }
  for (let index = at + 1; index < at + wordsAround; index += 1) {
    if (tokens[index] === undefined || tokens[index]?.startsSentence) return false;
    if (applied.has(tokens[index]?.word ?? '')) return true;
  }
  return false;
}

type Letter = NonNullable<Details['letterSays']>;

const letters = phraseTable<Letter>([
  [
    'card-by-post',
    `card/kort/kortet/oppholdskortet/opphaldskortet .. by/in/i/per/with the? post/posten/mail, sent/sendt/sendes/sendast/send home/hjem/heim, comes/kommer/kjem .. by/in/i the? post/posten/mail, by post, i posten, by mail, in the mail, posted to me,
     home to me, få det i posten, do not/dont/not need/have to come/meet/book, trenger/treng ikke/ikkje møte/komme/kome/bestille, slipper/slepp å møte`,
  ],
  [
    'come-to-police',
    `must/have/need/needs/has/should to? come/meet/show/report/book/order, må/skal/lyt møte/komme/kome/bestille/melde, møte opp/fram, come to the? police/station, bestille/tinge time hos, book an appointment, meet at the police, told to come/book, bedt om å møte/komme/bestille`,
  ],
]);
const letterWords = wordSet(
  'brev brevet letter følgebrev følgebrevet følgjebrevet vedtak vedtaket vedtaksbrev vedtaksbrevet decision udi says står seier sier',
);
const letterMust = wordSet(
  'brev brevet letter følgebrev følgebrevet følgjebrevet vedtak vedtaket vedtaksbrev vedtaksbrevet decision',
);

const letterFillers = wordSet(
  'at jeg eg i det it that the kortet kort card police politiet politi hos til to with me meg at må skal comes kommer kjem says sier seier står det in og and time appointment an a book bestille my mitt blir vert opp fram frem',
);

/** What the letter with the decision says about the first card. */
export function findLetterSays(tokens: readonly Token[]): Details['letterSays'] {
  const hits = findPhrases(letters, tokens);
  const [hit] = hits;
  const [first] = tokens;
  if (hit === undefined || first === undefined) return undefined;
  const namesLetter =
    tokens.some(({ word }) => letterMust.has(word)) && tokens.some(({ word }) => letterWords.has(word));
  const isAnswer = tokens.length <= longestAnswer && !first.asked && isLetterAnswer(tokens, hit);
  return (namesLetter && !isNegatedIn(tokens, hit)) || isAnswer ? hit.value : undefined;
}

function isLetterAnswer(tokens: readonly Token[], hit: Hit<Letter>): boolean {
  if (asking.has(tokens[0]?.word ?? '') || isNegatedIn(tokens, hit)) return false;
  return tokens.every(({ word }, at) => (at >= hit.from && at < hit.to) || letterFillers.has(word));
}

/** `the card has not come by post`; but `do not need to come` is a phrase of its own. */
function isNegatedIn(tokens: readonly Token[], hit: Hit<Letter>): boolean {
  if (hit.value !== 'card-by-post') return isNegated(tokens, hit);
  const [first, ...rest] = tokens.slice(hit.from, hit.to).map(({ word }) => word);
  const isDenial = first === 'not' || first === 'do' || first === 'trenger' || first === 'treng' || first === 'slipper';
  return !isDenial && (isNegated(tokens, hit) || rest.some((word) => negations.has(word)));
}
const negations = wordSet('ikke ikkje not never aldri');
