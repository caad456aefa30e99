import type { Topic } from '../blanks.ts';

/** What the rules say to do: the point first, then what it rests on. */
export const advice = {
  forWhom:
    'Dette gjelder kortet til {whose, select, partner {ektefellen eller samboeren din} child {barnet ditt} parent {moren eller faren din} other {en annen person}}. «Du» betyr nå den kortet gjelder.',
  alsoNoted:
    'Jeg har notert at det også gjelder {whose, select, mine {ditt eget kort} partner {kortet til ektefellen eller samboeren din} child {kortet til barnet ditt} parent {kortet til moren eller faren din} other {kortet til en annen person}}. Det tar vi etterpå.',
  alsoLater:
    'Du nevnte også {whose, select, mine {ditt eget kort} partner {kortet til ektefellen eller samboeren din} child {kortet til barnet ditt} parent {kortet til moren eller faren din} other {kortet til en annen person}}. Svar «ja», så tar vi det nå.',
  cardOf:
    '{whose, select, mine {Mitt eget kort} partner {Kortet til ektefellen eller samboeren} child {Kortet til barnet} parent {Kortet til moren eller faren} other {Kortet til den andre}}',

  bookFirstCard:
    'Du skal bestille time hos politiet for å få det første kortet. Der tar de bilde, fingeravtrykk og underskrift.',
  firstCardByPost: 'Du skal ikke bestille time. Brevet sier at kortet blir sendt til deg.',
  callAboutFirstCard:
    'Du skal ringe eller skrive til politiet der du bor og avtale time. Du søkte ikke gjennom portalen, så jeg kan ikke bestille for deg.',
  callAboutFirstCardAfterAsylum:
    'Du skal ringe politiet der du bor om det første kortet. Kildene er uenige, så jeg kan ikke bestille for deg.\nPolitiet: Du avtaler time selv (sjekket {policeChecked}).\nUDI: Politiet tar kontakt når du får asyl for første gang (sjekket {udiChecked}).',
  phones: 'Politiet: {police} (sjekket {policeChecked}).\nOslo, om opphold: {oslo} (sjekket {osloChecked}).',

  orderFirst: 'Du skal bestille nytt kort på udi.no, og deretter time hos politiet. {reason}',
  'reportThenOrder-lost':
    'Meld først fra til politiet om at kortet er mistet. Bestill så nytt kort på udi.no, og deretter time hos politiet.',
  'reportThenOrder-stolen':
    'Meld først fra til politiet om at kortet er stjålet. Bestill så nytt kort på udi.no, og deretter time hos politiet.',
  orderedNowBook:
    'Du skal bestille time hos politiet, for kortet er bestilt. Der tar de bilde og fingeravtrykk. {reason}',
  'reason-card-expired': 'Kortet må byttes når det går ut.',
  'reason-lost': 'Men meld først fra til politiet om at kortet er mistet.',
  'reason-stolen': 'Men meld først fra til politiet om at kortet er stjålet.',
  'reason-damaged': 'Et ødelagt kort må byttes.',
  'reason-wrong-information': 'Et kort med feil opplysninger må byttes.',
  'reason-arrived-damaged': 'Et kort som var skadet eller hadde feil da det kom, må byttes.',
  'reason-sticker-expired': 'Kortet kommer i stedet for etiketten i passet, som har gått ut.',
  'reason-sticker-cannot-be-renewed': 'Du kan ikke få ny etikett, så du får et kort i stedet.',
  'reason-sticker-to-card': 'Kortet kommer i stedet for etiketten i passet.',

  'renew-online-no-appointment':
    'Du skal fornye tillatelsen på nett, ikke bestille kort. Med elektronisk ID trenger du ikke time, med mindre politiet ber deg komme.',
  'renew-online-then-appointment':
    'Du skal fornye tillatelsen, ikke bestille kort. Søk på nett først. Bestill så time hos politiet for fornyelsen, inne i portalen.',
  'renew-call':
    'Du skal fornye tillatelsen, ikke bestille kort. Uten elektronisk ID ringer du politiet og avtaler time.',
  'renew-form-tells':
    'Du skal fornye tillatelsen, ikke bestille kort. Søk på nett. Skjemaet sier om du laster opp papirene eller må møte hos politiet.',
  expired:
    'Snakk med politiet eller UDI med en gang, for tillatelsen har gått ut. Jeg kan ikke si hva det betyr for oppholdet ditt.\n{how}',
  prepareRenewal: 'Ha klart gyldig pass, DUF-nummeret og papirene som skjemaet ber om. Gebyret står på udi.no.',
  prepareRenewalAfterAsylum:
    'Ha klart DUF-nummeret og papirene som skjemaet ber om. Det koster ingenting å fornye etter asyl. Reisebevis søker du om for seg.',
  renewalGranted:
    'Du skal ikke søke på nytt eller bestille kort. Brevet med vedtaket sier om du må møte hos politiet. Møtte du opp da du søkte, kommer det nye kortet vanligvis i posten innen tre uker.',
  renewalPending: 'Du skal vente på svar. Ikke søk en gang til, og ikke bestill kort nå.',

  cardOnItsWay:
    'Kortet er underveis, så du skal ikke bestille noe. Planlegg etter {planBy}.\nNyere sider sier om lag 20 arbeidsdager fra bildet, noen ganger mer.\nEn eldre side hos politiet sier opptil ti arbeidsdager. Det er {ownersDay}.\nIkke bestill reiser før kortet har kommet.',
  renewFrom: 'Du trenger ikke gjøre noe nå. Fra {from} bør du søke om å fornye tillatelsen.',
  orderFrom: 'Du trenger ikke gjøre noe nå. Fra {from} bør du bestille nytt kort på udi.no.',
  extendedAutomatically:
    'Du trenger ikke søke om forlengelse. Kollektiv beskyttelse blir normalt forlenget automatisk, og et nytt kort kommer i posten.',
  extendedForChild:
    'Spør politiet om barnet må møte. Barn som var fem år eller yngre da de fikk tillatelsen, kan måtte det. Kollektiv beskyttelse blir ellers normalt forlenget automatisk, uten søknad.',
  lossFirst: 'Meld fra til politiet om tapet med en gang.\n{point}',

  'noCard-eea': 'Du trenger ikke oppholdskort, for du er borger av et EU/EØS-land.',
  'noCard-swiss': 'Du trenger ikke oppholdskort, for du er sveitsisk borger.',
  'noCard-nordic': 'Du trenger ikke oppholdskort, for du er nordisk borger.',
  'noCard-norwegian': 'Du trenger ikke oppholdskort, for du er norsk borger.',
  'noCard-visitor': 'Du trenger ikke oppholdskort når du er på besøk. Kortet er for dem som har oppholdstillatelse.',
  'noCard-svalbard': 'Du trenger ikke oppholdskort på Svalbard, for der kreves det ikke oppholdstillatelse.',

  'noPermit-wait': 'Du skal vente på svar på søknaden. Brevet med svaret sier hva du gjør for å få kortet.',
  'noPermit-family-of-eea': 'Du skal søke om oppholdskort for familie til EU/EØS-borgere. Søk innen tre måneder.',
  'noPermit-asylum-seekers-card':
    'Du skal ha asylsøkerbevis, ikke oppholdskort. Spør mottaket om beviset, så spør de Politiets utlendingsenhet (PU). Bor du privat, spør du politiet der du bor. I Oslo spør du PU direkte.',
  'noPermit-first-application':
    'Du skal søke om oppholdstillatelse først. Kortet viser en tillatelse, så uten den er det ikke noe kort å bestille.',

  contactEmbassy:
    'Kontakt en norsk ambassade eller et konsulat. Spør også om du trenger innreisevisum (D-visum) for å komme tilbake. Nytt kort kan bare bestilles mens du er i Norge.',
  embassyBeforeRenewal:
    'Spør en norsk ambassade eller et konsulat før du søker om å fornye. En fornyelse skal søkes fra Norge, og søknader fra utlandet blir vanligvis ikke behandlet (sjekket {checked}). Spør også om du trenger innreisevisum (D-visum) for å komme tilbake.',
  embassyPermitExpired:
    'Kontakt en norsk ambassade eller et konsulat med en gang, for tillatelsen har gått ut. Jeg kan ikke si hva det betyr for deg. Søknader om fornyelse fra utlandet blir vanligvis ikke behandlet (sjekket {checked}).',

  'ask-permit-outlasts-card':
    'Spør politiet eller UDI. Kortet går ut før tillatelsen, og det finner jeg ingen regel for.',
  'ask-permit-kind-unknown':
    'Se på kortet eller i vedtaket hvilken tillatelse du har. Den avgjør svaret. Finner du det ikke, kan UDI si det.',
  'ask-expiry-unknown':
    'Finn ut når tillatelsen går ut, for datoen avgjør svaret. Den står i vedtaket og på kortet. Ellers kan politiet si det.',
  'ask-expiry-unknown-without-card':
    'Finn ut når tillatelsen går ut, for datoen avgjør svaret. Den står i vedtaket. Ellers kan politiet si det.',
  'ask-dual-citizenship':
    'Spør UDI. Du har to statsborgerskap, og det ene er i EU/EØS. Det finner jeg ingen klar regel for.',
  'ask-separation-agreement':
    'Spør UDI. Separasjonsavtalen gir egne regler for kortet, og dem kjenner jeg ikke godt nok.',
  'ask-renewal-rejected':
    'Snakk med politiet eller UDI med en gang, og ha brevet med vedtaket klart. Søknaden din er avslått, og jeg kan ikke si hva det betyr for oppholdet ditt.',
  'ask-renewal-after-expiry':
    'Snakk med politiet eller UDI med en gang. Du søkte etter at tillatelsen gikk ut, og jeg kan ikke si hva det betyr for oppholdet ditt.',
  'ask-card-overdue':
    'Kontakt politidistriktet der du leverte søknaden, ikke UDI. Kortet skulle ha kommet nå.\nDet tar {days} arbeidsdager før et kort i retur er hos politiet.',
  'ask-embassy-staff': 'Spør ambassaden du arbeider ved. De som arbeider der, har et annet slags kort.',
  'ask-extension-exception':
    'Spør UDI nå, og ikke vent på brev. Tillatelsen blir kanskje ikke forlenget automatisk når et unntak kan gjelde deg.',
  'ask-extension-not-seen':
    'Spør UDI med en gang. Siste dag for tillatelsen er over, og jeg kan ikke se om den er forlenget. Se også etter brev i Digipost og i postkassen.',
  'ask-photo-day-unknown':
    'Finn dagen i e-posten om timen, eller spør politiet. Uten den kan jeg ikke si om kortet er forsinket.',
  'ask-card-ordered-in-norway-only':
    'Spør en norsk ambassade hva du gjør nå. Nytt kort kan bare bestilles mens du er i Norge.',
  'ask-nothing-fits': 'Spør politiet eller UDI. Jeg finner ingen regel som passer, og vil ikke gjette.',

  why: 'Rådet bygger på dette: {facts}.',

  notIdentity:
    'Husk: Oppholdskortet er ikke legitimasjon. Det viser at du har tillatelse, men kan ikke brukes til å vise hvem du er.',
} as const satisfies Topic;
