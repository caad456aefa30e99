import { translationOf } from '../../blanks.ts';
import { advice as nb } from '../../nb/sms/advice.ts';

export const advice = translationOf(nb)({
  bookFirstCard: 'Book an appointment with the police to get your first card.',
  firstCardByPost: 'Do not book an appointment. The letter says that the card will be sent to you.',
  callAboutFirstCard:
    'Call or write to the police where you live for an appointment. You did not use the portal, so I cannot book for you.',
  callAboutFirstCardAfterAsylum:
    'Call the police where you live about your first card. The police write that you arrange the appointment yourself. UDI writes that the police contact you. So I cannot book for you.',
  phones: 'The police: {police}. Oslo: {oslo}.',
  orderFirst: 'Order a new card at udi.no, and then book an appointment with the police. {reason}',
  'reportThenOrder-lost':
    'First tell the police that the card is lost. Then order a new card at udi.no, and book an appointment with the police.',
  'reportThenOrder-stolen':
    'First tell the police that the card was stolen. Then order a new card at udi.no, and book an appointment with the police.',
  orderedNowBook: 'Book an appointment with the police, because you have ordered the card. {reason}',
  'renew-online-no-appointment':
    'Renew your permit online. Do not order a card. With an electronic ID you need no appointment, unless the police ask you to come.',
  'renew-online-then-appointment':
    'Renew your permit. Do not order a card. First apply online, then book an appointment for the renewal inside the portal.',
  'renew-call':
    'Renew your permit. Do not order a card. Without an electronic ID, call the police to arrange an appointment.',
  'renew-form-tells':
    'Renew your permit online. Do not order a card. The form tells you whether to upload your papers or go to the police.',
  expired: 'Your permit has run out. Talk to the police or UDI at once. I cannot say what that means for you.\n{how}',
  prepareRenewal: 'Have ready a valid passport, your DUF number and the papers the form asks for.',
  prepareRenewalAfterAsylum: 'Have ready your DUF number and the papers the form asks for. Renewal costs nothing.',
  renewalGranted:
    'Do not apply again or order a card. The letter with the decision says whether you must come. If you came when you applied, the card normally comes by post within three weeks.',
  renewalPending: 'Wait for the answer. Do not apply again, and do not order a card now.',
  cardOnItsWay:
    'Your card is on its way, so order nothing. Plan by {planBy}, but it may take longer. An older page says {ownersDay}.\nDo not book travel before the card has come.',
  extendedAutomatically:
    'You do not need to apply. Your permit is normally extended automatically, and a new card comes by post.',
  extendedForChild:
    'Ask the police whether the child must come. Children who were five or younger when they got the permit may have to. Otherwise it is normally extended automatically, without an application.',
  'noPermit-asylum-seekers-card':
    'You should have another card, not a residence card. Ask your reception centre, and they ask the National Police Immigration Service (PU). If you live privately, ask the police there. In Oslo, ask PU.',
  'noPermit-family-of-eea': 'Apply for a residence card of your own within three months.',
  contactEmbassy:
    'Contact a Norwegian embassy or consulate. A new card can only be ordered in Norway. Also ask whether you need an entry visa (D-visa) to come back.',
  embassyBeforeRenewal:
    'Ask a Norwegian embassy or consulate before you apply for renewal. Applications from abroad are usually not processed. Also ask about an entry visa (D-visa) to come back.',
  embassyPermitExpired:
    'Your permit has run out. Contact a Norwegian embassy or consulate at once. I cannot say what that means for you. Applications from abroad are usually not processed.',
  'ask-separation-agreement': 'Ask UDI. Special rules for the card apply to you, and I do not know them well enough.',
  'ask-embassy-staff': 'Ask where you work. People who work there have a different kind of card.',
  'ask-renewal-rejected':
    'Talk to the police or UDI at once. Have the letter with the refusal ready. I cannot say what it means for your stay.',
  'ask-extension-not-seen':
    'Ask UDI at once. The last day of your permit is over. I cannot see whether it was extended. Also look in Digipost and your post.',
  'ask-card-overdue':
    'Contact the police district where you applied, not UDI. The card should have come by now. A returned card is back with the police after {days} working days.',
  why: '',
  notIdentity: 'The residence card is not proof of identity.',
});
