import type { Memory } from '../../engine/memory.ts';

// Of words that stand one space apart.
const noMoreWaiting =
  /(?:slutt|slutte|avbryt|avbryte|stopp|stoppe|cancel|stop|quit) (?:å |med å |with )?(?:vente|ventingen|ventinga|køen|waiting|the queue)|(?:ikke|ikkje|not|n.t) (?:vil |want to )?(?:vente|venta|wait) (?:lenger|lengre|any ?more|any longer)|(?:leave|out of|ut av|forlat|forlate) (?:the queue|køen)/iu;
const noCall =
  /(?:ikke|ikkje) (?:ring(?:e|je)?(?!\p{L})|(?:å )?bli (?:ringt|ringd))|(?:do not|don.t|need not|please not) call(?!\p{L})|not (?:want to |like to )?be called(?!\p{L})/iu;
const call =
  /(?:ring|ringe|ringje|call|phone) (?:meg|me)(?!\p{L})|bli (?:ringt|ringd)|(?:want|like|prefer|rather) (?:to )?be called(?!\p{L})/iu;

/** What somebody who waits for a person says about that: they would rather not, or rather be called. */
export function saidAboutWaiting(text: string, { handover }: Memory): 'stopWaiting' | 'callBack' | undefined {
  if (handover === undefined) return undefined;
  const { state } = handover;
  const said = text.replaceAll(/\s+/gu, ' ');
  if (state === 'waiting' && noMoreWaiting.test(said)) return 'stopWaiting';
  if ((state === 'call-back' || state === 'called') && noCall.test(said)) return 'stopWaiting';
  return state === 'waiting' && call.test(said) ? 'callBack' : undefined;
}
