import type { Quote } from '../outcome.ts';
import type { Source } from './fact.ts';
import { sources } from './sources.ts';

/** The sentences the outcomes quote, letter for letter, in the language they stand in. */
export const quotes = {
  whoMustHaveACard: from(
    sources.policeResidenceCard,
    'If you are a citizen of a country that is not in the EU or EEA and have been granted a residence permit in Norway, you will be told to come to a police station to receive a Schengen residence card or have your old one renewed.',
  ),
  notProofOfIdentity: from(
    sources.policeResidenceCard,
    'The residence card shows that you have a residence permit, but it cannot be used as proof of identity.',
  ),
  firstCardThroughPortal: from(
    sources.policeResidenceCard,
    'Make an appointment with the police through the application portal.',
  ),
  firstCardOtherwise: from(
    sources.policeResidenceCard,
    'If you did not use the application portal to submit your application, you will have to contact the police to make an appointment.',
  ),
  atThePolice: from(
    sources.policeResidenceCard,
    'At the police station, your photo and fingerprints will be taken and your signature recorded.',
  ),
  permanentCardExpired: from(
    sources.policeResidenceCard,
    'You have a permanent residence permit (previously called "settlement permit") or a permanent residence right, and your residence card or passport sticker has expired.',
  ),
  cardLostStolenOrDamaged: from(sources.policeResidenceCard, 'Your residence card has been lost, stolen or damaged.'),
  cardIsWrong: from(
    sources.policeResidenceCard,
    'The information in the card is wrong (e.g. wrong name or citizenship).',
  ),
  cardArrivedDamaged: from(
    sources.policeResidenceCard,
    'You have received a damaged or destroyed residence card and want a replacement.',
  ),
  stickerExpired: from(sources.policeResidenceCard, 'Your passport sticker has expired.'),
  stickerCannotBeRenewed: from(sources.policeResidenceCard, 'You cannot get a new sticker.'),
  stickerToCard: from(
    sources.policeResidenceCard,
    'You have a passport with a sticker and want to replace it with a residence card.',
  ),
  renewThePermitInstead: from(
    sources.policeResidenceCard,
    'However, if your temporary residence permit is about to expire, you will have to apply for a renewal of the residence permit instead.',
  ),
  orderAtUdi: from(sources.policeResidenceCard, 'You can order a residence card at udi.no.'),
  tenBusinessDays: from(
    sources.policeResidenceCard,
    'It may take up to ten business days from the card is ordered until you receive it by regular mail to your address.',
  ),
  waitWithTickets: from(
    sources.policeResidenceCard,
    'We therefore recommend waiting to book any tickets for international travel until you have received the new card.',
  ),
  noCardForEea: from(
    sources.policeResidenceCardsNewer,
    'If you are a citizen of an EU/EEA country you do not need a residence card.',
  ),
  everyoneElseMustHaveACard: from(
    sources.policeResidenceCardsNewer,
    'All others who holds a residence permit in Norway must have a residence card.',
  ),
  renewCardThreeMonthsBefore: from(
    sources.policeResidenceCardsNewer,
    'If you have permanent residence and are going to renew your residence card, book an appointment in the application portal 3 months before the expiration date on your card.',
  ),
  twentyWorkingDays: from(
    sources.policeResidenceCardsNewer,
    'It takes up to 20 working days until you receive the residence card by post.',
  ),
  namesOnLetterBox: from(
    sources.policeResidenceCardsNewer,
    'It is important that the name of all family members is written on your letter box.',
  ),
  returnedCards: from(
    sources.policeResidenceCardsNewer,
    'It takes 14 working days for the police to receive returned residence cards from the postal services.',
  ),
  cardIsOverdue: from(
    sources.policeResidenceCardsNewer,
    'Contact the police district where you submitted your application if it has taken more time than this and you have not been contacted.',
  ),
  protectionBooksWithPolice: from(
    sources.policeResidenceCardsNewer,
    'If you have been granted a residence permit after applying for protection (asylum), you have to book an appointment with the police where you live to get your residence card.',
  ),
  protectionIsCalledIn: from(
    sources.udiProtectionCard,
    'If you have applied for asylum for the first time with the police, the police will contact you and give you an appointment.',
  ),
  letterTells: from(
    sources.udiBookAgain,
    'The letter you receive together with the decision, will inform you whether you must meet with the police again or not.',
  ),
  manyNeedNotMeetTwice: from(
    sources.udiBookAgain,
    'For many applicants, the police can order a residence card without the applicant meeting a second time in the same case.',
  ),
  withinSevenDays: from(
    sources.udiReportToPolice,
    'If you receive notification about your application for a residence permit while you are outside Norway, you will — at the very latest — have to report to the police within 7 days of arriving in Norway or within 7 days of the date when you received your decision letter if you are already in the country.',
  ),
  atLeastTwentyWorkingDays: from(
    sources.udiStudentCard,
    'It will take at least 20 working days from your appointment with the police until you receive the card in the post.',
  ),
  doNotOrderWhenTemporary: from(
    sources.policeRenewCard,
    'Du har en midlertidig oppholdstillatelse som snart går ut, eller har gått ut på dato. Da må du søke om å fornye oppholdstillatelsen din',
  ),
  cardFee: from(sources.policeRenewCard, 'Du må vanligvis betale et gebyr på 300 kroner.'),
  freeBeforeExpiry: from(
    sources.policeRenewCard,
    'Du har permanent oppholdstillatelse eller varig oppholdsrett som tredjelandsborger og bestiller nytt kort før det gamle går ut på dato.',
  ),
  freeWhenFaulty: from(
    sources.policeRenewCard,
    'Du har mottatt et ødelagt eller skadet oppholdskort som du vil reklamere på.',
  ),
  feeWhenOldCardIsKept: from(
    sources.policeRenewCard,
    'Du må betale gebyr hvis du ikke leverer inn det gamle oppholdskortet når du møter opp hos politiet.',
  ),
  mustBeInNorway: from(
    sources.udiOrderCard,
    'du må være i Norge. (Hvis du mister oppholdskortet mens du er i utlandet, må du kontakte en norsk ambassade eller konsulat (eksternt nettsted) for å få informasjon om hva du skal gjøre.)',
  ),
  orderThreeMonthsBefore: from(
    sources.udiOrderCard,
    'Vi anbefaler å bestille nytt kort 3 måneder før utløpsfristen på kortet.',
  ),
  permitDoesNotExpire: from(sources.udiValidPermit, 'gyldig på ubestemt tid'),
  renewWorkOnline: from(
    sources.udiRenewWorkWithElectronicId,
    'If you apply as an employee to renew your residence permit for work with an eID, you should not book an appointment with the police.',
  ),
  keepRights: from(
    sources.udiRenewWorkWithElectronicId,
    'If you do this at the latest one month before your permit expires, you keep your rights while you are waiting for a decision.',
  ),
  renewStudy: from(
    sources.udiRenewStudy,
    'Make an appointment with the police to have your photo and fingerprints taken.',
  ),
  renewProtectionOnline: from(sources.udiRenewProtection, 'Book an appointment with the police.'),
  renewProtectionOnPaper: from(
    sources.udiRenewProtection,
    'Call to book an appointment with the police three months before your residence permit expires.',
  ),
  renewFromNorway: from(
    sources.udiAbroadWithExpiredPermit,
    'You must remember to apply for a renewal of your residence permit from Norway.',
  ),
  renewFamily: from(sources.udiRenewFamily, 'Some people may now upload their documents digitally'),
  collectiveProtection: from(sources.udiCollectiveProtection, 'You do not have to do anything to extend your permit.'),
  mustRegister: from(
    sources.udiRegistrationScheme,
    'EU/EØS-borgere må registrere seg når de skal være i Norge i over tre måneder.',
  ),
  familyOfEeaCitizen: from(
    sources.udiRegistrationScheme,
    'Familiemedlemmer til en EU/EØS-borger som er fra land utenfor EU/EØS-området, må søke om oppholdskort hvis de skal være i Norge i mer enn tre måneder.',
  ),
  noPermitOnSvalbard: from(
    sources.governorOfSvalbard,
    'Utlendinger trenger ikke visum eller arbeids- og oppholdstillatelse fra norske myndigheter for å oppholde seg på Svalbard.',
  ),
  cardOfForeignMissions: from(
    sources.regulationsForeignMissions,
    'kan utstedes oppholdskort (Residence Card Foreign Missions) med biometrisk personinformasjon',
  ),
  asylumSeekersCard: from(
    sources.policeAsylumSeekersCard,
    'Asylsøkerbeviset er ikke et gyldig identitetsdokument, men en bekreftelse på at du har gyldig opphold i Norge mens asylsøknaden behandles.',
  ),
  alwaysAnAppointment: from(
    sources.policeWaitingTimeInnlandet,
    'Du må alltid ha en timeavtale for å møte hos politiet.',
  ),
  groupsInTaxIdentityControl: from(
    sources.taxIdentityControl,
    'Høyrer du til ei av desse gruppene, kan du legitimere deg med eit av desse identitetsdokumenta',
  ),
  doNotTravelWithoutCard: from(
    sources.udiTravel,
    'If you don’t have a valid passport/immigrant’s passport/refugee travel document and a valid residence card, you should not travel out of Norway.',
  ),
  travelAtOwnRisk: from(sources.udiTravel, 'All travels without a residence card will therefore be at your own risk.'),
  travelRuleNotForEea: from(
    sources.udiTravel,
    'This does not apply to Nordic citizens and citizens of EU/EEA countries.',
  ),
  registeredInTime: from(
    sources.udiRightsWhileWaiting,
    'er det tilstrekkelig at du har registrert søknaden på nett senest 37 dager før tillatelsen din går ut.',
  ),
  registeredTooLate: from(
    sources.udiRightsWhileWaiting,
    'Hvis du har søkt senere enn dette må UDI vurdere konkret om du likevel kan få de samme rettighetene.',
  ),
  letterProvesResidence: from(
    sources.udiWaitingForCard,
    'But you can also present your decision letter or confirmation from UDI or the police.',
  ),
  receiptProvesResidence: from(
    sources.udiReceiptAsProof,
    'Du kan dokumentere dette overfor offentlige kontorer eller arbeidsgiver ved å vise oppholdskortet ditt og vedtaket ditt sammen med kvitteringen på mottatt søknad på nett.',
  ),
  newCardChecklist: from(sources.udiNewCardChecklist, 'Sjekkliste som viser hva du må ha med deg til politiet'),
  listOfDocumentsByEmail: from(
    sources.udiLostAccount,
    'You will also find an email with the list of documents you must bring to the appointment.',
  ),
  appointmentStands: from(
    sources.udiLostAccount,
    'If you have booked an appointment, you still have this appointment.',
  ),
  newTimesRegularly: from(
    sources.udiBooking,
    'The police make new appointments available regularly, so please check the Application Portal from time to time.',
  ),
} satisfies Record<string, Quote>;

function from(source: Source, text: string): Quote {
  return { text, ...source };
}
