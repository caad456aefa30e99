import { translationOf } from '../../blanks.ts';
import { advice as nb } from '../../nb/sms/advice.ts';

export const advice = translationOf(nb)({
  bookFirstCard: 'Bestill time hos politiet for å få det første kortet.',
  firstCardByPost: 'Ikkje bestill time. Brevet seier at kortet blir sendt til deg.',
  callAboutFirstCard:
    'Ring eller skriv til politiet der du bur og avtal time. Du søkte ikkje i portalen, så eg kan ikkje bestille for deg.',
  callAboutFirstCardAfterAsylum:
    'Ring politiet der du bur om det første kortet. Politiet skriv at du avtaler time sjølv. UDI skriv at politiet tek kontakt. Difor kan eg ikkje bestille for deg.',
  phones: 'Politiet: {police}. Oslo: {oslo}.',
  orderFirst: 'Bestill nytt kort på udi.no, og deretter time hos politiet. {reason}',
  'reportThenOrder-lost':
    'Meld først til politiet at kortet er mista. Bestill så nytt kort på udi.no, og deretter time hos politiet.',
  'reportThenOrder-stolen':
    'Meld først til politiet at kortet er stole. Bestill så nytt kort på udi.no, og deretter time hos politiet.',
  orderedNowBook: 'Bestill time hos politiet, for kortet er bestilt. {reason}',
  'renew-online-no-appointment':
    'Forny løyvet på nett. Ikkje bestill kort. Med elektronisk ID treng du ikkje time, med mindre politiet ber deg kome.',
  'renew-online-then-appointment':
    'Forny løyvet. Ikkje bestill kort. Søk på nett først, og bestill så time for fornyinga inne i portalen.',
  'renew-call': 'Forny løyvet. Ikkje bestill kort. Utan elektronisk ID ringjer du politiet og avtaler time.',
  'renew-form-tells':
    'Forny løyvet på nett. Ikkje bestill kort. Skjemaet seier om du lastar opp papira eller må møte hos politiet.',
  expired:
    'Løyvet har gått ut. Snakk med politiet eller UDI med ein gong. Eg kan ikkje seie kva det betyr for deg.\n{how}',
  prepareRenewal: 'Ha klart gyldig pass, DUF-nummeret og papira skjemaet ber om.',
  prepareRenewalAfterAsylum: 'Ha klart DUF-nummeret og papira skjemaet ber om. Det kostar ingenting å fornye.',
  renewalGranted:
    'Ikkje søk på nytt eller bestill kort. Brevet med vedtaket seier om du må møte. Møtte du då du søkte, kjem kortet vanlegvis i posten innan tre veker.',
  renewalPending: 'Vent på svar. Ikkje søk ein gong til, og ikkje bestill kort no.',
  cardOnItsWay:
    'Kortet er undervegs, så ikkje bestill noko. Planlegg etter {planBy}, men det kan ta lengre tid. Ei eldre side seier {ownersDay}.\nIkkje bestill reiser før kortet har kome.',
  extendedAutomatically:
    'Du treng ikkje søkje. Løyvet blir normalt forlengt automatisk, og eit nytt kort kjem i posten.',
  extendedForChild:
    'Spør politiet om barnet må møte. Det kan gjelde barn som var fem år eller yngre då dei fekk løyvet. Elles blir det normalt forlengt automatisk, utan søknad.',
  'noPermit-asylum-seekers-card':
    'Du skal ha eit anna bevis, ikkje opphaldskort. Spør mottaket, så spør dei Politiets utlendingsenhet (PU). Bur du privat, spør politiet der du bur. I Oslo spør du PU.',
  'noPermit-family-of-eea': 'Søk om eit eige opphaldskort innan tre månader.',
  contactEmbassy:
    'Kontakt ein norsk ambassade eller eit konsulat. Nytt kort kan berre bestillast i Noreg. Spør òg om du treng innreisevisum (D-visum) for å kome tilbake.',
  embassyBeforeRenewal:
    'Spør ein norsk ambassade eller eit konsulat før du søkjer om å fornye. Søknader frå utlandet blir vanlegvis ikkje behandla. Spør òg om innreisevisum (D-visum) for å kome tilbake.',
  embassyPermitExpired:
    'Løyvet har gått ut. Kontakt ein norsk ambassade eller eit konsulat med ein gong. Eg kan ikkje seie kva det betyr for deg. Søknader frå utlandet blir vanlegvis ikkje behandla.',
  'ask-separation-agreement': 'Spør UDI. For deg gjeld eigne reglar for kortet, og dei kjenner eg ikkje godt nok.',
  'ask-embassy-staff': 'Spør der du arbeider. Dei som arbeider der, har eit anna slags kort.',
  'ask-renewal-rejected':
    'Snakk med politiet eller UDI med ein gong. Ha brevet med avslaget klart. Eg kan ikkje seie kva det betyr for opphaldet ditt.',
  'ask-extension-not-seen':
    'Spør UDI med ein gong. Siste dag for løyvet er over. Eg kan ikkje sjå om det er forlengt. Sjå òg i Digipost og postkassa.',
  'ask-card-overdue':
    'Kontakt politidistriktet der du søkte, ikkje UDI. Kortet skulle ha kome no. Det tek {days} arbeidsdagar før eit kort i retur er hos politiet.',
  why: '',
  notIdentity: 'Opphaldskortet er ikkje legitimasjon.',
});
