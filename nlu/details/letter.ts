import type { Details } from '../understanding.ts';
import { isNegated } from './text/negation.ts';
import { findPhrases, type Hit, phraseTable } from './text/phrases.ts';
import { type Token, tokensOf } from './text/tokens.ts';
import { wordSet } from './text/word-set.ts';

type Letter = NonNullable<Details['letterSays']>;

const letters = phraseTable<Letter>([
  [
    'card-by-post',
    `card/kort/kortet/oppholdskortet/opphaldskortet .. by/in/i/per/with the? post/posten/mail, sent/sendt/sendes/sendast/send home/hjem/heim, comes/kommer/kjem .. by/in/i the? post/posten/mail, by post, i posten, by mail, in the mail, posted/mailed/shipped/delivered to me/my, card .. sent/mailed to/home me?, card .. mailed/posted/shipped/delivered, kort/kortet/oppholdskortet/opphaldskortet .. tilsendt/postlagt, sendes/sendast/sendt til meg/adressen/adressa, kommer/kjem/sendes/sendast .. postkassa/postkassen, in my mailbox,
     home to me, få det i posten, get/receive .. card .. at? home/post/mail, får .. kort/kortet/oppholdskortet/opphaldskortet hjem/heim, kort/kortet/oppholdskortet/opphaldskortet .. hjem/heim til/i?, do not/dont/not need/have to? come/meet/book/go/visit/attend, no need to come/meet/book/go, dont/didnt need/have to? come/meet/book/go/visit/attend, need not/t? come/meet/go, neednt come/meet/go, not necessary to come/meet/go, trenger/treng/behøver/behøver ikke/ikkje å? møte/komme/kome/bestille/dra/reise, slipper/slepp å møte/komme/kome/dra, ikke/ikkje nødvendig/naudsynt å møte/komme/kome`,
  ],
  [
    'come-to-police',
    `must/have/need/needs/has/should to? come/meet/show/report/book/order, må/skal/lyt møte/møta/komme/kome/koma/bestille/bestilla/melde/melda/møtast, møte opp/fram, come to the? police/station, bestille/tinge time hos, book an appointment, meet at the police, told to come/book, to/must/should/shall/please/says/say go/visit/attend/appear/contact/call .. police/station, tells/told/asks/asked/instructs me to? go/visit/attend/appear/contact/call/report/come, have/has/need to go/visit/attend/appear/contact/call .. police/station, make/book an? appointment .. police, må/skal/lyt/ber/bedt/bør meg? å? dra/reise/gå/kontakte/oppsøke/ringe/gi/ta/avgi .. politi/politiet/politistasjonen, må/skal/lyt jeg/eg oppsøke/kontakte .. politiet,
     skal/må/lyt gi/gje/avgi/ta/avleggje .. fingeravtrykk/bilete/bilde/biometri, give/take/for fingerprints, fingeravtrykk hos/på politiet/politistasjonen, må/skal jeg/eg møte/møta/komme/kome/koma/dra/oppsøke, skal/må opp på politistasjonen, fingerprints at the police, bedt om å møte/komme/bestille`,
  ],
]);
/** What a reply to the question about the letter may say shortly. */
const replies = phraseTable<Letter | 'not-sure'>([
  ['card-by-post', 'post, posten, mail, mailbox, postkassa, postkasse, hjem til meg, heim til meg'],
  [
    'come-to-police',
    `police, politi, politiet, politistasjonen, police station, book/order/bestille/bestill/tinge .. time/appointment, møte, møte opp, fingerprints, fingeravtrykk, photo, biometri*`,
  ],
  [
    'not-sure',
    `nothing, ingenting, ingen ting, not .. about, ikke/ikkje noe/noko om, lost, mistet, mista, borte, borte vekk, not/never got/received/gotten/get/have .. letter/it/one/any, dont/didnt/havent have/got/get/gotten/received .. letter/it/one/any, no letter, ikke/ikkje .. brev*, har/fikk/fekk ikke/ikkje .. det/noe/noko/den, har det/den ikke/ikkje, cant/cannot find, finner/finn ikke/ikkje, threw, kastet, kasta`,
  ],
]);
const letterWords = wordSet(
  'brev brevet letter følgebrev følgebrevet følgjebrevet vedtak vedtaket vedtaksbrev vedtaksbrevet decision',
);
/** `UDI skriver at …` names the letter by who wrote it. */
const writing = phraseTable<'writes'>([
  ['writes', 'udi har/has? skriver/skriv/skrev/skreiv/skrevet/skrive/writes/wrote/written/write'],
]);
const lackingLetter = phraseTable<'lacks'>([
  [
    'lacks',
    `ikke/ikkje/itj/aldri fått/mottatt/motteke/motteken/sett noe/noko/noen/nokon/et/eit? brev/brevet/vedtak/vedtaket/vedtaksbrev/letter, fikk/fekk/får/har ikke/ikkje/itj/aldri/ingen/ingenting/inkje noe/noko/noen/nokon/et/eit? brev/brevet/vedtak/vedtaket/vedtaksbrev/letter,
     ingen/inkje/intet brev/vedtak, no letter, not/never/havent/didnt/dont/hasnt got/get/gotten/received/receive/have/had a/any/the/my/yet? letter/decision, without a/the/any? letter, uten/utan brev`,
  ],
]);
const cardWords = wordSet('kort kortet oppholdskort oppholdskortet opphaldskort opphaldskortet card');
const asking = wordSet(
  'how hvordan korleis kan can hvor kvar where do does should skulle could kunne blir vert er kommer kjem will is when når what hva kva',
);
const wondering = wordSet('should will does what when hva kva skal vil kan can når står');
const negations = wordSet('ikke ikkje not never aldri');
const denials = wordSet('not do dont didnt need neednt no ikke ikkje trenger treng behøver slipper');
const longestReply = 12;

