import { shorterThan } from '../../blanks.ts';
import { advice as long } from '../advice.ts';

export const advice = shorterThan(long)({
  bookFirstCard: 'Bestill time hos politiet for å få det første kortet.',
  firstCardByPost: 'Ikke bestill time. Brevet sier at kortet blir sendt til deg.',
  callAboutFirstCard:
    'Ring eller skriv til politiet der du bor og avtal time. Du søkte ikke i portalen, så jeg kan ikke bestille for deg.',
  callAboutFirstCardAfterAsylum:
    'Ring politiet der du bor om det første kortet. Politiet skriver at du avtaler time selv. UDI skriver at politiet tar kontakt. Derfor kan jeg ikke bestille for deg.',
  phones: 'Politiet: {police}. Oslo: {oslo}.',
  orderFirst: 'Bestill nytt kort på udi.no, og deretter time hos politiet. {reason}',
  'reportThenOrder-lost':
    'Meld først til politiet at kortet er mistet. Bestill så nytt kort på udi.no, og deretter time hos politiet.',
  'reportThenOrder-stolen':
    'Meld først til politiet at kortet er stjålet. Bestill så nytt kort på udi.no, og deretter time hos politiet.',
  orderedNowBook: 'Bestill time hos politiet, for kortet er bestilt. {reason}',
  'renew-online-no-appointment':
    'Forny tillatelsen på nett. Ikke bestill kort. Med elektronisk ID trenger du ikke time, med mindre politiet ber deg komme.',
  'renew-online-then-appointment':
    'Forny tillatelsen. Ikke bestill kort. Søk på nett først, og bestill så time for fornyelsen inne i portalen.',
  'renew-call': 'Forny tillatelsen. Ikke bestill kort. Uten elektronisk ID ringer du politiet og avtaler time.',
  'renew-form-tells':
    'Forny tillatelsen på nett. Ikke bestill kort. Skjemaet sier om du laster opp papirene eller må møte hos politiet.',
  expired:
    'Tillatelsen har gått ut. Snakk med politiet eller UDI med en gang. Jeg kan ikke si hva det betyr for deg.\n{how}',
  prepareRenewal: 'Ha klart gyldig pass, DUF-nummeret og papirene skjemaet ber om.',
  prepareRenewalAfterAsylum: 'Ha klart DUF-nummeret og papirene skjemaet ber om. Det koster ingenting å fornye.',
  renewalGranted:
    'Ikke søk på nytt eller bestill kort. Brevet med vedtaket sier om du må møte. Møtte du da du søkte, kommer kortet vanligvis i posten innen tre uker.',
  renewalPending: 'Vent på svar. Ikke søk en gang til, og ikke bestill kort nå.',
  cardOnItsWay:
    'Kortet er underveis, så ikke bestill noe. Planlegg etter {planBy}, men det kan ta lengre tid. En eldre side sier {ownersDay}.\nIkke bestill reiser før kortet har kommet.',
  extendedAutomatically:
    'Du trenger ikke søke. Tillatelsen blir normalt forlenget automatisk, og et nytt kort kommer i posten.',
  extendedForChild:
    'Spør politiet om barnet må møte. Barn som var fem år eller yngre da de fikk tillatelsen, kan måtte det. Ellers blir den normalt forlenget automatisk, uten søknad.',
  'noPermit-asylum-seekers-card':
    'Du skal ha et annet bevis, ikke oppholdskort. Spør mottaket, så spør de Politiets utlendingsenhet (PU). Bor du privat, spør politiet der du bor. I Oslo spør du PU.',
  'noPermit-family-of-eea': 'Søk om et eget oppholdskort innen tre måneder.',
  contactEmbassy:
    'Kontakt en norsk ambassade eller et konsulat. Nytt kort kan bare bestilles i Norge. Spør også om du trenger innreisevisum (D-visum) for å komme tilbake.',
  embassyBeforeRenewal:
    'Spør en norsk ambassade eller et konsulat før du søker om å fornye. Søknader fra utlandet blir vanligvis ikke behandlet. Spør også om innreisevisum (D-visum) for å komme tilbake.',
  embassyPermitExpired:
    'Tillatelsen har gått ut. Kontakt en norsk ambassade eller et konsulat med en gang. Jeg kan ikke si hva det betyr for deg. Søknader fra utlandet blir vanligvis ikke behandlet.',
  'ask-separation-agreement': 'Spør UDI. For deg gjelder egne regler for kortet, og dem kjenner jeg ikke godt nok.',
  'ask-embassy-staff': 'Spør der du arbeider. De som arbeider der, har et annet slags kort.',
  'ask-renewal-rejected':
    'Snakk med politiet eller UDI med en gang. Ha brevet med avslaget klart. Jeg kan ikke si hva det betyr for oppholdet ditt.',
  'ask-extension-not-seen':
    'Spør UDI med en gang. Siste dag for tillatelsen er over. Jeg kan ikke se om den er forlenget. Se også i Digipost og postkassen.',
  'ask-card-overdue':
    'Kontakt politidistriktet der du søkte, ikke UDI. Kortet skulle ha kommet nå. Det tar {days} arbeidsdager før et kort i retur er hos politiet.',
  why: '',
  notIdentity: 'Oppholdskortet er ikke legitimasjon.',
});
