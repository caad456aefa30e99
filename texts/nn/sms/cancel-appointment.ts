import { translationOf } from '../../blanks.ts';
import { cancelAppointment as nb } from '../../nb/sms/cancel-appointment.ts';

export const cancelAppointment = translationOf(nb)({
  askSure: 'Vil du avbestille denne timen?\n{place}\n{moment}\nReferanse: {reference}\nAndre kan ta han med ein gong.',
  cancelled: 'Timen er avbestilt.\n{place}\n{moment}\nTreng du framleis eit kort, må du bestille ein ny time.',
  kept: 'Greitt, timen gjeld framleis.\n{place}\n{moment}',
  notCertainYet: 'Eg veit ikkje om timen blei avbestilt, for svaret blei borte. Be meg sjå etter igjen om litt.',
  notCancelled: 'No har eg fått svar: Timen blei ikkje avbestilt. Skriv «avbestille timen» om du vil prøve igjen.',
});
