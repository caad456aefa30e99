import type { Details } from '../../understanding.ts';
import { phraseTable } from '../text/phrases.ts';

export type YesNo = NonNullable<Details['yesNo']>;

/** What is skipped before an answer. */
export const openings = phraseTable<'skip'>([
  [
    'skip',
    `hei/hi/hello/hallo/eh/ehh/øh/øhm/æh/ehm/hm/hmm/uhm/uh/um/umm/erm/oh/åh/well/ah/vel/men/but/uff/oi/vent/wait, og/and/då/da/so, beklager/sorry/orsak,
     dessverre/diverre/unfortunately, honestly, to be honest, tbh, ærlig/ærleg talt, sant å si/seie, for å være/vere ærlig/ærleg, ver så god, vær så god`,
  ],
]);

/** Answers that say yes or no whatever follows them. */
export const answers = phraseTable<YesNo>([
  [
    'not-yet',
    `ikke/ikkje/itj helt/heilt? ennå/enda/enno/ennu/endå, nei/no/nope/nah ikke/ikkje/not ennå/enda/enno/endå/yet, not yet, enno ikkje,
     foreløpig/førebels ikke/ikkje, ja/yes/jo? men/but ikke/ikkje/not ennå/enda/enno/yet`,
  ],
  [
    'unsure',
    `nja, tja, njaei, kanskje, maybe, perhaps, hm/hmm maybe/kanskje, muligens, possibly, både og, både? ja og nei, yes and no, dunno, idk, depends, it depends,
     kommer/kjem an på`,
  ],
  [
    'no',
    `nei, nej, neida, neitakk, nope, nah, naw, nix, niks, no, noo, nei nei, absolutt ikke/ikkje,
     absolutely/definitely/certainly not, of course not, selvfølgelig/sjølvsagt/selvsagt ikke/ikkje, slett/overhodet/aldeles ikke/ikkje, not at
     all, no way, på ingen måte, by no means, ikke/ikkje i det hele/heile tatt?/teke?, ja nei, uaktuelt, ikke/ikkje aktuelt, nei det tror/trur
     jeg/eg ikke/ikkje, 👎, ❌, 🚫, 🙅`,
  ],
  [
    'yes',
    `ja, yess, jaha, jo, joda, jada, jau, jepp, japp, jupp, jess, yes, yse, yeah, yea, yep, yepp, yup, ya, ye, aye, mm, mhm, m, mmhm, uh huh,
     affirmative, ja/yes ikke/ikkje sant, tja ja, ja tja, ja takk/gjerne/visst/absolutt, yes please, ok, okei, okay, okey, oki, okie, k, alright,
     all right, sure, sure thing, selvfølgelig, selvsagt, sjølvsagt, naturligvis, of course, certainly, definitely, absolutt, absolutely, klart
     det, uten tvil, utan tvil, go ahead, ikke/ikkje noe/noko problem, null problem, no problem, no worries, not a problem, 👍, 👌, ✅, ✔, 🆗, 💯, 🙌`,
  ],
]);

