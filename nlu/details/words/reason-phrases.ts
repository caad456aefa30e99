import type { Reason } from '../../../domain/outcome.ts';
import { phraseTable } from '../text/phrases.ts';

/** What a message may say is wrong with a card. */
export const reasonPhrases = phraseTable<Reason | 'something-else'>([
  [
    'something-else',
    'lose/lost/losing my patience/job/passport/phone/time/mind, mistet/mista/misser bussen/toget/jobben/flyet/tålmodigheten/tålmodet/håpet, hva/kva om jeg/eg mister/mistar/mistet, hvis/om/dersom/viss jeg/eg mister/mistar, if/when i lose/loose, im totally/completely/so? lost, i am totally/completely/so? lost, lost in the post/mail, borte/bort/vekk i posten, kortet .. borte/bort i posten, card .. lost in the post/mail, anything/something/nothing/everything/what/document/documents/page/pages/info/information/paper/papers is/are missing/gone/lost, passet/passport/passporten/pass/bankkortet/førerkortet/førarkortet/telefonen/mobilen/phone som/that/which/mitt/min/my? er/is/e/was/var/har/ble/blei/vart/got/went blitt/vorte/been? ødelagt/øydelagt/mista/mistet/tapt/stjålet/stolen/borte/vekk/damaged/lost/broken/gone/missing/skadet/skada/revet/torn, afraid of losing, avoid losing, without losing, redd for å miste, unngå å miste, totally lost, hate to lose, get lost, lost and found',
  ],
  [
    'stolen',
    `stjålet~, stjålne, stjåle, frastjålet, stjal, stjeler, stolen, stollen, kort/kortet/oppholdskort/oppholdskortet/opphaldskortet mitt? er/e/ble/blei/blitt/vart/har? stolt, stoled, er/e/vart/vart/ble/blei/har/stole stole, stole kort/kortet/veska/lommeboka,
     stole my/the, stealed, stole/stjålet/stjelt i/på/frå/fra/medan/mens/på, stoln, stollen, stal, stel, stjelt, stjeles, stole/nicked/pinched/swiped my/our/the .. card/wallet/bag/purse/backpack/handbag, nicked, pinched my, mugged, rappa, rappet, nappa, nappet, knabba, knabbet, naska, nasket, ranerne, ranarane, robbed, ranet, ble/blei/vart/er rana, rana på, theft, tyveri*, tjuveri*, tjuv/tyv/tjuvar/tyver/thief/thieves, lommetyv*, lommetjuv*, pickpocket*, innbrudd,
     innbrot, burglary, snatched, has/have taken my card, took my .. card, tok/tek/tar lommeboka/lommeboken/veska/vesken/sekken mi/min, noen/nokon/someone/somebody tok/took .. kortet/lommeboka/veska/sekken/card/wallet/bag/purse, tatt/teke/tok .. kortet/lommeboka/lommeboken/veska/vesken/sekken fra/frå, tatt/teke kortet/lommeboka/lommeboken/veska/vesken/sekken, took/taken my .. wallet/bag/purse/backpack`,
  ],
  [
    'lost',
    `mistet~, mista, misset, missa, mister/mist kort/kortet, har mist, misst kort/kortet/oppholdskort/oppholdskortet/opphaldskort/opphaldskortet, lost, losst, lostt, lsot, lots/los/lst my? residence? card, lose/loose/loosed my/it/the/card/residence, losing my, misplaced, missplaced, tapt, borte,
     bort kortet/oppholdskortet/opphaldskortet, rotet/rota/somla bort/vekk, kom/komme/kommet/kome bort, kort/korte/kortet/oppholdskortet/opphaldskortet .. vekk/vekke, jeg/eg/æ/e/vi/ho/hun/han miste/misste/mistad .. kort/kortet/oppholdskortet/opphaldskortet/det/den/lommeboka/veska, miste kortet/oppholdskortet/opphaldskortet i/på .. går/dag/helga/sommer/sommar/ferien/bussen/toget/ferja/flyet, card is? gone/missing, is gone/missing, went missing, forsvant, forsvunnet, forsvunne,
     forsvann, finner/finn/fann/fant ikke/ikkje kortet/oppholdskortet/opphaldskortet/det, kan ikke/ikkje finne kortet/oppholdskortet/opphaldskortet/det/det,
     ikke/ikkje/itj finne kortet/oppholdskortet/opphaldskortet, cant/cannot/couldnt/cant/not find my/the/it .. card/anywhere, cant find it,
     finner/finn/fant/fann ikke/ikkje igjen/att kortet/oppholdskortet/opphaldskortet/det, ikke/ikkje å finne, liggende/liggjande/liggande igjen/att? på/i, forgot .. card in/on/at, glemte/gløymde kortet .. i/på, kort/kortet/card .. havnet/hamna/hamnet/ended i/in søpla/søpla/bosset/bosspannet/søppelet/trash/garbage/bin, threw/thrown away .. card, threw/thrown .. card away, kastet/kasta .. kort/kortet/oppholdskortet/opphaldskortet, kort/kortet/card .. falt/fall/fell/datt/dropped i/in/into the? havet/vannet/vatnet/sjøen/elva/sea/water/river/lake/toilet/toalettet/do/doen/sluket, rotet/rota/somla/somlet .. bort/vekk,
     cannot find it, glemte/gløymde/forlot lommeboka/veska/kortet, left my wallet/card/bag/purse, dropped it/my/the, vanished, disappeared/disappears, forsvinner/forsvinn, cant/cannot/couldnt/unable to? locate, card is? nowhere, ligger/ligg igjen/att på, left .. card/wallet/bag on/at/in/behind, droped my/it/the, datt/falt/ramlet/ramla ut av, vet/veit ikke/ikkje/itj hvor/kvar/kor jeg/eg/æ? kortet/det/oppholdskortet/opphaldskortet, vet/veit ikke/ikkje/itj hvor/kvar/kor jeg/eg/æ har/la/hev gjort/lagt/lagde, dont/not know where my/the card, dont/not know where i put/left, no idea where my/the card, card missing, kort borte, kort vekk, no more card,
     card/kort/kortet/korte/oppholdskortet/opphaldskortet/wallet/lommeboka .. missing/gone/disappeared/forduftet/forsvinna/kvarven/sporløst, cannot/cant/couldnt find/locate/remember/recall where i/we put/left/placed/have .. card, aner/husker/hugsar/minnes/minnest ikke/ikkje hvor/kvar/kor .. kort/kortet, lette/leita/leitet/leta overalt, looked/searched everywhere, er/e/blitt/vart/blei/ble heilt/helt/søkk? vekk/vekke, fell/fallen/falt/datt/dotte out/ut of/av .. pocket/bag/wallet/lomma/lommen/veska/vesken, left it on the bus/train/plane/tram/ferry, la/lagde/lagt det/den/kortet/oppholdskortet/opphaldskortet igjen/att, gjenglemt, gløymt/glemt att/igjen .. kortet/på/i, lagt igjen/att kortet`,
  ],
  [
    'damaged',
    `ødelagt~, ødelagte, ødela, øydelagt, øydela, skadet, skada, skadd, klipt/klippet/klippa/klipte/cut .. i/in to/two/half/stykker/stykke/pieces, klipt/klippet/klippa/klipte .. kort/kortet/oppholdskortet/opphaldskortet, cut my/the/our card, klipte/klippet/klipt i kortet, tegnet/tegna/teikna/drew/drawn/skriblet/skribla/rabla/scribbled .. kort/kortet/card, kort/kortet/oppholdskortet/opphaldskortet/card/it/det .. i/in to/two/half, bitt/bite .. kortet/card,
     plastic/plasten/plast/laminatet .. off/løsner/løsnar/losnar/losna/løsnet, magnetstripen/magnetstripa/stripen/stripa .. virker/verkar/fungerer/funkar/funker ikke/ikkje, vannskadet, vasskada, damaged~, demaged, damage, knakk, knekt, knekte, knekket, brakk, brukket, brekt, braut, broken, broke in,
     broke my card, card broke, kortet broke, cracked, crack, sprekk, sprukket, sprukke, snapped, bent, bøyd, bøygd, torn, revet, rive, smeltet, smelta, melted, tygd, chewed, uleselig, uleseleg, unreadable,
     cant/cannot/not read .. photo/name/card/text/letters, vaskemaskin*, washing machine, went through the wash, brikken/brikka/chipen/chip/chippen .. virker/verkar/fungerer/funkar/funker ikke/ikkje, chip/chipen .. work/working, chip in/on/of my/the card .. work/working, chip broken/loose/damaged, slitt bort/ut/ned/så, sliten bort/ut, utslitt, utsliten, er/e/ble/vart/blitt/heilt/helt/veldig slitt/slite/sliten, ikke/ikkje/ingen/ikkje lesbart/lesbar/leselig/leselege/leseleg/lese, umulig/umogleg å lese, ingen/inga kan/klarer/greier å? lese, no one/nobody/noone can read, cant/cannot/couldnt be read, faded, worn out, scratched, scratches, scratch on, ripe/ripa/riper i/på/over, ripete, oppripa, oppskrapt, rispe/rispa i, knust, knuste, smashed, shattered, split in/apart, i stykker/stykke, falt/falle/fell/falls/falling/faller/fell apart/fra/frå hverandre/kvarandre, i filler, har/er gått/gatt/gåen/delt/dele i to, kort/kortet/oppholdskortet/opphaldskortet .. kjørt/køyrt over, card .. run over, went through the laundry/washer/dryer, chip/brikka/brikken .. fell/fallen/falt/datt/falle/loose/løs/laus off/av/ut?, bilde/bildet/biletet/skrift/skrifta/skriften/tekst/teksten .. borte/vekk/bleknet/bleikna/falma/falmet/gone, photo/picture/text/print .. gone/faded, krøllet, krølla, brettet, bretta, kort/kortet/card .. brent/burnt/burned, burned my, got wet, ble/vart/blei våt/vått, spist/ete/tygget/tygga/gnagd/gnaget .. kort/kortet, ate/eaten/chewed/bit my/the/up .. card?, hunden/katten/bikkja .. spiste/åt/beit, dog/cat/puppy .. ate/chewed/bit, løsner, løsnet, losna, peeling, flasser, flassar,
     hull/hol/hole/holes i/in/through/gjennom mitt/my/the/min? kort/kortet/oppholdskort/oppholdskortet/opphaldskort/opphaldskortet/card/plastic, kjørt/køyrt over kortet, ran/drove over my/the? card, vasket/vaska/washed my/it?  kortet/card/it, cut the card, klippet i
     kortet, klipte i kortet, i to biter/bitar/deler, in two pieces,
     kort/kortet/korte/oppholdskort/oppholdskortet/opphaldskort/opphaldskortet .. klemt/klemd/klemte/skvist/trykt/tråkka/tråkket/bulka/bulket/brent/brunne/svidd/smelta/smeltet/ripa/ripet/skrapt/skrapa/flisa/flisete/sprokke/frynsete/oppløst/oppløyst/delt/rivne/revna/revnet/rivna/kløyvd/våt/våtta/gjennomvåt/fuktskada/misfarga/misfarget/gulna/makulert/kverna/kvernet/vaska/vasket/bøygt/bøyet/bleika/bleiket,
     card .. crushed/squashed/squeezed/jammed/dented/trampled/stepped/burned/burnt/melted/ripped/shredded/split/chipped/soaked/wet/warped/delaminated/delaminating/discoloured/discolored/stained/illegible/demagnetized/ruined/wrecked/destroyed/washed/deformed/folded/blank/bended/tore,
     ruined/wrecked/destroyed/shredded/crushed/microwaved/laundered/washed/ripped/tore/bended/burnt my/the/our .. card/it, tråkka/tråkket/trådde/steg på kortet, satte/sette seg på kortet, sat/stepped/stood on my/the/it card?, illegible, ruined, destroyed, tygde/tygget/tygga/bet/beit/gnagde/gnog på/i kortet, chewed/gnawed/bit on/up the/my card, worn off/down/away, rubbed off, spilled/sølt/sølte .. card/kortet/over,
     teksten/skrifta/skriften/bildet/biletet/hologrammet .. slitt/visket/viska/vaska/vasket/utydelig/utydeleg/uklar/uklart/falma/falmet, text/print/letters/photo/picture/hologram .. on/of? the/my? card? is/are/has/have/got? worn/rubbed/faded/blurred/smudged/wiped/peeled, kan ikke/ikkje leses/lesast, lar/let seg ikke/ikkje lese, lot/gikk/gjekk gjennom vaskemaskinen/vaskemaskina/vasken/tørketrommelen, in the wash/laundry/washer/dryer/shredder`,
  ],
  [
    'wrong-information',
    `navn/namn/navnet/namnet/name/names/etternavn/etternamn/fornavn/fornamn/fødselsdato/fødselsdatoen/birthday/birthdate/bilde/bildet/bilete/biletet/photo/picture/nationality/nasjonalitet på/on/in/i mitt/my/the? kort/kortet/card er/e/is/was ikke/ikkje/not riktig/rett/korrekt/right/correct/mine/min/mitt, feil/wrong/gal/gale/galt navn/namn/fødselsdato/fødselsår/bilde/bilete/foto/nasjonalitet/statsborgerskap/kjønn/opplysninger/opplysningar/informasjon/info/name/birthdate/birthday/photo/picture/nationality/gender/sex/information/surname/etternavn/etternamn/personopplysninger/details/data,
     wrong date of birth, wrong permit type, wrong first/last/family/given name, name .. wrong/misspelled/misspelt/incorrect, navnet/namnet .. feil, byttet/bytt/bytta/swapped/switched/mixed/reversed/blandet/blanda om/up/sammen/saman? my/mitt/the? first/for/fornavn/fornamn/fornavnet/fornamnet/names/name/navnene/namna, byttet/bytta/bytt om .. fornavn*/fornamn*/etternavn*/etternamn*/navn*/namn*, for og etternavn*/etternamn* .. byttet/bytta/bytt/feil, fornavn*/fornamn*/names/surname .. byttet/bytta/bytt/swapped/switched/reversed, last name .. swapped/switched/mixed/reversed, surname .. swapped/switched/mixed/reversed,
     etternavn/etternamn/surname/last .. er/are/is byttet/bytta/swapped, navn/namn/navnet/namnet/fornavnet/fornamnet/etternavnet/etternamnet .. ikke/ikkje riktig/rett, name/surname .. not correct/right, stavet/stava/skrevet/skrive/spelled/spelt/written .. i/instead stedet/staden/of, date of birth/birth .. wrong/incorrect/mistake, date? of? birth on/in the/my? residence? card is/are/was wrong/incorrect, kjønn/kjønnet .. feil/galt, someone/somebody elses photo/picture/name, noen andres bilde/navn, nokon andre sitt bilete/namn,
     opplysningene/opplysningane/informasjonen/dataene .. stemmer/stemmar ikke/ikkje, information/details/data .. dont/doesnt/not match, feilstava, feilstavet, stavet/stava/skrevet/skrive .. feil, spelled wrong/incorrectly,
     misspelled, misspelt, opplysningene/opplysningane .. gale/feil/gamle, information/data/details .. wrong/incorrect/not/old, skrivefeil, trykkfeil, typo, spelling mistake/error, mistake/error in/on/with .. name/card, mistake on, with a mistake/error, faulty, defekt,
     byttet/bytte/bytta/endret/endra/skiftet/skifta/forandret navn/namn/etternavn/etternamn/nasjonalitet/statsborgerskap/kjønn/juridisk/pass, fødselsdato/fødselsdatoen/fødselsår/fødselsåret/statsborgerskapet/statsborgarskapet/nasjonaliteten/kjønnet/etternavnet/etternamnet/fornavnet/fornamnet/bildet/biletet .. feil/galt/gal/gale/misvisende, fødselsdatoen/navnet/namnet/etternavnet/etternamnet/statsborgerskapet/kjønnet/bildet/biletet .. stemmer ikke/ikkje, wrong birth date, birth/birthdate/birthday/nationality/gender/surname/photo/picture/citizenship .. wrong/incorrect/mistaken, photo/picture .. is not/isnt me, bildet/biletet .. er/viser ikke/ikkje/feil meg/person, got/have/has/fått/fekk a/et/eit? new/nytt last/family/sur? name/surname/etternavn/etternamn,
     changed my/the? last/family/first/sur? name/surname/nationality/citizenship/gender, name/surname changed, name change,
     navneendring, namneendring, navnebytte, navnebyte, namnebyte, namnebytte, nytt navn/namn/etternavn/etternamn/statsborgerskap/statsborgarskap, new name/surname/citizenship/nationality, giftet/gifta/gift meg og, got married, pikenavnet, ungdomsnamnet, maiden name, det/still shows/viser? gamle navnet/namnet,
     still shows the old, has the old name, old name, gammelt navn,  gamle navnet/namnet, mangler/manglar teksten, nasjonaliteten .. stemmer ikke/ikkje, nationality .. isnt/not right/correct, fødselsåret mitt, birth year, gender marker, skrev/skreiv mohamed/ahmad,
     skilt og tatt, skild og har teke, divorced and took,
     byttet/bytta/endret/endra/skiftet/skifta/forandret/forandra/fått/fekk/fikk/tatt/tatt/teke/tok .. statsborgarskap/fornavn/fornamn/etternavn/etternamn/mellomnavn/mellomnamn/navnet/namnet/navn/namn, changed/change/got/took/taken .. surname/name/names/nationality/citizenship, changed .. passport,
     spelt/spelled/spelling/spellt/written/printed .. worng/wrong/wrongly/incorrect/incorrectly/bad/badly/mistake/error, name/surname/birthday/photo/picture/nationality/gender .. worng/wrongly/incorrectly/mistyped/mixed/swapped/misprinted/mispelled/mispelt,
     photo/picture/bilde/bildet/bilete/biletet on/in/på/i the/my? card/kort/kortet shows/show/is/are/viser/er of/av? a/an/en/ein? someone/somebody/else/another/wrong/annen/anna/annan/andre/feil, photo/picture/bilde/bildet/bilete/biletet .. shows/show/viser/syner/of/av .. someone/somebody/else/another/stranger/annen/anna/annan/andre/fremmed/framand, not/ikke/ikkje my photo/picture/face, kort/kortet/oppholdskortet/opphaldskortet/card .. shows/show/viser/syner/says/står/seier/sier .. det/den? old/gamle/gammelt/gammal/gammel/gale/galt/wrong/feil/former/previous/tidligere/tidlegare, card has/have .. wrong/former/previous, kortet har .. feil/gale/galt, står/stend .. feil/galt/gale på kortet, på kortet står .. feil/galt/gale/gamle,
     bokstav mangler/manglar, mangler/manglar .. bokstav/bokstaven/fornavn/fornamn/mellomnavn/mellomnamn, missing .. letter/middle/first name?, letter/letters is/are missing, letter missing, missing in/from my name, middle name .. missing/left, navn/namn/navnet/namnet/etternavnet/etternamnet/fornavnet/fornamnet .. feilskrevet/feilskrive/feilstavet/feilstava/galt/gale/ufullstendig/bytta/byttet/skrevet/skrive feil/galt/gale?`,
  ],
  [
    'sticker-cannot-be-renewed',
    `ikke/ikkje kan få ny/nytt etikett/klistremerke, kan/får ikke/ikkje få/lenger? ny/nytt etikett/klistremerke, ikke/ikkje få ny/nytt etikett/klistremerke/merke, cant/cannot/not/dont get a/another? new sticker, no new sticker*, stickers .. dont/not exist/made/issued, not possible to get a new sticker,
     ikke/ikkje mulig/mogleg/mogeleg å få ny etikett, no more stickers, stopped making stickers, lages ikke etiketter`,
  ],
  [
    'sticker-to-card',
    `bytte/byte/veksle/skifte/swap/change/exchange/replace det/it/den/this/ho til/til/to/for/into/with/mot/med et/eit/a? vanlig/vanleg/nytt/new/real/ordentlig/skikkeleg? kort/card/oppholdskort/opphaldskort/plastkort, bytte/byte/veksle/skifte/gjøre/swap/change/exchange/replace .. etikett/etiketten/klistremerke/klistremerket/sticker .. kort/card/oppholdskort/opphaldskort, etikett/etiketten/klistremerket/sticker .. til/til/med/to/for/into/mot et/eit/a? kort/card/oppholdskort/opphaldskort/plastic,
     card instead of .. sticker, kort i stedet/staden for .. etikett/etiketten/klistremerket, from sticker to card, fra/frå etikett/klistremerke til kort/oppholdskort/opphaldskort, etikett/etiketten/sticker .. heller/rather/helst .. kort/card, vil/ønsker/ønskjer/ynskjer/få/bytte/byte/want/get/change/exchange .. plastkort*, want/get/change/exchange .. plastic card, card not sticker, kort ikke/ikkje etikett/klistremerke`,
  ],
]);

