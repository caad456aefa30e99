import { translationOf } from '../blanks.ts';
import { showAppointment as nb } from '../nb/show-appointment.ts';

export const showAppointment = translationOf(nb)({
  shown: 'Dette er timen din.\n{place}\n{moment}\nReferanse: {reference}\nTa med gyldig pass.',
  none: 'Eg finn ingen bestilt time i saka. Eg kan hjelpe deg med å finne ut om du treng ein.',
  gone: 'Eg finn ikkje timen lenger, så eg har ikkje endra noko.',
  tooLate: 'Timen har allereie byrja, så eg kan ikkje endre han.\n{place}\n{moment}\nRing politiet på {phone}.',
});
