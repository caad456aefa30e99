import type { Details } from '../understanding.ts';
import { isNegated } from './text/negation.ts';
import { findPhrases, type Hit, phraseTable } from './text/phrases.ts';
import type { Token } from './text/tokens.ts';
import { wordSet } from './text/word-set.ts';

type Way = NonNullable<Details['appliedThrough']>;

/** `elektronisk id` says nothing of how the application was sent; it is read so that `elektronisk` alone is not. */
const ways = phraseTable<Way | 'something-else'>([
  [
    'something-else',
    `elektronisk/elektroniske id/legitimasjon/signatur, electronic id/identity/identification/signature, online account/bank/banking/id/appointment/booking/shop/meeting/course, digital id/lommebok/postkasse/wallet,
     new online, is online, chat online, bestilt/bestille/book/booked/tinga/order/ordered/time/appointment .. online/nett/nettet`,
  ],
  [
    'portal',
    `portal, portalen, søknadsportalen, søknadsportal, online, på nett/nettet/internett, nettsiden, nettsida, nettside, udi no, udi/udis website/site/page/web/webpage/portal, udis nettside/nettsider/sider/portal, on the? internet/website/web, via nett/nettet/web, internet, internett, digitalt, digitally, elektronisk, electronically,
     selvbetjening, application portal, self service, på udi sine? sider/nettsider/side`,
  ],
  [
    'elsewhere',
    `papir, på papir, papirsøknad, papirskjema, papir skjema/søknad, per post, by post/letter, i posten, over disk, over the counter, on paper, paper, paper form/application, ambassade, ambassaden, embassade, embasy, embassy~, ambasad*, ambassador, konsulat*, consulate~, vfs, visa center/centre, hos/at/with/via/gjennom the? politiet/police/politi,
     på politistasjonen, at the police station, arbeidsgiver*, arbeidsgjevar*, employer*, sjefen, my boss, firmaet, company, advokat*, lawyer*, fullmakt*, power of attorney, in person, personlig, personleg`,
  ],
]);
const withoutPortal = phraseTable<'without'>([
  [
    'without',
    `did not use .. portal, didnt use .. portal, have not/never used .. portal, havent used .. portal, never used the? portal, not using the? portal, without using? the? portal,
     brukte/brukt/bruka/nytta ikke/ikkje portalen/søknadsportalen/nettsiden, har ikke/ikkje brukt/bruka/nytta portalen/søknadsportalen/nettsiden, aldri brukt/bruka portalen, uten/utan å bruke portalen, uten/utan portalen, utenom/utanom portalen`,
  ],
]);
const applied = wordSet(
  'søkte søkt applied levert leverte handed submitted filled filed lodged fylte fylt registrerte registrert sendte sendt sende sent filed delivered used brukte brukt bruka nytta',
);
const bareApplied = wordSet('apply søke søkje aplly');
const asking = wordSet(
  'do does can could must should shall may will would kan må skal vil får bør how hvordan korleis where hvor if hvis',
);
const questioning = wordSet(
  'do does did is are was can could must should shall may will would how when what where which who why kan må skal vil får bør er har var blir hvordan korleis når hva kva hvor kvar hvorfor kvifor hvem kven trenger treng',
);
const tellers = wordSet('i jeg eg we vi var was har have has he she they hun han');
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
  if (findPhrases(withoutPortal, tokens).some(({ from }) => tokens[from]?.asked === false)) return 'elsewhere';
  const isAnswer = tokens.length <= longestAnswer && !first.asked;
  const hits = findPhrases(ways, tokens)
    .filter(isWay)
    .filter(({ from, to }) => {
      const token = tokens[from];
      return (
        token !== undefined &&
        !isAsked(tokens, from) &&
        ((isAnswer && isAllOf(tokens, from, to)) || hasApplied(tokens, from))
      );
    });
  const [hit] = hits.filter((each) => !isNegated(tokens, each));
  if (hit !== undefined)
    return hits.some(({ value }) => value === 'elsewhere' && value !== hit.value)
      ? byOther(tokens, hit.value)
      : hit.value;
  return hits.some(({ value }) => value === 'portal') ? 'elsewhere' : undefined;
}

/** `I applied online, when does it come?` tells of it and asks for something else. */
function isAsked(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.asked !== true) return false;
  let start = at;
  while (start > 0 && tokens[start]?.startsSentence === false) start -= 1;
  if (questioning.has(tokens[start]?.word ?? '')) return true;
  for (let next = at + 1; tokens[next]?.startsSentence === false; next += 1) {
    if (tokens[next]?.startsClause && questioning.has(tokens[next]?.word ?? '')) return false;
  }
  return true;
}

function isWay(hit: Hit<Way | 'something-else'>): hit is Hit<Way> {
  return hit.value !== 'something-else';
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
    if (isApplied(tokens, index)) return true;
    if (tokens[index]?.startsSentence) break;
  }
  for (let index = at + 1; index < at + wordsAround; index += 1) {
    if (tokens[index] === undefined || tokens[index]?.startsSentence) return false;
    if (isApplied(tokens, index)) return true;
  }
  return false;
}

/** `applied`; and `I apply`, `jeg var søke`, as people write who are new to the language. */
function isApplied(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.word ?? '';
  if (applied.has(word)) return true;
  const [teller, before] = [tokens[at - 1]?.word ?? '', tokens[at - 2]?.word ?? ''];
  return bareApplied.has(word) && tellers.has(teller) && !asking.has(before);
}