/** Asking for another sticker, or for the old one to be prolonged. */
export const newStickerPhrases = phraseTable<'sticker'>([
  [
    'sticker',
    'ny/nytt/nye/new/another/fornye/fornya/renew/extend .. sticker*/etikett*/klistremerke*, etikett*/sticker*/klistremerke* .. fornyes/fornyast/renewed',
  ],
]);

/** Wishing for a card, beside a word for the old proof. */
export const wantedCardPhrases = phraseTable<'wanted'>([
  [
    'wanted',
    `want/get/change/switch/swap/exchange/have/need .. card, vil/kan/ønsker/ønskjer/ynskjer/få/bytte/byte .. kort/oppholdskort/opphaldskort, card instead, kort i stedet/staden, kort istedenfor/istaden/isteden`,
  ],
]);

/** The card is there after all: `men kortet har eg`, `found it again`. */
export const keptPhrases = phraseTable<'kept'>([
  [
    'kept',
    `kortet/oppholdskortet/opphaldskortet/selve/sjølve kortet? har jeg/eg/æ/vi, har kortet/oppholdskortet/opphaldskortet fortsatt/fremdeles/framleis/ennå/enno/her, har fortsatt/fremdeles/framleis kortet, still have the/my residence? card, have the/my card still/here, card/kortet/oppholdskortet/opphaldskortet is/was/er/var fine/safe/ok/okay/trygt/trygg/home/here/her/hjemme/heime,
     card/kortet/oppholdskortet/opphaldskortet .. at/not home/inside/in, kortet/oppholdskortet/opphaldskortet lå/låg .. hjemme/heime, kortet/oppholdskortet/opphaldskortet lå/låg ikke/ikkje, not/ikke/ikkje the/my/kortet/oppholdskortet/opphaldskortet card?, found my/the/it card? again, found my/the residence? card, found it, fant/fann/funnet/funne det/kortet/oppholdskortet/opphaldskortet igjen/att?, kortet/det er funnet/funne, card was/is found, kom/kommet/kome til rette`,
  ],
]);

