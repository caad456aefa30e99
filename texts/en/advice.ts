import { translationOf } from '../blanks.ts';
import { advice as nb } from '../nb/advice.ts';

export const advice = translationOf(nb)({
  forWhom:
    'This is about the card of {whose, select, partner {your husband, wife or partner} child {your child} parent {your mother or father} other {another person}}. “You” now means the person the card is for.',
  alsoNoted:
    'I have noted that it is also about {whose, select, mine {your own card} partner {the card of your husband, wife or partner} child {the card of your child} parent {the card of your mother or father} other {the card of another person}}. We will take that afterwards.',
  alsoLater:
    'You also mentioned {whose, select, mine {your own card} partner {the card of your husband, wife or partner} child {the card of your child} parent {the card of your mother or father} other {the card of another person}}. Answer “yes”, and we take it now.',
  cardOf:
    '{whose, select, mine {My own card} partner {The card of my husband, wife or partner} child {The card of my child} parent {The card of my mother or father} other {The card of the other person}}',

  bookFirstCard:
    'Book an appointment with the police to get your first card. They take your photo, fingerprints and signature there.',
  firstCardByPost: 'You should not book an appointment. The letter says that the card will be sent to you.',
  callAboutFirstCard:
    'Call or write to the police where you live to arrange an appointment. You did not apply through the portal, so I cannot book for you.',
  callAboutFirstCardAfterAsylum:
    'Call the police where you live about your first card. The sources disagree, so I cannot book for you.\nThe police: You arrange the appointment yourself (checked {policeChecked}).\nUDI: The police contact you when you are granted asylum for the first time (checked {udiChecked}).',
  phones: 'The police: {police} (checked {policeChecked}).\nOslo, about residence: {oslo} (checked {osloChecked}).',

  orderFirst: 'Order a new card at udi.no, and then book an appointment with the police. {reason}',
  'reportThenOrder-lost':
    'First tell the police that the card is lost. Then order a new card at udi.no, and after that book an appointment with the police.',
  'reportThenOrder-stolen':
    'First tell the police that the card was stolen. Then order a new card at udi.no, and after that book an appointment with the police.',
  orderedNowBook:
    'Book an appointment with the police, because you have ordered the card. They take your photo and fingerprints there. {reason}',
  'reason-card-expired': 'The card must be replaced when it runs out.',
  'reason-lost': 'But first tell the police that the card is lost.',
  'reason-stolen': 'But first tell the police that the card was stolen.',
  'reason-damaged': 'A damaged card must be replaced.',
  'reason-wrong-information': 'A card with wrong information must be replaced.',
  'reason-arrived-damaged': 'A card that was damaged or had errors when it came must be replaced.',
  'reason-sticker-expired': 'The card replaces the expired sticker in your passport.',
  'reason-sticker-cannot-be-renewed': 'You cannot get a new sticker, so you get a card instead.',
  'reason-sticker-to-card': 'The card replaces the sticker in your passport.',

  'renew-online-no-appointment':
    'Renew your permit online instead of ordering a card. With an electronic ID you need no appointment, unless the police ask you to come.',
  'renew-online-then-appointment':
    'Renew your permit instead of ordering a card. First apply online. Then book an appointment for the renewal, inside the portal.',
  'renew-call':
    'Renew your permit instead of ordering a card. Without an electronic ID, call the police to arrange an appointment.',
  'renew-form-tells':
    'Renew your permit instead of ordering a card. Apply online. The form tells you whether to upload your papers or go to the police.',
  expired:
    'Talk to the police or UDI at once, because your permit has run out. I cannot say what that means for your stay.\n{how}',
  prepareRenewal:
    'Have these ready: a valid passport, your DUF number and the papers the form asks for. The fee is on udi.no.',
  prepareRenewalAfterAsylum:
    'Have these ready: your DUF number and the papers the form asks for. Renewal after asylum costs nothing. A travel document is a separate application.',
  renewalGranted:
    'You should not apply again or order a card. The letter with the decision says whether you must meet the police. If you met them in person when you applied, the new card normally comes by post within three weeks.',
  renewalPending: 'Wait for the answer. Do not apply again, and do not order a card now.',

  cardOnItsWay:
    'Your card is on its way, so you should not order anything. Plan by {planBy}.\nNewer pages say about 20 working days from the photo, sometimes more.\nAn older police page says up to ten business days. That is {ownersDay}.\nDo not book travel before the card has come.',
  renewFrom: 'You do not need to do anything now. From {from} you should apply to renew your permit.',
  orderFrom: 'You do not need to do anything now. From {from} you should order a new card at udi.no.',
  extendedAutomatically:
    'You do not need to apply for an extension. Collective protection is normally extended automatically, and a new card comes by post.',
  extendedForChild:
    'Ask the police whether the child must come. Children who were five or younger when they got the permit may have to. Otherwise collective protection is normally extended automatically, without an application.',
  lossFirst: 'Tell the police about the loss at once.\n{point}',

  'noCard-eea': 'You do not need a residence card, because you are a citizen of an EU/EEA country.',
  'noCard-swiss': 'You do not need a residence card, because you are a Swiss citizen.',
  'noCard-nordic': 'You do not need a residence card, because you are a Nordic citizen.',
  'noCard-norwegian': 'You do not need a residence card, because you are a Norwegian citizen.',
  'noCard-visitor':
    'You do not need a residence card when you are visiting. The card is for people with a residence permit.',
  'noCard-svalbard': 'You do not need a residence card on Svalbard, because no residence permit is required there.',

  'noPermit-wait': 'Wait for the answer to your application. The letter with the answer says how to get the card.',
  'noPermit-family-of-eea': 'Apply for a residence card for family of EU/EEA citizens. Apply within three months.',
  'noPermit-asylum-seekers-card':
    'You should have an asylum seeker card, not a residence card. Ask your reception centre about it, and they ask the National Police Immigration Service (PU). If you live privately, ask the police where you live. In Oslo, ask PU directly.',
  'noPermit-first-application':
    'First apply for a residence permit. The card shows a permit, so without one there is no card to order.',

  contactEmbassy:
    'Contact a Norwegian embassy or consulate. Also ask whether you need an entry visa (D-visa) to come back. A new card can only be ordered while you are in Norway.',
  embassyBeforeRenewal:
    'Ask a Norwegian embassy or consulate before you apply for renewal. You are to apply from Norway, and applications from abroad are usually not processed (checked {checked}). Also ask whether you need an entry visa (D-visa) to come back.',
  embassyPermitExpired:
    'Contact a Norwegian embassy or consulate at once, because your permit has run out. I cannot say what that means for you. Applications for renewal from abroad are usually not processed (checked {checked}).',

  'ask-permit-outlasts-card':
    'Ask the police or UDI. Your card runs out before your permit, and I can find no rule for that.',
  'ask-permit-kind-unknown':
    'Look on your card or in the decision to see which permit you have. That decides the answer. If you cannot find it, ask UDI.',
  'ask-expiry-unknown':
    'Find out when your permit runs out, because the date decides the answer. It is in the decision and on the card. Otherwise ask the police.',
  'ask-expiry-unknown-without-card':
    'Find out when your permit runs out, because the date decides the answer. It is in the decision. Otherwise ask the police.',
  'ask-dual-citizenship':
    'Ask UDI. You have two citizenships, and one is in the EU/EEA. I can find no clear rule for that.',
  'ask-separation-agreement':
    'Ask UDI. The Separation Agreement has its own rules for the card, and I do not know them well enough.',
  'ask-renewal-rejected':
    'Talk to the police or UDI at once, and have the letter with the decision ready. Your application was rejected, and I cannot say what that means for your stay.',
  'ask-renewal-after-expiry':
    'Talk to the police or UDI at once. You applied after the permit had run out, and I cannot say what that means for your stay.',
  'ask-card-overdue':
    'Contact the police district where you handed in the application, not UDI. The card should have come by now.\nIt takes {days} working days before a returned card is back with the police.',
  'ask-embassy-staff': 'Ask the embassy you work for. People who work there have a different kind of card.',
  'ask-extension-exception':
    'Ask UDI now, and do not wait for a letter. Your permit may not be extended automatically when an exception may fit you.',
  'ask-extension-not-seen':
    'Ask UDI at once. The last day of your permit is over, and I cannot see whether it was extended. Also look for a letter in Digipost and by post.',
  'ask-photo-day-unknown':
    'Find the day in the e-mail about your appointment, or ask the police. Without it I cannot say whether the card is late.',
  'ask-card-ordered-in-norway-only':
    'Ask a Norwegian embassy what to do now. A new card can only be ordered while you are in Norway.',
  'ask-nothing-fits': 'Ask the police or UDI. I can find no rule that fits, and I will not guess.',

  why: 'This advice is based on: {facts}.',

  notIdentity:
    'Remember: The residence card is not proof of identity. It shows that you have a permit, but cannot be used to show who you are.',
});
