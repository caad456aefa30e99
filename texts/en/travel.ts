import { translationOf } from '../blanks.ts';
import { travel as nb } from '../nb/travel.ts';

export const travel = translationOf(nb)({
  askPoliceDay: 'When is, or was, your appointment with the police for the new card? Write the date, or choose.',
  whyPoliceDay:
    'The card is made after the appointment. Then I can say whether your trip is before or after the card may come.',
  noAppointment: 'I have no appointment yet',
  cardIsValid: 'My card is valid',
  unknown: 'I do not know the day',
  beforeBoth: 'Do not count on having the card on {travel}. The trip is before both dates I have worked out.',
  betweenTheTwo:
    'The card may be missing on {travel}. The later of the two dates has not passed by then, so plan without it.',
  afterBoth:
    'The trip on {travel} is after both dates. The card can still be delayed, so do not buy tickets until you have it.',
  bothDates:
    'Counted from {policeDay}:\nTen business days (the older police page, from the order): {ownersDay}.\n20 working days (newer pages): {planBy}.',
  noCardWithoutAppointment:
    'Do not count on having a new card on {travel}. It is not made until the police have taken your photo. Write the date when you have an appointment, and I will count again.',
  byPostWithoutAppointment:
    'If your letter says that the card comes by post without an appointment, plan for at least 20 working days.',
  dayUnknown:
    'Without the date of the appointment I cannot work anything out for {travel}. Plan for at least 20 working days from it, and do not buy tickets until the card has come.',
  takeBoth:
    'Bring both a valid passport and the residence card. Check that both are valid until you are home again. The border control decides.',
  waitForCard: 'Do not travel until you have both a valid passport and a valid residence card.',
  ownRisk:
    'Without a valid card you may be stopped at the border or have trouble getting back to Norway. You then travel at your own risk. UDI gives no confirmation for the trip and does not handle your case any faster.',
  askTrip: 'Which day are you travelling? Write the date, and I will answer for that day.',
  whyTrip: 'The answer depends on whether you travel before or after the card may come.',
  noDayYet: 'I do not know the day yet',
  askWhenYouKnow: 'All right. Ask again when you know the day.',
  renewing:
    'If you applied for renewal in time, you keep your rights in Norway while you wait. At the border you still need a valid card.',
  permanent: 'The permanent permit does not run out when the card does. At the border you still need a valid card.',
  abroad:
    'Contact the nearest Norwegian embassy or consulate before you travel. They can say what you must do to get back, and whether you need an entry visa (D-visa).',
  abroadLost:
    'If the card is lost or stolen, report it to the police or the embassy at once. A new card can only be ordered while you are in Norway.',
  firstCardAfterArrival:
    'A first card is only made when you are in Norway and the police have taken your photo. So you cannot have it before you travel here.',
  askAboutEntryVisa:
    'Ask a Norwegian embassy whether you need an entry visa (D-visa), and what to bring to the border. The border control decides.',
  afterArrival:
    'Go to the police within {days} days of arriving in Norway. You can book an appointment before you travel. If all is full, take the first free one.',
  hadCardBefore: 'Have you had a card before, and is it lost or has it run out? Contact the embassy before you travel.',
  withinNorway:
    'The rule about a valid card is about travel out of Norway. I have no source on travel within Norway, so ask the company you travel with. The card is not proof of identity, so bring your passport too.',
  notForEea:
    'The rule about a valid residence card when travelling does not apply to Nordic and EU/EEA citizens. Check the ID rules of the country you are going to.',
});
