import { translationOf } from '../blanks.ts';
import { advice as nb } from '../nb/advice.ts';

export const advice = translationOf(nb)({
  forWhom:
    'Dette gjeld kortet til {whose, select, partner {ektefellen eller sambuaren din} child {barnet ditt} parent {mor di eller far din} other {ein annan person}}. «Du» betyr no den kortet gjeld.',
  alsoNoted:
    'Eg har notert at det òg gjeld {whose, select, mine {ditt eige kort} partner {kortet til ektefellen eller sambuaren din} child {kortet til barnet ditt} parent {kortet til mor di eller far din} other {kortet til ein annan person}}. Det tek vi etterpå.',
  alsoLater:
    'Du nemnde òg {whose, select, mine {ditt eige kort} partner {kortet til ektefellen eller sambuaren din} child {kortet til barnet ditt} parent {kortet til mor di eller far din} other {kortet til ein annan person}}. Svar «ja», så tek vi det no.',
  cardOf:
    '{whose, select, mine {Mitt eige kort} partner {Kortet til ektefellen eller sambuaren} child {Kortet til barnet} parent {Kortet til mora eller faren} other {Kortet til den andre}}',

  bookFirstCard:
    'Du skal bestille time hos politiet for å få det første kortet. Der tek dei bilete, fingeravtrykk og underskrift.',
  firstCardByPost: 'Du skal ikkje bestille time. Brevet seier at kortet blir sendt til deg.',
  callAboutFirstCard:
    'Du skal ringje eller skrive til politiet der du bur og avtale time. Du søkte ikkje gjennom portalen, så eg kan ikkje bestille for deg.',
  callAboutFirstCardAfterAsylum:
    'Du skal ringje politiet der du bur om det første kortet. Kjeldene er usamde, så eg kan ikkje bestille for deg.\nPolitiet: Du avtaler time sjølv (sjekka {policeChecked}).\nUDI: Politiet tek kontakt når du får asyl for første gong (sjekka {udiChecked}).',
  phones: 'Politiet: {police} (sjekka {policeChecked}).\nOslo, om opphald: {oslo} (sjekka {osloChecked}).',

  orderFirst: 'Du skal bestille nytt kort på udi.no, og deretter time hos politiet. {reason}',
  'reportThenOrder-lost':
    'Meld først frå til politiet om at kortet er mista. Bestill så nytt kort på udi.no, og deretter time hos politiet.',
  'reportThenOrder-stolen':
    'Meld først frå til politiet om at kortet er stole. Bestill så nytt kort på udi.no, og deretter time hos politiet.',
  orderedNowBook:
    'Du skal bestille time hos politiet, for kortet er bestilt. Der tek dei bilete og fingeravtrykk. {reason}',
  'reason-card-expired': 'Kortet må bytast når det går ut.',
  'reason-lost': 'Men meld først frå til politiet om at kortet er mista.',
  'reason-stolen': 'Men meld først frå til politiet om at kortet er stole.',
  'reason-damaged': 'Eit øydelagt kort må bytast.',
  'reason-wrong-information': 'Eit kort med feil opplysningar må bytast.',
  'reason-arrived-damaged': 'Eit kort som var skada eller hadde feil då det kom, må bytast.',
  'reason-sticker-expired': 'Kortet kjem i staden for etiketten i passet, som har gått ut.',
  'reason-sticker-cannot-be-renewed': 'Du kan ikkje få ny etikett, så du får eit kort i staden.',
  'reason-sticker-to-card': 'Kortet kjem i staden for etiketten i passet.',

  'renew-online-no-appointment':
    'Du skal fornye løyvet på nett, ikkje bestille kort. Med elektronisk ID treng du ikkje time, med mindre politiet ber deg kome.',
  'renew-online-then-appointment':
    'Du skal fornye løyvet, ikkje bestille kort. Søk på nett først. Bestill så time hos politiet for fornyinga, inne i portalen.',
  'renew-call': 'Du skal fornye løyvet, ikkje bestille kort. Utan elektronisk ID ringjer du politiet og avtaler time.',
  'renew-form-tells':
    'Du skal fornye løyvet, ikkje bestille kort. Søk på nett. Skjemaet seier om du lastar opp papira eller må møte hos politiet.',
  expired:
    'Snakk med politiet eller UDI med ein gong, for løyvet har gått ut. Eg kan ikkje seie kva det betyr for opphaldet ditt.\n{how}',
  prepareRenewal: 'Ha klart gyldig pass, DUF-nummeret og papira som skjemaet ber om. Gebyret står på udi.no.',
  prepareRenewalAfterAsylum:
    'Ha klart DUF-nummeret og papira som skjemaet ber om. Det kostar ingenting å fornye etter asyl. Reisebevis søkjer du om for seg.',
  renewalGranted:
    'Du skal ikkje søkje på nytt eller bestille kort. Brevet med vedtaket seier om du må møte hos politiet. Møtte du opp då du søkte, kjem det nye kortet vanlegvis i posten innan tre veker.',
  renewalPending: 'Du skal vente på svar. Ikkje søk ein gong til, og ikkje bestill kort no.',

  cardOnItsWay:
    'Kortet er undervegs, så du skal ikkje bestille noko. Planlegg etter {planBy}.\nNyare sider seier om lag 20 arbeidsdagar frå biletet, nokre gonger meir.\nEi eldre side hos politiet seier opptil ti arbeidsdagar. Det er {ownersDay}.\nIkkje bestill reiser før kortet har kome.',
  renewFrom: 'Du treng ikkje gjere noko no. Frå {from} bør du søkje om å fornye løyvet.',
  orderFrom: 'Du treng ikkje gjere noko no. Frå {from} bør du bestille nytt kort på udi.no.',
  extendedAutomatically:
    'Du treng ikkje søkje om forlenging. Kollektivt vern blir normalt forlengt automatisk, og eit nytt kort kjem i posten.',
  extendedForChild:
    'Spør politiet om barnet må møte. Det kan gjelde barn som var fem år eller yngre då dei fekk løyvet. Kollektivt vern blir elles normalt forlengt automatisk, utan søknad.',
  lossFirst: 'Meld frå til politiet om tapet med ein gong.\n{point}',

  'noCard-eea': 'Du treng ikkje opphaldskort, for du er borgar av eit EU/EØS-land.',
  'noCard-swiss': 'Du treng ikkje opphaldskort, for du er sveitsisk borgar.',
  'noCard-nordic': 'Du treng ikkje opphaldskort, for du er nordisk borgar.',
  'noCard-norwegian': 'Du treng ikkje opphaldskort, for du er norsk borgar.',
  'noCard-visitor': 'Du treng ikkje opphaldskort når du er på besøk. Kortet er for dei som har opphaldsløyve.',
  'noCard-svalbard': 'Du treng ikkje opphaldskort på Svalbard, for der krevst det ikkje opphaldsløyve.',

  'noPermit-wait': 'Du skal vente på svar på søknaden. Brevet med svaret seier kva du gjer for å få kortet.',
  'noPermit-family-of-eea': 'Du skal søkje om opphaldskort for familie til EU/EØS-borgarar. Søk innan tre månader.',
  'noPermit-asylum-seekers-card':
    'Du skal ha asylsøkjarbevis, ikkje opphaldskort. Spør mottaket om beviset, så spør dei Politiets utlendingsenhet (PU). Bur du privat, spør du politiet der du bur. I Oslo spør du PU direkte.',
  'noPermit-first-application':
    'Du skal søkje om opphaldsløyve først. Kortet viser eit løyve, så utan det er det ikkje noko kort å bestille.',

  contactEmbassy:
    'Kontakt ein norsk ambassade eller eit konsulat. Spør òg om du treng innreisevisum (D-visum) for å kome tilbake. Nytt kort kan berre bestillast medan du er i Noreg.',
  embassyBeforeRenewal:
    'Spør ein norsk ambassade eller eit konsulat før du søkjer om å fornye. Ei fornying skal søkjast frå Noreg, og søknader frå utlandet blir vanlegvis ikkje behandla (sjekka {checked}). Spør òg om du treng innreisevisum (D-visum) for å kome tilbake.',
  embassyPermitExpired:
    'Kontakt ein norsk ambassade eller eit konsulat med ein gong, for løyvet har gått ut. Eg kan ikkje seie kva det betyr for deg. Søknader om fornying frå utlandet blir vanlegvis ikkje behandla (sjekka {checked}).',

  'ask-permit-outlasts-card': 'Spør politiet eller UDI. Kortet går ut før løyvet, og det finn eg ingen regel for.',
  'ask-permit-kind-unknown':
    'Sjå på kortet eller i vedtaket kva løyve du har. Det avgjer svaret. Finn du det ikkje, kan UDI seie det.',
  'ask-expiry-unknown':
    'Finn ut når løyvet går ut, for datoen avgjer svaret. Han står i vedtaket og på kortet. Elles kan politiet seie det.',
  'ask-expiry-unknown-without-card':
    'Finn ut når løyvet går ut, for datoen avgjer svaret. Han står i vedtaket. Elles kan politiet seie det.',
  'ask-dual-citizenship':
    'Spør UDI. Du har to statsborgarskap, og det eine er i EU/EØS. Det finn eg ingen klar regel for.',
  'ask-separation-agreement':
    'Spør UDI. Separasjonsavtalen gjev eigne reglar for kortet, og dei kjenner eg ikkje godt nok.',
  'ask-renewal-rejected':
    'Snakk med politiet eller UDI med ein gong, og ha brevet med vedtaket klart. Søknaden din er avslått, og eg kan ikkje seie kva det betyr for opphaldet ditt.',
  'ask-renewal-after-expiry':
    'Snakk med politiet eller UDI med ein gong. Du søkte etter at løyvet gjekk ut, og eg kan ikkje seie kva det betyr for opphaldet ditt.',
  'ask-card-overdue':
    'Kontakt politidistriktet der du leverte søknaden, ikkje UDI. Kortet skulle ha kome no.\nDet tek {days} arbeidsdagar før eit kort i retur er hos politiet.',
  'ask-embassy-staff': 'Spør ambassaden du arbeider ved. Dei som arbeider der, har eit anna slags kort.',
  'ask-extension-exception':
    'Spør UDI no, og ikkje vent på brev. Løyvet blir kanskje ikkje forlengt automatisk når eit unntak kan gjelde deg.',
  'ask-extension-not-seen':
    'Spør UDI med ein gong. Siste dag for løyvet er over, og eg kan ikkje sjå om det er forlengt. Sjå òg etter brev i Digipost og i postkassa.',
  'ask-photo-day-unknown':
    'Finn dagen i e-posten om timen, eller spør politiet. Utan han kan eg ikkje seie om kortet er forseinka.',
  'ask-card-ordered-in-norway-only':
    'Spør ein norsk ambassade kva du gjer no. Nytt kort kan berre bestillast medan du er i Noreg.',
  'ask-nothing-fits': 'Spør politiet eller UDI. Eg finn ingen regel som passar, og vil ikkje gjette.',

  why: 'Rådet byggjer på dette: {facts}.',

  notIdentity:
    'Hugs: Opphaldskortet er ikkje legitimasjon. Det viser at du har løyve, men kan ikkje brukast til å vise kven du er.',
});
