import { day } from '../day.ts';
import { type Source, undatedPagesChecked } from './fact.ts';

/** The pages the quotes stand on. The owner's page is `policeResidenceCard`. */
export const sources = {
  policeResidenceCard: page(
    'en',
    'The police: Residence card',
    'https://www.politiet.no/en/services/residence-permits-and-asylum/oppholdskort-in-english/',
  ),
  policeResidenceCardsNewer: page(
    'en',
    'The police: Residence cards',
    'https://politiet.no/english/residence-permits-and-protection/residence-cards',
  ),
  policeRenewCard: page(
    'nb',
    'Politiet: Fornye oppholdskort',
    'https://www.politiet.no/tjenester/opphold-i-norge-og-asyl/fornye-oppholdskort/',
  ),
  policeAsylumSeekersCard: page(
    'nb',
    'Politiet: Asylsøkerbevis',
    'https://www.politiet.no/tjenester/opphold-i-norge-og-asyl/asylsokerbevis/',
  ),
  policeWaitingTimeInnlandet: {
    ...page(
      'nb',
      'Politiet: Ventetider, Innlandet',
      'https://politiet.no/en/tjenester/opphold-i-norge-og-asyl/ventetider/innlandet',
    ),
    checked: day('2024-11-28'),
  },
  regulationsForeignMissions: page(
    'nb',
    'Utlendingsforskriften § 1-5A',
    'https://www.udiregelverk.no/en/documents/relevant-acts-and-regulations/utlendingsforskriften/kap1/1-5-a-oppholdskort-for-personell-ved-utenlandsk-representasjon-i-norge/',
  ),
  udiOrderCard: page(
    'nb',
    'UDI: Krav til å bestille nytt oppholdskort',
    'https://www.udi.no/skal-fornye/erstatte-oppholdskort-eller-etikett-i-passet/krav-til-a-fa-nytt-oppholdskort/',
  ),
  udiCardFees: page(
    'nn',
    'UDI: Gebyr for å bestille nytt opphaldskort',
    'https://www.udi.no/ord-og-begreper/gebyr/bestille-nytt-oppholdskort/',
  ),
  udiValidPermit: page(
    'nb',
    'UDI: Gyldig oppholdstillatelse',
    'https://www.udi.no/ord-og-begreper/gyldig-oppholdstillatelse/',
  ),
  udiBookAgain: page(
    'en',
    'UDI: Do I need to book a new appointment after having received an answer to my application?',
    'https://www.udi.no/en/word-definitions/booking-of-an-appointment/must-i-book-a-new-appointment-after-having-received-an-answer-to-my-application/',
  ),
  udiReportToPolice: page(
    'en',
    'UDI: Do I have to report to the police when I arrive in Norway?',
    'https://www.udi.no/en/system/received-an-answer/application-approved/first-time-residence-permit/do-i-have-to-report-to-the-police-when-i-arrive-in-norway/',
  ),
  udiProtectionCard: page(
    'en',
    'UDI: How to get a residence card (protection)',
    'https://udi.no/en/received-an-answer/protection-asylum/you-have-been-granted-protection-asylum-in-norway/how-to-get-a-residence-card-if-you-applied-on-16-april-2021-or-later',
  ),
  udiStudentCard: page(
    'en',
    'UDI: How to get a residence card (study permit)',
    'https://www.udi.no/en/received-an-answer/student-permit/your-application-for-a-study-permit-has-been-granted/how-to-get-a-residence-card-if-you-applied-on-16-april-2021-or-later/',
  ),
  udiRenewWorkWithElectronicId: {
    ...page(
      'en',
      'UDI: Renewing a residence permit for work is easier with eID',
      'https://www.udi.no/en/important-messages/renewing-a-residence-permit-for-work-is-easier-with-eid/',
    ),
    checked: day('2026-05-05'),
  },
  udiRenewStudy: page(
    'en',
    'UDI: Renewing residence permits for students is easier with eID',
    'https://www.udi.no/uk/important-messages/renewing-resident-permits-for-students-is-easier-with-eid',
  ),
  udiRenewProtection: page(
    'en',
    'UDI: Renew a residence permit, protection (asylum)',
    'https://www.udi.no/en/want-to-renew/protection-asylum/',
  ),
  udiAbroadWithExpiredPermit: page(
    'en',
    'UDI: I am abroad with an expired residence permit - what do I do?',
    'https://www.udi.no/en/received-an-answer/protection-asylum/you-have-been-granted-protection-asylum-in-norway/abroad-with-an-expired-residence-permit/',
  ),
  udiRenewFamily: page(
    'en',
    'UDI: Renew a family immigration permit, frequently asked questions',
    'https://www.udi.no/en/want-to-renew/family-immigration/ofte-stilte-sporsmal/',
  ),
  udiCollectiveProtection: page(
    'en',
    'UDI: I have collective protection status, but my permit is expiring soon',
    'https://udi.no/en/information-ukraine-and-russia/ukraine/i-want-to-extend-my-stay-in-norway/i-have-collective-protection-status-but-my-permit-is-expiring-soon.-is-there-anything-i-need-to-do',
  ),
  udiTravel: page(
    'en',
    'UDI: Have you made plans to travel abroad?',
    'https://udi.no/en/important-messages/have-you-made-plans-to-travel-abroad',
  ),
  udiRightsWhileWaiting: page(
    'nb',
    'UDI: Hva skjer med rettighetene mine hvis jeg skal søke fornyelse, men ikke får time hos politiet i tide?',
    'https://www.udi.no/ord-og-begreper/timebestilling/hva-skjer-med-rettighetene-mine-hvis-jeg-skal-soke-fornyelse-men-ikke-far-time-hos-politiet-i-tide/',
  ),
  udiWaitingForCard: {
    ...page(
      'en',
      'UDI: Documenting legal residence while you are waiting for a residence card',
      'https://www.udi.no/en/important-messages/documenting-legal-residence-while-you-are-waiting-for-a-residence-card/',
    ),
    checked: day('2022-06-10'),
  },
  udiReceiptAsProof: page(
    'nb',
    'UDI: Hvordan kan jeg vise at jeg har registrert søknad i tide og fortsatt har lovlig opphold?',
    'https://www.udi.no/ord-og-begreper/timebestilling/hvordan-kan-jeg-vise-overfor-andre-offentlige-kontorer-og-arbeidsgiveren-min-at-jeg-har-registrert-soknad-i-tide-og-fortsatt-har-lovlig-opphold/',
  ),
  udiNewCardChecklist: page(
    'nb',
    'UDI: Sjekkliste for å bestille nytt oppholdskort',
    'https://www.udi.no/ord-og-begreper/sjekklister-som-forklarer-hvilke-dokumenter-du-ma-levere-med-soknaden/bestille-nytt-oppholdskort/',
  ),
  udiLostAccount: page(
    'en',
    'UDI: What should I do if I have booked an appointment but have lost access to my account?',
    'https://www.udi.no/en/word-definitions/booking-of-an-appointment/what-should-i-do-if-i-have-booked-an-appointment-but-have-lost-access-to-my-account/',
  ),
  udiBooking: page(
    'en',
    'UDI: Booking of an appointment',
    'https://www.udi.no/en/word-definitions/booking-of-an-appointment/',
  ),
  taxIdentityControl: page(
    'nn',
    'Skatteetaten: ID-kontroll',
    'https://www.skatteetaten.no/nn/person/folkeregister/identitetsnummer/id-kontroll/',
  ),
  udiRegistrationScheme: page(
    'nb',
    'UDI: Hva er registreringsordningen for EU/EØS-borgere?',
    'https://www.udi.no/ord-og-begreper/eueos-borger/hva-er-registreringsordningen-for-eueos-borgere/',
  ),
  governorOfSvalbard: {
    ...page(
      'nb',
      'Sysselmesteren på Svalbard: Innreise og opphold',
      'https://www.sysselmesteren.no/innreise-og-opphold/',
    ),
    checked: day('2024-04-26'),
  },
} satisfies Record<string, Source>;

function page(lang: Source['lang'], title: string, address: string): Source {
  return { title, address, lang, checked: undatedPagesChecked };
}
