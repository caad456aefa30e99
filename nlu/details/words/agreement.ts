import { type PhraseTable, phraseTable } from '../text/phrases.ts';

/** What a message of nothing but agreement is made of: what agrees, and what may stand beside it. */
export type Part = 'agrees' | 'beside';

/** A closed list: whatever stands in no list of this file is more than agreement. */
export const agreement = phraseTable<Part>([
  [
    'agrees',
    `ja, jaha, jo, joda, jada, jau, jess, jepp, japp, jupp, yes, yess, yse, yeah, yea, yep, yepp, yup, ya, ye, aye, mm, mhm, mmhm, uh huh, j, y,
     ok, okei, okay, okey, oki, okie, k, alright, all right, greit/greitt/fint/fine/flott/perfekt/perfect/great/supert/good/gjerne/absolutt/absolutely,
     sure, for sure, sure thing, selvfølgelig, selvsagt, sjølvsagt, naturligvis, of course, certainly, definitely, definitivt, affirmative, klart det,
     uten/utan tvil, riktig/rett/korrekt/correct/exactly/akkurat/nettopp/indeed/enig/samd/agreed, det/den? er/e helt/heilt? greit/greitt/riktig/rett/korrekt/ok/fint/i orden,
     thats all? right/correct/fine/ok/okay/good, that/it is all? right/correct/fine/ok/okay/good, sounds good/fine/great, i orden, det? stemmer/stemmer det/bra?, sant,
     bekreft, bekreftes, bekreftet, stadfest, confirm, confirmed, jeg/eg/æ bekrefter/stadfestar/stadfester/godtar/godtek/vil/kan, i confirm/agree/accept/do/would, godtar, godkjent, accept,
     jeg/eg/æ? er helt/heilt? sikker/enig/samd, i am/im? quite/very/absolutely? sure/certain/positive, jeg/eg/æ vil gjerne? det, det vil/kan jeg/eg/æ gjerne?,
     go ahead, go for it, please do, do it/that/so, lets do it/that, gjør/gjer det, bare/berre gjør/gjer det, det kan/må du gjerne/godt?, kjør/køyr på?, bare/berre kjør/køyr på?, sett/set i gang, proceed, fortsett, continue,
     ikke/ikkje noe/noko problem, null problem, no/not problem, not a problem, no worries, den er grei/god, 👍, 👌, ✅, ✔, 🆗, 💯, 🙌`,
  ],
  [
    'beside',
    `takk, tusen/mange takk, takker, takkar, thanks, thank you, thanks/takk a? lot, very/so much, please, plz, pls, vær/ver/var så snill/god/grei/venleg/vennlig, venligst, vennligst, hei, hello, hi, da, då, det, that, this, den, han, it, er, helt, heilt, også, og, and,
     så, visst, veldig/svært/kjempe, bra, med glede, gladly, with pleasure, det er bra, sir, madam, kjære, vel, nå, now, with/for meg/me, meg, me`,
  ],
]);

/** What cannot be undone and is therefore asked about once more. */
export type Deed = 'book' | 'move' | 'cancel' | 'delete';

const what =
  'den/han/timen/time/det/timeavtalen/avtalen/avtala/it/this/that/appointment/the/my/min/mi/this/denne/dette timen/time/one/appointment/avtalen/avtala? min/mi?';
const wanting = 'jeg/eg/æ vil/ønsker/ynskjer/ønskjer gjerne? å?';
const wishing = 'i want/would/wish like? to';

/** Saying again what is to be done may stand beside a yes, and is none by itself: it is how the errand began. */
export const repeating: Readonly<Record<Deed, PhraseTable<Part>>> = {
  book: phraseTable<Part>([
    [
      'agrees',
      `jeg/eg/æ tar/tek ${what}, den tar/tek jeg/eg/æ, ill/i take ${what}, i will take ${what}, take it, den/det/timen/tida/tiden? passer/passar/høver fint/bra/godt/perfekt? for? meg? fint/bra/godt/perfekt?,
       that/it/time? suits/works for? me?, that/it time? works/suits for? me? fine/well/perfectly?`,
    ],
    [
      'beside',
      `bestill/bestille/book/booke/tinge/ting/tinga/reserver/reservere/reserve, bestill/book/tinga/ting/reserver/reserve ${what}, ${wanting} bestille/booke/tinge/ha ${what}, ${wishing} book ${what}`,
    ],
  ]),
  move: phraseTable<Part>([
    [
      'agrees',
      `den/det/timen/tida/tiden? passer/passar/høver fint/bra/godt/perfekt? for? meg?, that/it/time? suits/works for? me?`,
    ],
    [
      'beside',
      `flytt/flytte/move/utsett/utset/bytt/byt/change/reschedule, flytt/flytte/move/utsett/utset/bytt/byt/change/reschedule ${what}, ${wanting} flytte/bytte/endre ${what}, ${wishing} move/change/reschedule ${what}`,
    ],
  ]),
  cancel: phraseTable<Part>([
    [
      'beside',
      `avbestill, avbestille, avlys, kanseller, cancel, avbestill/avbestille/avlys/kanseller/kansellere/cancel ${what}, ${wanting} avbestille/avlyse/kansellere, ${wanting} avbestille/avlyse/kansellere ${what}, ${wishing} cancel, ${wishing} cancel ${what}`,
    ],
  ]),
  delete: phraseTable<Part>([
    [
      'beside',
      `slett/slette/fjern/fjerne/delete/erase/remove, slett/slette/fjern/fjerne/delete/erase/remove alt/alle/everything/all/it/det/den? samtalen/samtala/data/dataene/dataa/opplysningene/opplysningane/conversation/chat? mine/min/my?, ${wanting} slette/fjerne alt/det/samtalen/samtala,
       ${wishing} delete everything/it/all, slett/slette/delete/erase/remove the/my/all/alle/hele/heile? my/the/mine/samtalen/samtala/dataene? data/conversation/information/chat/samtalen/samtala/dataene/opplysningene/opplysningane? mine/mi/min?`,
    ],
  ]),
};