/** The old proof in the passport, before there were cards. */
export const stickerPhrases = phraseTable<'sticker'>([
  [
    'sticker',
    'sticker*, etikett*, klistremerke*, klistrelapp*, klisterlapp*, klistermerke*, oblat*, merke/merket/lapp/lappen i passet, merke i et/eit',
  ],
]);

/** That something runs out, or has. */
export const expiryPhrases = phraseTable<'expires'>([
  [
    'expires',
    `går/gå/gikk/gjekk/gått/gåt/gar/utgår .. ut, gått/gåt/gatt ut, gå ut, kortet/det ut, ut på dato, utløper~, utløpt~, utløp*, utgått, utgår, løper/løpe/løpt .. ut, expire*, expird, expierd, expiring, run/runs/ran/running out, out of date,
     no longer valid, isnt valid any? more/anymore/longer?, aint valid, expiry/expiration date, permit/card/visa .. is up/done, not valid any? more/anymore/longer?, ikke/ikkje gyldig/gjelder/gjeld lenger/meir/mer?, gjelder/gjeld ikke/ikkje lenger/meir/mer, ikke lenger gyldig, ikkje gyldig lenger/meir, sluttet/slutta å gjelde, slutter/sluttar å gjelde,
     snart slutt/ferdig/over, kort/kortet/card slutt/ferdig/finish*, permit/visa/residence finish*/ends/end/over, tillatelsen/tillatelse/løyvet/løyve/oppholdet/opphaldet/oppholdstillatelsen/opphaldsløyvet er/e? slutt/ferdig/slutter/sluttar/over, card .. finished/finish, tar/tek snart? slutt, er/e passert, has passed, forfalt, gyldig til, valid till/until/to, igjen/att på kortet, left on my card, must be renewed, is ending, ends soon, permit/visa/residence/opphold/opphald/oppholdet/opphaldet/tillatelse/tillatelsen/løyve/løyvet/kort/kortet/card .. finish/finished/finishes/finishing/ends/ended/ending/ferdig/slutt/over/ute, ran/run out, date .. passed, dato/datoen .. passert/ute/gått, ikkje/ikke meir/mer gyldig, sluttdato/utløpsdato*, lapsed, lapses, lapse`,
  ],
]);
