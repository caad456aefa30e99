import type { Language } from '../language.ts';
import { undatedPagesChecked } from './fact.ts';

/** An official page, in the reader's language as far as it exists; the day is when the address was last vouched for. */
interface Link {
  address: Record<Language, string>;
  checked: typeof undatedPagesChecked;
}

/** Where people are sent on to. A page that exists in one language only is linked in all. */
export const links = {
  ownersPage: everywhere('https://www.politiet.no/en/services/residence-permits-and-asylum/oppholdskort-in-english/'),
  residenceCards: link({
    nb: 'https://www.politiet.no/tjenester/opphold-i-norge-og-asyl/skaffe-oppholdskort/',
    en: 'https://politiet.no/english/residence-permits-and-protection/residence-cards',
  }),
  orderCard: link({
    nb: 'https://www.udi.no/skal-fornye/erstatte-oppholdskort-eller-etikett-i-passet/krav-til-a-fa-nytt-oppholdskort/',
    nn: 'https://udi.no/nn/skal-fornye/erstatte-oppholdskort-eller-etikett-i-passet/',
    en: 'https://www.udi.no/en/want-to-renew/replace-your-residence-card-or-the-sticker-in-your-passport-/krav-til-a-bestille-nytt-oppholdskort/',
  }),
  cardFees: link({
    nb: 'https://www.udi.no/ord-og-begreper/gebyr/bestille-nytt-oppholdskort/',
    en: 'https://www.udi.no/en/word-definitions/fees/',
  }),
  booking: link({
    nb: 'https://www.udi.no/nn/ord-og-omgrep/timebestilling/',
    en: 'https://www.udi.no/en/word-definitions/booking-of-an-appointment/',
  }),
  lostAccount: everywhere(
    'https://www.udi.no/en/word-definitions/booking-of-an-appointment/what-should-i-do-if-i-have-booked-an-appointment-but-have-lost-access-to-my-account/',
  ),
  portal: everywhere('https://selfservice.udi.no'),
  udi: link({ nb: 'https://www.udi.no', nn: 'https://www.udi.no/nn/', en: 'https://www.udi.no/en/' }),
  police: link({ nb: 'https://www.politiet.no', en: 'https://www.politiet.no/en/' }),
  waitingTimes: link({
    nb: 'https://www.politiet.no/tjenester/opphold-i-norge-og-asyl/ventetider/',
    en: 'https://www.politiet.no/en/tjenester/opphold-i-norge-og-asyl/waiting-times/',
  }),
  whereToMeet: everywhere('https://www.politiet.no/tjenester/opphold-i-norge-og-asyl/hvor-moter-du-opp/'),
  serviceCentreForForeignWorkers: link({ nb: 'http://www.sua.no/no/sua/', en: 'http://www.sua.no/en/' }),
  renewWork: everywhere('https://www.udi.no/en/want-to-renew/work-immigration/'),
  renewWorkWithElectronicId: everywhere(
    'https://www.udi.no/en/important-messages/renewing-a-residence-permit-for-work-is-easier-with-eid/',
  ),
  renewProtection: everywhere('https://www.udi.no/en/want-to-renew/protection-asylum/'),
  renewFromAbroad: everywhere(
    'https://www.udi.no/en/received-an-answer/protection-asylum/you-have-been-granted-protection-asylum-in-norway/abroad-with-an-expired-residence-permit/',
  ),
  renewFamily: everywhere('https://www.udi.no/en/want-to-renew/family-immigration/ofte-stilte-sporsmal/'),
  rightsWhileWaiting: link({
    nb: 'https://www.udi.no/ord-og-begreper/timebestilling/hva-skjer-med-rettighetene-mine-hvis-jeg-skal-soke-fornyelse-men-ikke-far-time-hos-politiet-i-tide/',
    en: 'https://www.udi.no/en/want-to-renew/work-immigration/',
  }),
  collectiveProtection: everywhere(
    'https://udi.no/en/information-ukraine-and-russia/ukraine/i-want-to-extend-my-stay-in-norway/i-have-collective-protection-status-but-my-permit-is-expiring-soon.-is-there-anything-i-need-to-do',
  ),
  travel: everywhere('https://udi.no/en/important-messages/have-you-made-plans-to-travel-abroad'),
  travelWithoutCard: everywhere(
    'https://www.udi.no/en/contact-us/frequently-asked-questions/i-do-not-have-a-valid-residence-card-but-need-to-travel.-what-can-i-do/',
  ),
  proofWithoutCard: everywhere(
    'https://www.udi.no/en/important-messages/documenting-legal-residence-while-you-are-waiting-for-a-residence-card/',
  ),
  eeaCitizens: everywhere('https://www.udi.no/en/word-definitions/eueea-national/'),
  eeaFamily: everywhere(
    'https://www.udi.no/ord-og-begreper/eueos-borger/hva-er-registreringsordningen-for-eueos-borgere/',
  ),
  asylumSeekersCard: link({
    nb: 'https://www.politiet.no/tjenester/opphold-i-norge-og-asyl/asylsokerbevis/',
    en: 'https://udi.no/en/word-definitions/card-for-asylum-seeker',
  }),
  svalbard: everywhere('https://www.udi.no/en/word-definitions/svalbard/'),
  brexit: everywhere('https://www.udi.no/en/word-definitions/brexit'),
  turningEighteen: link({
    nb: 'https://udi.no/ord-og-begreper/informasjon-til-de-som-fyller-18-sjekk-oppholdskortet-ditt/',
    nn: 'https://udi.no/nn/ord-og-omgrep/informasjon-til-deg-som-fyller-18-sjekk-opphaldskortet-ditt/',
    en: 'https://udi.no/ord-og-begreper/informasjon-til-de-som-fyller-18-sjekk-oppholdskortet-ditt/',
  }),
  newCardChecklist: everywhere(
    'https://www.udi.no/ord-og-begreper/sjekklister-som-forklarer-hvilke-dokumenter-du-ma-levere-med-soknaden/bestille-nytt-oppholdskort/',
  ),
  fees: everywhere('https://www.udi.no/en/word-definitions/fees/'),
  taxIdentityControl: link({
    nb: 'https://www.skatteetaten.no/person/folkeregister/identitetsnummer/id-kontroll/',
    nn: 'https://www.skatteetaten.no/nn/person/folkeregister/identitetsnummer/id-kontroll/',
    en: 'https://www.skatteetaten.no/person/folkeregister/identitetsnummer/id-kontroll/',
  }),
  receiptAsProof: everywhere(
    'https://www.udi.no/ord-og-begreper/timebestilling/hvordan-kan-jeg-vise-overfor-andre-offentlige-kontorer-og-arbeidsgiveren-min-at-jeg-har-registrert-soknad-i-tide-og-fortsatt-har-lovlig-opphold/',
  ),
  udiContact: everywhere('https://www.udi.no/en/contact-us/'),
  logIn: everywhere('https://udi.no/en/word-definitions/log-in/'),
  udiWaitingTimes: everywhere('https://www.udi.no/ord-og-begreper/ventetid/informasjon-om-ventetider/'),
  citizenship: link({
    nb: 'https://udi.no/skal-soke/statsborgerskap/',
    en: 'https://www.udi.no/en/want-to-apply/citizenship/',
  }),
  visitorVisa: everywhere(
    'https://www.udi.no/en/answer-pages/frequently-asked-questions-about-visitor-visa/how-do-i-apply-for-a-visitor-visa/',
  ),
  permanentPermit: everywhere('https://www.udi.no/en/want-to-apply/permanent-residence/permanent-residence-permit/'),
  refugeeTravelDocument: everywhere(
    'https://www.udi.no/en/want-to-apply/immigrants-passport-and-travel-document/refugee-travel-document/',
  ),
  appealToUdi: everywhere('https://udi.no/ord-og-begreper/klage-pa-et-vedtak/hvordan-klager-du-pa-vedtaket'),
  complainAboutPolice: link({
    nb: 'https://www.politiet.no/om/klage-pa-politiet/klage-pa-ansatte-i-politiet/',
    nn: 'https://www.politiet.no/nn/kontakt-oss/klage-pa-politiet/klage-pa-politiet/',
    en: 'https://www.politiet.no/om/klage-pa-politiet/klage-pa-ansatte-i-politiet/',
  }),
} satisfies Record<string, Link>;

function link(address: { nb: string; nn?: string; en: string }): Link {
  return { address: { nb: address.nb, nn: address.nn ?? address.nb, en: address.en }, checked: undatedPagesChecked };
}

function everywhere(address: string): Link {
  return link({ nb: address, en: address });
}
