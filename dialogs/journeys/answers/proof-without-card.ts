import type { Day } from '../../../domain/day.ts';
import { quotes } from '../../../domain/facts/quotes.ts';
import { hasExpired } from '../../../domain/rules/about-to-expire.ts';
import { type Line, say, withChoices } from '../../../texts/line.ts';
import { phoneLine } from '../../advice/phones.ts';
import type { Journey, Start } from '../../engine/journey.ts';
import { choiceOf } from '../../hearing/main-choices.ts';
import { linkTo } from '../../stations/link-to.ts';
import { lookAtToday, whatIsKnown } from './what-is-known.ts';

/** What to show an employer, a bank or an office while there is no valid card, and what may be done meanwhile. */
export const proofWithoutCard: Journey = async function* (services, start) {
  const today = yield* lookAtToday(services);
  return { lines: linesFor(start, today) };
};

function linesFor(start: Start, today: Day): readonly Line[] {
  const { language } = start.memory;
  const { permit, appliedForRenewal } = whatIsKnown(start);
  const isOver = hasRunOut(start, today);
  const isPermanent = permit === 'permanent' || permit === 'permanent-right';
  const letter: Line = { ...say('proof.letter'), quote: quotes.letterProvesResidence };
  const permanent: Line = { ...say('proof.permanent'), quote: quotes.permitDoesNotExpire };
  const renewing: Line = {
    ...say('proof.renewing'),
    quote: quotes.receiptProvesResidence,
    links: [linkTo('receiptAsProof', language)],
  };
  const rights: Line = {
    ...say('notes.rights-while-waiting'),
    quote: quotes.keepRights,
    links: [linkTo('rightsWhileWaiting', language)],
  };
  const askUdi: Line = { ...say('proof.askUdi'), links: [linkTo('proofWithoutCard', language)] };
  const notIdentity = withChoices(say('proof.notIdentity'), [choiceOf('card-as-id'), choiceOf('card-delivery')]);
  if (appliedForRenewal === 'rejected') return [say('advice.ask-renewal-rejected'), phoneLine()];
  if (appliedForRenewal === 'yes') return [renewing, rights, askUdi, notIdentity];
  if (isPermanent) return [letter, permanent, askUdi, notIdentity];
  // Nothing is said about what is lawful for somebody whose permit has run out.
  if (isOver && (permit === 'temporary' || permit === 'collective-protection')) {
    const links = [linkTo('police', language), linkTo('udiContact', language)];
    return [
      { ...say('proof.permitHasRunOut'), links },
      withChoices(phoneLine(), [choiceOf('talk-to-person'), choiceOf('find-station')]),
    ];
  }
  const ifOver = isOver ? [say('proof.ifPermitHasRunOut')] : [];
  return [...ifOver, letter, renewing, rights, permanent, askUdi, notIdentity];
}

/** By a day that is known or was said, or by the tense of the words. */
function hasRunOut({ memory, said }: Start, today: Day): boolean {
  const { permitExpires } = said.whose === undefined ? memory.situation : {};
  const isOver = permitExpires !== undefined && permitExpires !== 'unknown' && permitExpires !== 'later';
  const lastSaid = said.expires ?? said.expiresWithin?.to;
  return (
    said.hasExpired === true ||
    (lastSaid !== undefined && lastSaid < today) ||
    (isOver && hasExpired(permitExpires, today))
  );
}
