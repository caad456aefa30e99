import type { Topic } from '../blanks.ts';

/** What the rules say to do: the point first, then what it rests on. */
export const advice = {
  forWhom:
    'Dette gjelder kortet til {whose, select, partner {ektefellen eller samboeren din} child {barnet ditt} parent {moren eller faren din} other {en annen person}}. «Du» betyr nå den kortet gjelder.',

  bookFirstCard:
    'Du skal bestille time hos politiet for å få det første kortet. Der tar de bilde, fingeravtrykk og underskrift.',
  firstCardByPost: 'Du skal ikke bestille time. Brevet sier at kortet blir sendt til deg.',
  callAboutFirstCard:
    'Du skal ringe eller skrive til politiet der du bor og avtale tid. Du søkte ikke gjennom portalen, så jeg kan ikke bestille for deg.',
  callAboutFirstCardAfterAsylum:
    'Du skal ringe politiet der du bor om det første kortet. Sidene er uenige, så jeg kan ikke bestille for deg.\nPolitiet: Du avtaler time selv (sjekket {policeChecked}).\nUDI: Politiet tar kontakt når du får asyl for første gang (sjekket {udiChecked}).',
  phones:
    'Politiet: {police} (hentet fra {policeSource}, sjekket {policeChecked}).\nOslo, om opphold: {oslo} (hentet fra {osloSource}, sjekket {osloChecked}).',

  orderFirst: 'Du skal bestille nytt kort på udi.no, og deretter time hos politiet. {reason}',
  orderedNowBook:
    'Du skal bestille time hos politiet, for kortet er bestilt. Der tar de bilde og fingeravtrykk. {reason}',
  'reason-card-expired': 'Et kort som går ut, byttes.',
  'reason-lost': 'Men meld først fra til politiet at kortet er mistet.',
  'reason-stolen': 'Men meld først fra til politiet at kortet er stjålet.',
  'reason-damaged': 'Et ødelagt kort byttes.',
  'reason-wrong-information': 'Et kort med feil opplysninger byttes.',
  'reason-arrived-damaged': 'Et kort som var skadet da det kom, byttes.',
  'reason-sticker-expired': 'Kortet kommer i stedet for den utløpte etiketten i passet.',
  'reason-sticker-cannot-be-renewed': 'Det finnes ikke nye etiketter, så du bestiller et kort.',
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
    'Tillatelsen har gått ut. Snakk med politiet eller UDI med en gang. Jeg kan ikke si hva det betyr for oppholdet ditt.\n{how}',
  prepareRenewal: 'Ha klart gyldig pass, DUF-nummeret og papirene som skjemaet ber om. Gebyret står på udi.no.',
  renewalPending: 'Du skal vente på svar. Ikke søk en gang til, og ikke bestill kort nå.',

  cardOnItsWay:
    'Kortet er underveis, så du skal ikke bestille noe.\nEn eldre side hos politiet sier opptil ti virkedager. Regnet fra bildet er det {ownersDay}.\nNyere sider sier om lag 20 arbeidsdager, noen ganger mer. Det er {planBy}.\nPlanlegg etter den siste av de to. Ikke bestill reiser før kortet har kommet.',
  renewFrom: 'Du trenger ikke gjøre noe nå. Fra {from} bør du søke om å fornye tillatelsen.',
  orderFrom: 'Du trenger ikke gjøre noe nå. Fra {from} bør du bestille nytt kort på udi.no.',
  extendedAutomatically:
    'Du trenger ikke gjøre noe. Kollektiv beskyttelse blir forlenget av seg selv, og et nytt kort kommer i posten.',

  'noCard-eea': 'Du trenger ikke oppholdskort, for du er borger av et EU/EØS-land.',
  'noCard-swiss': 'Du trenger ikke oppholdskort, for du er sveitsisk borger.',
  'noCard-nordic': 'Du trenger ikke oppholdskort, for du er nordisk borger.',
  'noCard-norwegian': 'Du trenger ikke oppholdskort, for du er norsk borger.',
  'noCard-visitor': 'Du trenger ikke oppholdskort på besøk. Kortet er for dem som har oppholdstillatelse.',
  'noCard-svalbard': 'Du trenger ikke oppholdskort på Svalbard, for der kreves det ikke oppholdstillatelse.',

  'noPermit-wait': 'Du skal vente på svar på søknaden. Brevet med svaret sier hva du gjør for å få kortet.',
  'noPermit-family-of-eea': 'Du skal søke om oppholdskort for familie til EU/EØS-borgere. Søk innen tre måneder.',
  'noPermit-asylum-seekers-card':
    'Du skal ha asylsøkerbevis, ikke oppholdskort. Spør mottaket om beviset. Bor du privat, spør du politiet der du bor.',
  'noPermit-first-application':
    'Du skal søke om oppholdstillatelse først. Kortet viser en tillatelse, så uten den er det ikke noe kort å bestille.',

  contactEmbassy: 'Kontakt en norsk ambassade eller et konsulat. Nytt kort kan bare bestilles mens du er i Norge.',

  'ask-permit-outlasts-card':
    'Spør politiet eller UDI. Kortet går ut før tillatelsen, og det finner jeg ingen regel for.',
  'ask-permit-kind-unknown':
    'Se på kortet eller i vedtaket hvilken tillatelse du har. Den avgjør svaret. Finner du det ikke, kan UDI si det.',
  'ask-expiry-unknown':
    'Finn ut når tillatelsen går ut, for datoen avgjør svaret. Den står i vedtaket og på kortet. Ellers kan politiet si det.',
  'ask-dual-citizenship':
    'Spør UDI. Du har to statsborgerskap, og det ene er i EU/EØS. Det finner jeg ingen klar regel for.',
  'ask-separation-agreement': 'Spør UDI. Kort etter separasjonsavtalen har egne regler, som jeg ikke kjenner godt nok.',
  'ask-card-overdue':
    'Kontakt politidistriktet der du leverte søknaden, ikke UDI. Kortet skulle ha kommet nå.\nEt kort i retur bruker {days} arbeidsdager tilbake til politiet.',
  'ask-embassy-staff': 'Spør ambassaden du arbeider ved. De som arbeider der, har et annet kort enn dette.',
  'ask-photo-day-unknown':
    'Finn dagen i e-posten om timen, eller spør politiet. Uten den kan jeg ikke si om kortet er forsinket.',
  'ask-card-ordered-in-norway-only':
    'Spør en norsk ambassade hva du gjør nå. Nytt kort kan bare bestilles mens du er i Norge.',
  'ask-nothing-fits': 'Spør politiet eller UDI. Jeg finner ingen regel som passer, og vil ikke gjette.',

  why: 'Det bygger jeg på dette: {facts}.',
  whyAndChange: 'Det bygger jeg på dette: {facts}.\nVar det slik i stedet – {changed} – ville rådet vært å {instead}.',
  'instead-book-first-card': 'bestille time for det første kortet',
  'instead-first-card-by-post': 'vente på kortet i posten',
  'instead-call-about-first-card': 'ringe politiet om det første kortet',
  'instead-order-new-card-order': 'bestille nytt kort på udi.no',
  'instead-order-new-card-book': 'bestille time hos politiet',
  'instead-renew-permit': 'fornye tillatelsen',
  'instead-renew-permit-online-no-appointment': 'fornye tillatelsen på nett uten time',
  'instead-renewal-pending': 'vente på svar på fornyelsen',
  'instead-card-on-its-way': 'vente på kortet som er underveis',
  'instead-card-still-valid': 'vente, for ennå er det ikke noe å gjøre',
  'instead-extended-automatically': 'ikke gjøre noe, for tillatelsen forlenges av seg selv',
  'instead-no-card-needed': 'ikke gjøre noe, for du trenger ikke kortet',
  'instead-no-permit-yet': 'få tillatelsen først',
  'instead-contact-embassy': 'kontakte en norsk ambassade',
  'instead-ask-a-person': 'spørre politiet eller UDI',

  notIdentity:
    'Husk: Oppholdskortet viser at du har tillatelse. Det er ikke legitimasjon, og kan ikke brukes til å vise hvem du er.',
} as const satisfies Topic;
