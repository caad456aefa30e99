import { type Day, daySchema } from '../../../domain/day.ts';
import { cardFeeKroner } from '../../../domain/facts/figures.ts';
import { quotes } from '../../../domain/facts/quotes.ts';
import type { Language } from '../../../domain/language.ts';
import { isAboutToExpire } from '../../../domain/rules/about-to-expire.ts';
import { cardProblems, type Situation } from '../../../domain/situation.ts';
import { type Line, say } from '../../../texts/line.ts';
import type { Journey, Start } from '../../engine/journey.ts';
import { linkTo } from '../../stations/link-to.ts';
import { lookAtToday, whatIsKnown } from './what-is-known.ts';

const kroner = cardFeeKroner.value;

/** What a card costs, by its reason; for other fees the page that has them. */
export const fee: Journey = async function* (services, start) {
  const today = yield* lookAtToday(services);
  const { language } = start.memory;
  const facts = factsFor(start);
  const allFees = [linkTo('fees', language)];
  if (facts.problem === 'first-card') return { lines: [{ ...say('fee.firstCard'), links: allFees }] };
  if (isAboutRenewal(facts, today)) return { lines: renewing(facts, language) };
  const howToPay = { ...say('fee.howToPay'), links: [linkTo('cardFees', language)] };
  const kept = { ...say('fee.oldCardKept', { kroner }), quote: quotes.feeWhenOldCardIsKept };
  const renewal = { ...say('fee.renewal'), links: allFees };
  const amounts = amountsFor(facts, today);
  if (amounts !== undefined) return { lines: [...amounts, howToPay] };
  return {
    lines: [
      { ...say('fee.usual', { kroner }), quote: cardFeeKroner.source },
      { ...say('fee.free'), quote: quotes.freeBeforeExpiry },
      kept,
      howToPay,
      renewal,
    ],
  };
};

function factsFor(start: Start): Situation {
  const permitExpires = start.said.expires;
  return { ...whatIsKnown(start), ...(permitExpires && { permitExpires }) };
}

/**
 * A temporary permit is renewed, and the card with it. A card that is lost, damaged or wrong is ordered all the same,
 * unless the permit is about to expire, which wins here as in the rules.
 */
function isAboutRenewal({ problem, permit, basis, permitExpires }: Situation, today: Day): boolean {
  const temporary = permit === 'temporary' || (permit === undefined && basis !== undefined);
  if (!temporary) return false;
  if (problem === undefined || problem === 'expiring') return true;
  return permitExpires !== undefined && permitExpires !== 'unknown' && isAboutToExpire(permitExpires, today);
}

function renewing({ problem, basis }: Situation, language: Language): readonly Line[] {
  const insteadOfCard: Line = { ...say('fee.renewInstead'), quote: quotes.renewThePermitInstead };
  const isCardOrdered = cardProblems.some((each) => each === problem);
  const cost: Line =
    basis === 'protection'
      ? { ...say('fee.protectionIsFree'), links: [linkTo('renewProtection', language)] }
      : { ...say('fee.renewal'), links: [linkTo('fees', language)] };
  return isCardOrdered ? [insteadOfCard, cost] : [cost];
}

function amountsFor({ problem, permit, cardExpires }: Situation, today: string): readonly Line[] | undefined {
  switch (problem) {
    case 'lost':
    case 'stolen':
      return [{ ...say('fee.lostStolenOrDamaged', { kroner }), quote: cardFeeKroner.source }];
    // Whether it came like that decides, and words that say so are easily missed.
    case 'damaged':
      return [
        { ...say('fee.lostStolenOrDamaged', { kroner }), quote: cardFeeKroner.source },
        { ...say('fee.faulty'), quote: quotes.freeWhenFaulty },
      ];
    case 'wrong-information':
      return [{ ...say('fee.wrongInformation', { kroner }), quote: cardFeeKroner.source }];
    case 'arrived-damaged':
      return [{ ...say('fee.faulty'), quote: quotes.freeWhenFaulty }];
    case 'sticker-expired':
    case 'sticker-cannot-be-renewed':
    case 'sticker-to-card':
      return [{ ...say('fee.sticker', { kroner }), quote: cardFeeKroner.source }];
    case 'expiring':
      return [expiringCard(cardExpires, today)];
    case 'first-card':
    case 'not-arrived':
    case 'nothing-wrong':
    case undefined:
      return permit === 'permanent' || permit === 'permanent-right' ? [expiringCard(cardExpires, today)] : undefined;
    default:
      return problem satisfies never;
  }
}

function expiringCard(cardExpires: Situation['cardExpires'], today: string): Line {
  const known = daySchema.safeParse(cardExpires);
  const quote = quotes.freeBeforeExpiry;
  if (!known.success) return { ...say('fee.cardExpires', { kroner }), quote };
  const expires = { date: known.data };
  return known.data >= today
    ? { ...say('fee.cardStillValid', { expires }), quote }
    : { ...say('fee.cardHasExpired', { expires, kroner }), quote: cardFeeKroner.source };
}