/** `Må ikke møte` and `must not come` say either that one need not or that one may not; `møte eller post` says nothing. */
const ambiguous = phraseTable<'ambiguous'>([
  [
    'ambiguous',
    `må/skal ikke/ikkje møte/komme/kome/dra/gå/bestille, must/should/shall not come/go/meet/book, mustnt/shouldnt come/go/meet/book, no police/appointment/meeting, ikke/ikkje møte/møtes/komme/kome/politi/politiet, not police/come/go/meet,
     uten/utan å? møte/politi/politiet, without police/meeting`,
  ],
]);

const both = wordSet('eller or either både both');

/** Whether a reply to the question about the letter can be read in two ways. */
export function isAmbiguousAboutLetter(text: string): boolean {
  return isAmbiguous(tokensOf(text));
}

function isAmbiguous(tokens: readonly Token[]): boolean {
  if (tokens.some(({ word }) => both.has(word))) return true;
  return (
    findPhrases(ambiguous, tokens).length > 0 &&
    !findPhrases(letters, tokens).some(({ value }) => value === 'card-by-post')
  );
}

/** What the letter with the decision says about the first card, where a letter is named. */
export function findLetterSays(tokens: readonly Token[]): Details['letterSays'] {
  const isNamed = tokens.some(({ word }) => letterWords.has(word)) || findPhrases(writing, tokens).length > 0;
  if (!isNamed || isWondered(tokens) || findPhrases(lackingLetter, tokens).length > 0) return undefined;
  return said(tokens);
}

/** `should the letter say that …?`, `must I bring the letter to the police?` */
function isWondered(tokens: readonly Token[]): boolean {
  const [first] = tokens;
  const bringing = tokens.some(({ word }) => ['bring', 'med', 'show', 'vise'].includes(word));
  return first?.asked === true && (wondering.has(first.word) || bringing);
}

/** The same in the reply to the question what the letter says. Whoever has lost it, or finds nothing in it, is not sure. */
export function letterSaysInReply(text: string): Letter | 'not-sure' | undefined {
  const tokens = tokensOf(text);
  const [first] = tokens;
  if (first === undefined || first.asked || tokens.length > longestReply || asking.has(first.word)) return undefined;
  if (isAmbiguous(tokens)) return undefined;
  const hits = findPhrases(replies, tokens);
  const isUnsure = hits.some(({ value }) => value === 'not-sure');
  if (isUnsure) return tokens.some(({ word }) => cardWords.has(word)) ? said(tokens) : 'not-sure';
  const [named] = hits.filter((hit) => !isNegated(tokens, hit));
  return said(tokens) ?? named?.value;
}

function said(tokens: readonly Token[]): Letter | undefined {
  if (isAmbiguous(tokens)) return undefined;
  const [hit] = findPhrases(letters, tokens);
  return hit === undefined || isNegatedIn(tokens, hit) ? undefined : hit.value;
}

/** `the card has not come by post`; but `do not need to come` is a phrase of its own. */
function isNegatedIn(tokens: readonly Token[], hit: Hit<Letter>): boolean {
  if (hit.value !== 'card-by-post') return isNegated(tokens, hit);
  const [first, ...rest] = tokens.slice(hit.from, hit.to).map(({ word }) => word);
  const isDenial = first !== undefined && denials.has(first);
  return !isDenial && (isNegated(tokens, hit) || rest.some((word) => negations.has(word)));
}
