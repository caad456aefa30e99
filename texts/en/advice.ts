import { translationOf } from '../blanks.ts';
import { advice as nb } from '../nb/advice.ts';

export const advice = translationOf(nb)({
  forWhom:
    'This is about the card of {whose, select, partner {your husband, wife or partner} child {your child} parent {your mother or father} other {another person}}. “You” now means the person the card is for.',

  bookFirstCard:
    'Book an appointment with the police to get your first card. They take your photo, fingerprints and signature there.',
  firstCardByPost: 'You should not book an appointment. The letter says that the card is sent to you.',
  callAboutFirstCard:
    'Call or write to the police where you live to agree on a time. You did not apply through the portal, so I cannot book for you.',
  callAboutFirstCardAfterAsylum:
    'Call the police where you live about your first card. The pages disagree, so I cannot book for you.\nThe police: you arrange the appointment yourself (checked {policeChecked}).\nUDI: the police contact you when you are granted asylum for the first time (checked {udiChecked}).',
  phones:
    'The police: {police} (from {policeSource}, checked {policeChecked}).\nOslo, about residence: {oslo} (from {osloSource}, checked {osloChecked}).',

  orderFirst: 'Order a new card at udi.no, and then book an appointment with the police. {reason}',
  orderedNowBook:
    'Book an appointment with the police, because the card is ordered. They take your photo and fingerprints there. {reason}',
  'reason-card-expired': 'A card that runs out is replaced.',
  'reason-lost': 'But first tell the police that the card is lost.',
  'reason-stolen': 'But first tell the police that the card was stolen.',
  'reason-damaged': 'A damaged card is replaced.',
  'reason-wrong-information': 'A card with wrong information is replaced.',
  'reason-arrived-damaged': 'A card that was damaged when it came is replaced.',
  'reason-sticker-expired': 'The card replaces the expired sticker in your passport.',
  'reason-sticker-cannot-be-renewed': 'There are no new stickers, so you order a card.',
  'reason-sticker-to-card': 'The card replaces the sticker in your passport.',

  'renew-online-no-appointment':
    'Renew your permit online, do not order a card. With an electronic ID you need no appointment, unless the police ask you to come.',
  'renew-online-then-appointment':
    'Renew your permit, do not order a card. First apply online. Then book an appointment for the renewal, inside the portal.',
  'renew-call':
    'Renew your permit, do not order a card. Without an electronic ID you call the police to arrange an appointment.',
  'renew-form-tells':
    'Renew your permit, do not order a card. Apply online. The form tells you whether to upload your papers or meet the police.',
  expired:
    'Your permit has run out. Talk to the police or UDI at once. I cannot say what it means for your stay.\n{how}',
  prepareRenewal: 'Have ready: your valid passport, DUF number and the papers the form asks for. The fee is on udi.no.',
  renewalPending: 'Wait for the answer. Do not apply again, and do not order a card now.',

  cardOnItsWay:
    'Your card is on its way, so you should not order anything.\nAn older police page says up to ten business days. Counted from the photo that is {ownersDay}.\nNewer pages say about 20 working days, sometimes more. That is {planBy}.\nPlan by the later of the two. Do not book travel before the card has come.',
  renewFrom: 'You need not do anything now. From {from} you should apply to renew your permit.',
  orderFrom: 'You need not do anything now. From {from} you should order a new card at udi.no.',
  extendedAutomatically:
    'You need not do anything. Collective protection is extended by itself, and a new card comes by post.',

  'noCard-eea': 'You do not need a residence card, because you are a citizen of an EU/EEA country.',
  'noCard-swiss': 'You do not need a residence card, because you are a Swiss citizen.',
  'noCard-nordic': 'You do not need a residence card, because you are a Nordic citizen.',
  'noCard-norwegian': 'You do not need a residence card, because you are a Norwegian citizen.',
  'noCard-visitor': 'You do not need a residence card for a visit. The card is for people with a residence permit.',
  'noCard-svalbard': 'You do not need a residence card on Svalbard, because no residence permit is required there.',

  'noPermit-wait': 'Wait for the answer to your application. The letter with the answer says how to get the card.',
  'noPermit-family-of-eea': 'Apply for a residence card for family of EU/EEA citizens. Apply within three months.',
  'noPermit-asylum-seekers-card':
    'You should have an asylum seeker card, not a residence card. Ask your reception centre. If you live privately, ask the local police.',
  'noPermit-first-application':
    'First apply for a residence permit. The card shows a permit, so without one there is no card to order.',

  contactEmbassy: 'Contact a Norwegian embassy or consulate. A new card can be ordered only while you are in Norway.',

  'ask-permit-outlasts-card':
    'Ask the police or UDI. Your card runs out before your permit, and I find no rule for that.',
  'ask-permit-kind-unknown':
    'Look on your card or in the decision to see which permit you have. It decides the answer. If you cannot find it, ask UDI.',
  'ask-expiry-unknown':
    'Find out when your permit runs out, because the date decides. It is in the decision and on the card. Otherwise ask the police.',
  'ask-dual-citizenship':
    'Ask UDI. You have two citizenships, and one is in the EU/EEA. I find no clear rule for that.',
  'ask-separation-agreement':
    'Ask UDI. Cards under the Separation Agreement have rules of their own, which I do not know well enough.',
  'ask-card-overdue':
    'Contact the police district where you handed in the application, not UDI. The card should have come by now.\nA returned card takes {days} working days back to the police.',
  'ask-embassy-staff': 'Ask the embassy you work for. People who work there have another card than this one.',
  'ask-photo-day-unknown':
    'Find the day in the e-mail about your appointment, or ask the police. Without it I cannot say whether the card is late.',
  'ask-card-ordered-in-norway-only':
    'Ask a Norwegian embassy what to do now. A new card can be ordered only while you are in Norway.',
  'ask-nothing-fits': 'Ask the police or UDI. I find no rule that fits, and I will not guess.',

  why: 'I base this on: {facts}.',
  whyAndChange: 'I base this on: {facts}.\nIf it were otherwise – {changed} – the advice would be to {instead}.',
  'instead-book-first-card': 'book an appointment for the first card',
  'instead-first-card-by-post': 'wait for the card by post',
  'instead-call-about-first-card': 'call the police about the first card',
  'instead-order-new-card-order': 'order a new card at udi.no',
  'instead-order-new-card-book': 'book an appointment with the police',
  'instead-renew-permit': 'renew the permit',
  'instead-renew-permit-online-no-appointment': 'renew the permit online without an appointment',
  'instead-renewal-pending': 'wait for the answer to the renewal',
  'instead-card-on-its-way': 'wait for the card that is on its way',
  'instead-card-still-valid': 'wait, because there is nothing to do yet',
  'instead-extended-automatically': 'do nothing, because the permit is extended by itself',
  'instead-no-card-needed': 'do nothing, because you do not need the card',
  'instead-no-permit-yet': 'get the permit first',
  'instead-contact-embassy': 'contact a Norwegian embassy',
  'instead-ask-a-person': 'ask the police or UDI',

  notIdentity:
    'Remember: the residence card shows that you have a permit. It is not proof of identity and cannot be used to show who you are.',
});
