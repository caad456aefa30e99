import { telephonesIn } from '../../../domain/telephone.ts';
import type { Memory } from '../../engine/memory.ts';

type AboutWaiting = 'stopWaiting' | 'callBack' | 'talkToPerson';

// Of words that stand one space apart.
const noMoreWaiting =
  /(?:slutt|slutte|avbryt|avbryte|stopp|stoppe|cancel|stop|quit) (?:å |med å |with )?(?:vente|ventingen|ventinga|køen|waiting|the queue)|(?:ikke|ikkje|not|n.?t) (?:vil |want to )?(?:vente|venta|wait)(?: (?:mer|meir|lenger|lengre|any ?more|any longer)|[.! ]*$)|(?:leave|out of|ut av|forlat|forlate) (?:the queue|køen)/iu;
const nobodyAfterAll =
  /(?:ikke|ikkje|ingen|no|not) (?:noen |et |ein |eit |en |a |any )?(?:menneske|person|saksbehandler|saksbehandlar|human|caseworker) (?:likevel|lenger|lengre|anyway|after all|any ?more|any longer)|(?:(?:trenger|treng|vil|ønsker|ynskjer) (?:ikke|ikkje) (?:ha |snakke med )?|(?:not|n.?t) (?:need|want) (?:to talk to )?)(?:noen |et |ein |eit |en |a |any )?(?:menneske|person|saksbehandler|saksbehandlar|human|caseworker)[.! ]*$/iu;
const noCall =
  /(?:ikke|ikkje) (?:ring(?:e|je)?(?!\p{L})|(?:å )?bli (?:ringt|ringd))|(?:do not|don.?t|need not|please not) call(?!\p{L})|not (?:want to |like to )?be called(?!\p{L})/iu;
const call =
  /(?:ring|ringe|ringje|call|phone) (?:meg|me)(?!\p{L})|bli (?:ringt|ringd)|(?:want|like|prefer|rather) (?:to )?be called(?!\p{L})/iu;
const anotherNumber =
  /(?:feil|gal|galt|wrong|nytt|new|annet|anna|another|other|different|(?:bytt|byt|endr|rett|change|correct)\p{L}*) (?:(?:mitt|my|the|phone|telephone) ){0,2}(?:telefon)?(?:nummer|number)|(?:nummer|nummeret|number) (?:mitt )?(?:er|is|var|was|blei|ble) (?:feil|gal|galt|wrong|not|ikke|ikkje)/iu;

/** Asked by itself: what else takes long, names what it is. */
const howItGoes = [
  /^(?:(?:hvor|kor) (?:lenge|lang tid)|how (?:long|much longer))(?: (?:tar|tek|er|blir|må|skal|igjen|does|do|is|will|must|should|have|left|more|now|nå|no|to|til|det|jeg|eg|i|it|wait|vente|take|the|queue|køen|ventetiden|ventetida|be|ta|venta|ennå|enno))*$/iu,
  /^(?:når|when) (?:kommer|kjem|ringer|ringjer|svarer|svarar|blir|will|does|do|is|are) (?:(?:noen|nokon|de|dere|dei|dykk|det|han|hun|ho|saksbehandleren|saksbehandlaren|someone|somebody|anyone|they|you|he|she|the|a|et|eit|person|menneske|caseworker|min|my|jeg|eg|i|tur|turn|it) ?){1,3}(?:(?:ringt|ringd|oppringt|opp|be|called|call|calling|come|coming|answer|here|ring|ringe|meg|me|da|då) ?){0,3}$/iu,
  /^(?:kommer|kjem|ringer|ringjer|is|will|are) (?:(?:det|de|dere|dei|noen|nokon|someone|somebody|anyone|anybody|they|you) ?){1,2}(?:snart|soon|coming|come|call|calling|meg|me|there)?$/iu,
  /^(?:er det )?(?:noen|nokon) (?:der|her)$|^(?:is )?any(?:one|body) (?:there|here)$/iu,
  /^(?:(?:hvilket|kva|what|which) (?:nummer|number) (?:er|am) (?:jeg|eg|i)|(?:hvor|kor|where) .{0,20}(?:i køen|in (?:the )?queue)|(?:er det )?(?:min|my|is it my) (?:tur|turn)).{0,20}$/iu,
  /^(?:jeg |eg |i am |i.?m )?(?:(?:fortsatt|framleis|fremdeles|still) )?(?:venter|ventar|waiting)(?: (?:fortsatt|framleis|fremdeles|still|ennå|enno|her|here))?$/iu,
] as const;

/** What somebody who waits for a person says about that: rather not, rather by telephone, or how it goes. */
export function saidAboutWaiting(text: string, { handover }: Memory): AboutWaiting | undefined {
  if (handover === undefined) return undefined;
  const said = text.replaceAll(/\s+/gu, ' ');
  switch (handover.state) {
    case 'waiting':
      if (noMoreWaiting.test(said) || nobodyAfterAll.test(said)) return 'stopWaiting';
      return !saysNoCall(said) && wantsCall(said) ? 'callBack' : asksHowItGoes(said);
    case 'call-back':
    case 'called':
      if (noCall.test(said)) return 'stopWaiting';
      return anotherNumber.test(said) || isTelephone(said) ? 'callBack' : asksHowItGoes(said);
    case 'taken':
    case 'over':
      return undefined;
    default:
      return handover.state satisfies never;
  }
}

function asksHowItGoes(said: string): AboutWaiting | undefined {
  const bare = said
    .replaceAll(/[^\p{L}' ]/gu, '')
    .trim()
    .replace(/^(?:(?:hei|hallo|hello|hi|men|but|ok|og|and) )+/iu, '');
  return howItGoes.some((each) => each.test(bare)) ? 'talkToPerson' : undefined;
}

/** As a whole message, where it was offered or asked: `ring`, `yes please call`. */
const bareCall =
  /^\W*(?:(?:ja|yes|jo|ok|okay|nei|no|gjerne|takk|please|da|då|vær så snill)\W+)*(?:ring|ringe|ringje|call|phone)(?:\W+(?:da|då|please|takk|gjerne))*\W*$/iu;

/** Whether somebody says that they want to be called. */
export function wantsCall(text: string): boolean {
  return call.test(text.replaceAll(/\s+/gu, ' ')) || bareCall.test(text);
}

/** Whether somebody says that they want no call. */
export function saysNoCall(text: string): boolean {
  return noCall.test(text.replaceAll(/\s+/gu, ' '));
}

/** Whether somebody who is to be called writes a number for that: not one among much else. */
export function saysWhereToCall(text: string): boolean {
  const said = text.replaceAll(/\s+/gu, ' ');
  return telephonesIn(said).length > 0 && (isTelephone(said) || anotherNumber.test(said) || call.test(said));
}

/** A number, and hardly a word beside it. */
function isTelephone(said: string): boolean {
  const wordsBeside = 6;
  return telephonesIn(said).length > 0 && (said.match(/\p{L}+/gu) ?? []).length <= wordsBeside;
}
