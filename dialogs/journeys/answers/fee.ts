import { daySchema } from '../../../domain/day.ts';
import { cardFeeKroner } from '../../../domain/facts/figures.ts';
import { quotes } from '../../../domain/facts/quotes.ts';
import type { Situation } from '../../../domain/situation.ts';
import { type Line, say } from '../../../texts/line.ts';
import type { Journey } from '../../engine/journey.ts';
import { linkTo } from '../../stations/link-to.ts';
import { lookAtToday, whatIsKnown } from './what-is-known.ts';

const kroner = cardFeeKroner.value;

/** What a card costs, by its reason; for other fees the page that has them. */
export const fee: Journey = async function* (services, start) {
  const today = yield* lookAtToday(services);
  const { language } = start.memory;
  const facts = whatIsKnown(start);
  const allFees = [linkTo('fees', language)];
  if (facts.problem === 'first-card') return { lines: [{ ...say('fee.firstCard'), links: allFees }] };
  if (isAboutRenewal(facts)) return { lines: [{ ...say('fee.renewal'), links: allFees }] };
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

/** A temporary permit is renewed, and the card with it; a card that is lost, damaged or wrong is ordered all the same. */
function isAboutRenewal({ problem, permit, basis }: Situation): boolean {
  const temporary = permit === 'temporary' || (permit === undefined && basis !== undefined);
  return temporary && (problem === undefined || problem === 'expiring');
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
