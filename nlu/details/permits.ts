import type { Basis, Permit } from '../../domain/situation.ts';
import { notDeniedAfterwards } from './denied-afterwards.ts';
import { isInGeneral } from './in-general.ts';
import { isNegated } from './text/negation.ts';
import { findPhrases, type Hit } from './text/phrases.ts';
import type { Token } from './text/tokens.ts';
import { wordSet } from './text/word-set.ts';
import { basisAnswers, basisPhrases, permitPhrases, waitingPhrases } from './words/permit-phrases.ts';

const applying = wordSet(
  'søkt søkte søke søker søkjer søkje søknad søknaden applied apply applying application få get getting krav kravene krava requirements vilkår bli',
);
const renewing = wordSet(
  'fornye fornyelse fornyelsen fornying fornyinga renew renewal renewing renewed forlenge forlenget forlengelse forlengje extension extend',
);
const comparing = wordSet(
  'forskjell forskjellen forskjeller skilnad skilnaden skilnader difference differences differ differs compare compared versus vs',
);
const explaining = wordSet('explain tell forklar forklare forklår fortell fortel vet veit know lurer undrar');
const wishing = wordSet('want ønsker ønskjer ynskjer hope håper håpar need needs trenger treng ha til');
const given = wordSet('innvilget innvilga godkjent granted approved');
const lasting = wordSet('permanent varig permanente');
const without = wordSet('without uten utan');
const openingQuotes = /[«"“”„'‘]$/;
const wordsBack = 4;
const wordsOn = 3;
const shortReply = 4;
const complaining = wordSet(
  'klage klaga klagen klaget klagde complaint complain complained appeal epost mail telefonen phone',
);
const lookingBack = wordSet('fikk fekk got received');

/** The kind of permit, and what a temporary one was given for, where the words say so and do not deny it. */
export function findPermit(tokens: readonly Token[]): { permit?: Permit; basis?: Basis } {
  if (isCompared(tokens)) return {};
  const bases = findPhrases(basisPhrases, tokens);
  const kindsNamed = findPhrases(permitPhrases, tokens);
  const all: readonly Hit<Permit | Basis>[] = [...kindsNamed, ...bases];
  const named = notDeniedAfterwards(tokens, kindsNamed, all).filter((hit) => {
    return isHeld(tokens, hit) && !isOneOfTwo(tokens, hit, kindsNamed) && !isInGeneral(tokens, hit);
  });
  const basis = findBasis(tokens, notDeniedAfterwards(tokens, bases, all));
  const kinds = new Set(named.map(({ value }) => value));
  if (tokens.some(isPrinted)) kinds.add('eea-family-card');
  const permit = mostTelling(kinds) ?? (basis === undefined ? waiting(tokens) : 'temporary');
  return { ...(permit !== undefined && { permit }), ...(basis !== undefined && usesBasis(permit) && { basis }) };
}

/** `What is the difference between temporary and permanent?` tells of no permit. */
function isCompared(tokens: readonly Token[]): boolean {
  return tokens.some(
    ({ word, asked }, at) => comparing.has(word) && (asked || explaining.has(tokens[at - 2]?.word ?? '')),
  );
}

/** What the card of an EEA citizen's family says, in quotation marks. */
function isPrinted({ word, gap }: Token): boolean {
  return word === 'familiemedlem' && openingQuotes.test(gap);
}

function findBasis(tokens: readonly Token[], named: readonly Hit<Basis>[]): Basis | undefined {
  const said = named.find((hit) => !isNegated(tokens, hit));
  const isReply = tokens.length <= shortReply && tokens[0]?.asked === false;
  if (said !== undefined || !isReply) return said?.value;
  const last = findPhrases(basisAnswers, tokens).at(-1);
  return last?.to === tokens.length && !isNegated(tokens, last) ? last.value : undefined;
}

/** Collective protection and the others come with words such as "temporary" or "protection" that say less. */
const order: readonly Permit[] = [
  'not-sure',
  'separation-agreement',
  'collective-protection',
  'permanent-right',
  'eea-family-card',
  'permanent',
  'temporary',
  'asylum-seeker',
  'embassy-staff',
  'none',
  'visitor',
];

function mostTelling(kinds: ReadonlySet<Permit>): Permit | undefined {
  return order.find((permit) => kinds.has(permit));
}

function usesBasis(permit: Permit | undefined): boolean {
  return permit === 'temporary' || permit === 'permanent';
}

/** `temporary or permanent` is a choice between them. */
function isOneOfTwo(tokens: readonly Token[], { from, to }: Hit<Permit>, kinds: readonly Hit<Permit>[]): boolean {
  const isOr = (at: number) => ['or', 'eller'].includes(tokens[at]?.word ?? '');
  return kinds.some((other) => (isOr(to) && other.from === to + 1) || (isOr(from - 1) && other.to === from - 1));
}

/** Held, not denied, and not only applied for or hoped for: `søker om permanent`, `kravene til permanent`. */
function isHeld(tokens: readonly Token[], hit: Hit<Permit>): boolean {
  const inside = tokens.slice(hit.from, hit.to);
  // `I do not have permanent residence yet`: another may be held.
  if (hit.value === 'none' && inside.some(({ word }) => lasting.has(word))) return false;
  if (hit.value === 'none' && inside[0]?.asked === true && without.has(inside[0].word)) return false;
  if (hit.value === 'asylum-seeker') return !inside.some(({ word }) => applying.has(word)) || !tokens.some(isAnswered);
  if (hit.value === 'none' || hit.value === 'not-sure') return true;
  if (isNegated(tokens, hit)) return false;
  if (hit.value !== 'permanent' && hit.value !== 'permanent-right') return true;
  if (tokens.slice(hit.to, hit.to + wordsOn).some(({ word }) => given.has(word))) return true;
  if (tokens.slice(Math.max(0, hit.from - 2), hit.from).some(({ word }) => wishing.has(word))) return false;
  for (let at = hit.from - 1; at >= Math.max(0, hit.from - wordsBack); at -= 1) {
    const word = tokens[at]?.word ?? '';
    if (applying.has(word)) return lookingBack.has(word);
    if (tokens[at]?.startsClause) break;
  }
  return true;
}

/** `søkte om asyl og fikk opphold` tells of somebody who no longer waits. */
function isAnswered({ word }: Token): boolean {
  return given.has(word) || lookingBack.has(word);
}

function waiting(tokens: readonly Token[]): Permit | undefined {
  const isRenewal = tokens.some(({ word }) => renewing.has(word));
  const isAboutCard = tokens.some(({ word }) => word.startsWith('kort') || word.startsWith('card'));
  const isComplaint = tokens.some(({ word }) => complaining.has(word));
  return !isRenewal && !isComplaint && !isAboutCard && findPhrases(waitingPhrases, tokens).length > 0
    ? 'applied'
    : undefined;
}
