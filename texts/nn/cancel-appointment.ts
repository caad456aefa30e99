import { translationOf } from '../blanks.ts';
import { cancelAppointment as nb } from '../nb/cancel-appointment.ts';

export const cancelAppointment = translationOf(nb)({
  askSure:
    'Er du sikker på at du vil avbestille denne timen?\n{place}\n{moment}\nReferanse: {reference}\nAndre kan ta han med ein gong.',
  whySure: 'Ein time som er avbestilt, kan andre ta. Difor spør eg ein gong til.',
  keep: 'Nei, behald timen',
  move: 'Flytt timen i staden',
  cancelled:
    'Timen er avbestilt.\n{place}\n{moment}\nFila her tek timen ut av kalenderen din. Treng du framleis eit kort, må du bestille ein ny time.',
  stillStands: 'Timen gjeld framleis. Eg har ikkje avbestilt han. Svar berre ja eller nei.',
  kept: 'Greitt, eg har ikkje avbestilt. Timen gjeld framleis.\n{place}\n{moment}',
  notCertainYet:
    'Eg er ikkje sikker på om timen blei avbestilt, for svaret blei borte på vegen. Be meg sjå etter igjen om litt.',
  notCancelled: 'No har eg fått svar: Timen blei ikkje avbestilt. Skriv «avbestille» om du vil prøve igjen.',
});
