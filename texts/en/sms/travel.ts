import { translationOf } from '../../blanks.ts';
import { travel as nb } from '../../nb/sms/travel.ts';

export const travel = translationOf(nb)({
  askPoliceDay: 'When is, or was, your police appointment for the new card? Write the date.',
  beforeBoth: 'Do not count on having the card on {travel}. The trip is before both dates.',
  betweenTheTwo: 'The card may be missing on {travel}, so plan without it.',
  afterBoth:
    'The trip on {travel} is after both dates. The card can still be delayed, so do not buy tickets until you have it.',
  bothDates:
    'From {policeDay}: Older page, ten business days from the order, {ownersDay}. Newer pages, 20 working days, {planBy}.',
  noCardWithoutAppointment:
    'Do not count on a new card on {travel}. It is not made until the police have taken your photo.',
  byPostWithoutAppointment:
    'If your letter says the card comes by post without an appointment, plan for at least 20 working days.',
  dayUnknown: 'Plan for at least 20 working days from the appointment, and do not buy tickets until the card has come.',
  takeBoth:
    'Bring a valid passport and a valid card. Both must be valid until you are home. The border control decides.',
  waitForCard: 'Do not travel until you have both a valid passport and a valid card.',
  ownRisk:
    'Without a valid card you may be stopped at the border or have trouble getting back. You then travel at your own risk.',
  permanent: 'The permit does not run out when the card does. At the border you still need a valid card.',
  renewing:
    'If you applied for renewal in time, you keep your rights in Norway. At the border you still need a valid card.',
  abroad:
    'Contact a Norwegian embassy or consulate before you travel. Also ask whether you need an entry visa (D-visa).',
  withinNorway:
    'The rule about a valid card is about travel out of Norway. Within Norway: Ask the company you travel with. The card is not proof of identity, so bring your passport.',
  notForEea:
    'The rule about a valid card does not apply to Nordic and EU/EEA citizens. Check the ID rules of the country you are going to.',
});