/** Answers only where the clause ends behind them, and no question mark follows. */
export const wholeAnswers = phraseTable<YesNo>([
  [
    'yes',
    `greit/greitt/fint/fine/flott/perfekt/perfect/great/supert/riktig/rett/korrekt/correct/exactly/akkurat/nettopp/precisely/true/right/indeed/nemlig/sant/klart/gjerne/enig/samd/agreed/godtar/stemmer/visst/naturligvis/fortsett/proceed/accept/confirm/confirmed/bekreft/bekreftet/bekrefter/stadfest/stadfesta/godteke/continue/good,
     det/den? er/e helt/heilt? greit/greitt/riktig/rett/sant/grei/ok/fint/meg, det? stemmer/stemme bra/godt?, helt/heilt riktig/rett/sikker, 100
     sure, thats/that/its/it is? right/correct/true/me/fine/it/ok/okay, du har helt/heilt? rett, you are right, youre right, jeg/eg? er
     helt/heilt? sikker/enig/samd, i am sure/certain, im sure/certain, i agree/accept/confirm, det kan/må du godt/gjerne gjøre/gjere?, please do,
     jeg/eg har forstått og godtar/godtek, jeg/eg bekrefter/stadfestar/godtar/godtek, eg vil gjerne, ikke/ikkje sant, gjør/gjer det/sånn/slik,
     ok/good do it, do it/that, do it like that, do so, go on, lets do it/that, lets go, please proceed, carry on, kjør, kjør på, køyr, køyr på,
     bare/berre kjør/køyr/gjør/gjer/fortsett på?, bare fortsett du, berre hald fram, sett/set i gang, gå videre/vidare, da/då gjør/gjer vi det, då gjer vi det, why not,
     hvorfor/kvifor ikke/ikkje, confirm it/that, jeg/eg? tror/trur det, i think/guess/believe so/yes, probably/sikkert yes/ja, eg/jeg
     meiner/mener ja, det? passer/passar/høver meg? fint/bra/godt?, that/it time? suits/works me? fine?, fine by me, that time suits/works me? fine?, thats the one, sounds
     good/great/fine, det? høres/høyrest bra/greit/fint/greitt ut?, works for me, den tar/tek jeg/eg, den vil jeg/eg ha, ill take it/that, i want
     that/this one, id love to, you may, i do/have/did/am/was/will/can, i have it, i already have, i have already, i did that?, already done,
     done, it is, it is mine, he/she/they/we does/is/has/did/do/are/have, yes? i have done, jeg/eg/æ har/gjør/gjer/er/vil/gjorde/kan det?, det
     har/gjør/gjer/er/vil/gjorde/kan jeg/eg/æ, har/hadde det, det har/er vi, har allerede/alt, har gjort det, allerede gjort, det er min/mi/mitt,
     det er det, han/hun/ho har/er det, det har han/hun/ho, j, y, uh huh, definitivt, heilt klart, by all means, be my guest, you bet, for sure, with pleasure, gladly, go for it, naturally, veldig/svært/mer enn gjerne, så absolutt/klart, såklart, den er grei/god/greitt, helt/heilt? i orden, det gjør/gjer vi, det kan vi,
     please do that/it, do that please, that/this/it will do, thatll do, thats/that is fine/good/great/perfect/okay/alright, all good, i would, gjerne det, med glede, stemmer det`,
  ],
  [
    'no',
    `never ever?, aldri i? livet?, stemmer/stemme ikke/ikkje, det stemmer/stemme ikke/ikkje, det er/e feil/galt/gale, ikke/ikkje riktig/rett/sant/interessert nei?, det er/e
     ikke/ikkje riktig/rett/sant/meg/min/mi/mitt/nødvendig/naudsynt/det, jeg/eg er ikke/ikkje enig/samd/interessert, thats/that/it is? not?
     wrong/incorrect/false, that/it/thats is? not right/true/correct/me/mine/necessary, wrong, false, negative, incorrect, not
     correct/right/true/really/now/today/interested/necessary, uenig, usamd, i disagree, i dont agree, im not interested, i am not interested,
     helst ikke/ikkje, dessverre nei/ikke/ikkje, diverre ikkje, im afraid not, ikke/ikkje nå/no/den/denne/dette/det/gjør/bekreft/stadfest
     det/den?, ikke/ikkje gjør/gjer det, ikke/ikkje i dag, dont do it/that, do not do it/that, please dont, do not/dont confirm, ingen av
     dem/disse/dei/desse/delene, none of them/these, neither, not this/that one?, i think no/not, i dont think so, i? dont want it/that?, jeg/eg?
     tror/trur ikke/ikkje det?, jeg/eg? tror/trur nei, jeg/eg? vil ikke/ikkje ha? det?/den?, det/den? passer/passar/høver
     ikke/ikkje/dårlig/dårleg meg?, that/it doesnt/does not? work/suit/fit, itj no, ikke/ikkje som/det jeg/eg vet/veit, not as far as i know, not that i know of?, not that i remember, ikke/ikkje såvidt/så vidt? jeg/eg vet/veit, no
     need, det? trengs/trengst/trenger/treng ikke/ikkje det?, jeg/eg trenger/treng ikke/ikkje det?, i would rather not, id rather/prefer not to?,
     that wont be necessary, det vil jeg/eg helst slippe/sleppe, jeg/eg vil helst slippe/sleppe, i dont, i do not, i havent, i have not, i did
     not, i didnt, im not, i am not, i cant, i cannot, it isnt, it is not, i dont have it/one/that/any, i do not have it/one/that/any, i wont,
     nothing, none, not me/mine/him/her, he/she doesnt/isnt/hasnt, havent, jeg/eg/æ har/gjør/gjer/er/vil/gjorde/kan ikke/ikkje/itj det?, det
     har/gjør/gjer/er/vil/gjorde/kan jeg/eg/æ ikke/ikkje, har ikke/ikkje det?, har det ikke/ikkje, jeg/eg har det ikke/ikkje, ikke/ikkje, not,
     ingen, inga, ingenting, det går ikke/ikkje, jeg/eg? kan ikke/ikkje da?, n, jeg/eg har aldri/ikke/ikkje fått noe/noko sånt/slikt, i never got
     .. that, no thank you, not exactly, not a chance, slettes ikke/ikkje, ikke/ikkje tale om, aldri i verden/verda, det blir/vert nei, det vil jeg/eg ikke/ikkje, it/that is not necessary, ikke/ikkje nødvendig/naudsynt`,
  ],
  [
    'not-yet',
    `enda ikke, later, senere, seinare, snart, soon, på vei, har/fått ikke/ikkje .. ennå/enda/enno, har ikke/ikkje fått det/den? ennå/enda/enno,
     jeg/eg har ikke/ikkje .. ennå/enda/enno, i? havent .. yet, i? have not .. yet, not .. yet, not so far, not just yet, so far not, ikke/ikkje foreløpig/førebels/så langt, working on it, holder/held på med det, still waiting, venter/ventar fortsatt/framleis`,
  ],
  [
    'unsure',
    `jeg/eg/æ? vet/veit ikke/ikkje/itj helt/heilt/sikkert?, im/i not quite/entirely/completely/really/so/very? certain/sure, i am not quite/entirely/completely/really/so/very? certain/sure, not quite/entirely/completely/really/so/very? certain/sure, i? dont know, i? do not know, no idea, jeg/eg? aner ikke/ikkje, inga/ingen anelse/aning, jeg/eg? er?
     ikke/ikkje helt/heilt? sikker, not really? sure/certain, im not sure, i am not sure, usikker, unsure, er/e? litt/lite/ganske/heller/veldig/svært usikker, a? bit/little unsure, mulig, jeg/eg er usikker, vanskelig å
     si, hard to say, jeg/eg? husker/hugsar ikke/ikkje, i? dont remember it/that/this?, i? cant remember it/that/this?, i? do not really/even? remember it/that/this?, i? can not remember it/that/this?, i? cannot remember it/that/this?,
     jeg/eg/æ? husker/hugsar/minnes/minnest det ikke/ikkje, det husker/hugsar/minnes/minnest jeg/eg/æ ikke/ikkje, vet/veit/husker/hugsar/aner jeg/eg/æ ikke/ikkje/itj, det er/e jeg/eg/æ ikke/ikkje/itj helt/heilt? sikker på, det er/e jeg/eg/æ litt/ganske/svært? usikker på, jeg/eg? er? ikke/ikkje helt/heilt? sikker på det, i? am? not quite/entirely/really? sure about/of it/that/this, im not quite/entirely/really? sure about/of it/that/this, unsure about/of it/that,  could be, kan være, kan hende, det vet/veit/aner jeg/eg/æ faktisk/dessverre/diverre/egentlig/eigentleg/sannelig/rett/helt/heilt? ikke/ikkje/itj helt/heilt/sikkert?, jeg/eg/æ vet/veit/aner faktisk/dessverre/diverre/egentlig/eigentleg/rett/sannelig ikke/ikkje/itj,
     i? have/got no idea/clue, no clue, i? havent a clue, havent the faintest/foggiest, beats me, who knows, hvem vet, kven veit, har? ingen/inga peiling/anelse/aning, har ikke/ikkje peiling/anelse/aning, ikke/ikkje godt å si/seie/vite, det kan jeg/eg ikke/ikkje svare på/si/seie/huske/hugse,
     i? cant/couldnt/cannot say/tell, i? really/honestly/actually dont know/remember, i? dont really/actually/quite/even know/remember, kan ikke/ikkje huske/hugse, det husker/hugsar jeg/eg ikke/ikkje`,
  ],
]);
