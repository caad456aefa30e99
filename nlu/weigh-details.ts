import type { Despair } from './danger-words.ts';
import type { Intent } from './intents.ts';
import type { Details, RankedIntent } from './understanding.ts';

const verySure = 0.9;
const sure = 0.8;
const unsure = 0.6;
const shortAnswer = 3;

/** How much of the leader's confidence goes to the intent that a detail speaks for. */
const shifted = 0.8;

/** What a message tells besides its intents. */
interface Told {
  details: Details;
  wordCount: number;
  /** It speaks of a card. */
  namesCard: boolean;
  /** It has a word of danger in it. */
  namesDanger: boolean;
  /** Somebody says in it that they have had enough. */
  despair?: Despair | undefined;
  /** It is as likely in another language. */
  isForeign: boolean;
}

/** What words of exhaustion are taken for that say nothing else. */
const outOfStrength: ReadonlySet<Intent> = new Set(['stop', 'none', 'goodbye', 'no']);

/** Words about who somebody is stand in a message about a lost card, and are then not what it is about. */
const aboutWhoOneIs: ReadonlySet<Intent> = new Set(['other-immigration', 'who-needs-card']);

/**
 * The ranking with the details weighed in. They decide between readings that the words leave open: a short yes or no,
 * what runs out (a temporary permit is renewed, a permanent one gets a new card), and a card that was lost by somebody
 * who says who they are.
 */
export function weighDetails(ranking: readonly RankedIntent[], told: Told): RankedIntent[] {
  const first = ranking[0];
  const inDespair = first && intentInDespair(first.intent, told.despair);
  if (inDespair !== undefined) return putFirst(ranking, inDespair);
  const spokenFor = first && isFalseAlarm(first, told) ? 'none' : intentByDetails(ranking, told);
  if (spokenFor === undefined || first === undefined || spokenFor === first.intent) return [...ranking];
  return ranking
    .map(({ intent, confidence }) => {
      if (intent === first.intent) return { intent, confidence: confidence * (1 - shifted) };
      return { intent, confidence: intent === spokenFor ? confidence + first.confidence * shifted : confidence };
    })
    .sort((a, b) => b.confidence - a.confidence);
}

/** Whoever has had enough of life is in danger; whoever cannot go on needs a person, and is not just done with. */
function intentInDespair(first: Intent, despair: Told['despair']): Intent | undefined {
  if (despair === 'of-life') return 'emergency';
  return despair === 'exhausted' && outOfStrength.has(first) ? 'talk-to-person' : undefined;
}

/** It takes the first place, and what was there its own. */
function putFirst(ranking: readonly RankedIntent[], meant: Intent): RankedIntent[] {
  const own = ranking.find(({ intent }) => intent === meant)?.confidence ?? 0;
  const [first] = ranking;
  if (first === undefined || first.intent === meant) return [...ranking];
  const others = ranking.slice(1).filter(({ intent }) => intent !== meant);
  return [{ intent: meant, confidence: first.confidence }, { intent: first.intent, confidence: own }, ...others].sort(
    (a, b) => b.confidence - a.confidence,
  );
}

function intentByDetails(
  ranking: readonly RankedIntent[],
  { details, wordCount, namesCard }: Told,
): Intent | undefined {
  const [first] = ranking;
  if (first === undefined) return undefined;
  const { intent, confidence } = first;
  if (confidence < unsure && wordCount <= shortAnswer && details.yesNo !== undefined) {
    return details.yesNo === 'yes' ? 'yes' : details.yesNo === 'unsure' ? undefined : 'no';
  }
  if (confidence < sure && intent === 'expiring' && isTemporary(details)) return 'renew-permit';
  if (confidence < sure && (intent === 'expiring' || intent === 'renew-permit') && isPermanent(details))
    return 'new-card';
  // An asylum seeker's card is not a residence card.
  if (aboutWhoOneIs.has(intent) && namesCard && needsNewCard(details) && details.permit !== 'asylum-seeker')
    return 'new-card';
  const isNear = (other: Intent): boolean => ranking.slice(0, 3).some((one) => one.intent === other);
  if (confidence >= unsure) return undefined;
  if (intent === 'complaint' && details.dates.length > 0 && isNear('card-delivery')) return 'card-delivery';
  return isNear('new-card') && needsNewCard(details) ? 'new-card' : undefined;
}

/**
 * An emergency has a word of danger in it, or is very sure of words of ours; `he is Nigerian` and `he is 15` only look like the beginning of
 * a cry for help. `Skadd`, and not another word, is said of the card.
 */
function isFalseAlarm(
  { intent, confidence }: RankedIntent,
  { details, wordCount, namesDanger, isForeign }: Told,
): boolean {
  if (intent !== 'emergency') return false;
  if (details.reason === 'damaged' && wordCount === 1) return true;
  const tellsOfSomebody = details.theirCitizenship !== undefined || details.age !== undefined;
  return !namesDanger && (confidence < verySure || tellsOfSomebody || isForeign);
}

/** An expired card is a reason too, but words about it are as often about the permit. */
function needsNewCard({ reason }: Details): boolean {
  return reason !== undefined && reason !== 'card-expired';
}

function isTemporary({ permit, basis }: Details): boolean {
  if (permit === 'temporary' || permit === 'collective-protection') return true;
  return permit === undefined && basis !== undefined;
}

function isPermanent({ permit }: Details): boolean {
  return permit === 'permanent' || permit === 'permanent-right' || permit === 'eea-family-card';
}
