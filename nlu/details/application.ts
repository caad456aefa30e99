import type { Details } from '../understanding.ts';
import { isNegated } from './text/negation.ts';
import { findPhrases, phraseTable } from './text/phrases.ts';
import type { Token } from './text/tokens.ts';
import { wordSet } from './text/word-set.ts';

type Way = NonNullable<Details['appliedThrough']>;

const ways = phraseTable<Way>([
  [
    'portal',
    `portal, portalen, søknadsportalen, søknadsportal, online, på nett/nettet/internett, nettsiden, nettsida, nettside, udi no, udi website/site/page/web/webpage/portal, udis nettside/nettsider/sider/portal, on the? internet/website/web, via nett/nettet/web, internet, internett, digitalt, digitally, elektronisk, electronically,
     selvbetjening, application portal, self service, på udi sine? sider/nettsider/side`,
  ],
  [
    'elsewhere',
    `papir, på papir, papirsøknad, papirskjema, on paper, paper, paper form/application, ambassade*~, ambassaden, embassy~, konsulat*, consulate, vfs, visa center/centre, hos/at/with/via/gjennom the? politiet/police/politi,
     på politistasjonen, at the police station, arbeidsgiver*, arbeidsgjevar*, employer*, sjefen, my boss, firmaet, company, advokat*, lawyer*, fullmakt*, power of attorney, in person, personlig, personleg`,
  ],
]);
const applied = wordSet(
  'søkte søkt søknad søknaden søknadene applied application levert leverte handed submitted sendte sendt sende sent filed delivered leverte apply',
);
const asking = wordSet('how hvordan korleis kan can hvor kvar where do does må must should skal skulle could kunne');
const renewing = wordSet('fornyelse fornying fornye renewal renew forlengelse');
const shortAnswer = 5;

/** How the application was sent: through the portal, or in any other way. */
export function findAppliedThrough(tokens: readonly Token[]): Details['appliedThrough'] {
  const [first] = tokens;
  if (first === undefined || tokens.some(({ word }) => renewing.has(word))) return undefined;
  const isAnswer = tokens.length <= shortAnswer && !asking.has(first.word) && !first.asked;
  const hits = findPhrases(ways, tokens).filter(({ from }) => {
    const token = tokens[from];
    return token !== undefined && !token.asked && (isAnswer || hasApplied(tokens, from));
  });
  const [hit] = hits.filter((each) => !isNegated(tokens, each));
  if (hit !== undefined)
    return hits.some(({ value }) => value === 'elsewhere' && value !== hit.value)
      ? byOther(tokens, hit.value)
      : hit.value;
  return hits.some(({ value }) => value === 'portal') ? 'elsewhere' : undefined;
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

function hasApplied(tokens: readonly Token[], at: number): boolean {
  let start = at;
  while (start > 0 && tokens[start]?.startsSentence === false) start -= 1;
  for (let index = start; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token === undefined || (index > at && token.startsSentence)) return false;
    if (applied.has(token.word)) return true;
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
    `must/have/need/needs/has/should to? come/go/meet/show/report/book/order, må/skal/lyt møte/komme/kome/bestille/melde/dra/gå, møte opp/fram, come to the? police/station, bestille/tinge time hos, book an appointment, meet at the police, told to come/book, bedt om å møte/komme/bestille`,
  ],
]);
const letterWords = wordSet(
  'brev brevet letter følgebrev følgebrevet følgjebrevet vedtak vedtaket vedtaksbrev vedtaksbrevet decision udi says står seier sier',
);
const letterMust = wordSet(
  'brev brevet letter følgebrev følgebrevet følgjebrevet vedtak vedtaket vedtaksbrev vedtaksbrevet decision',
);

/** What the letter with the decision says about the first card. */
export function findLetterSays(tokens: readonly Token[]): Details['letterSays'] {
  const hits = findPhrases(letters, tokens);
  const [hit] = hits;
  const [first] = tokens;
  if (hit === undefined || first === undefined) return undefined;
  const namesLetter =
    tokens.some(({ word }) => letterMust.has(word)) && tokens.some(({ word }) => letterWords.has(word));
  const isAnswer = tokens.length <= shortAnswer + 1 && !first.asked && !asking.has(first.word) && hit.from <= 3;
  return namesLetter || isAnswer ? hit.value : undefined;
}
