import type { Topic } from '../blanks.ts';

/** Cancelling the appointment. */
export const cancelAppointment = {
  askSure:
    'Er du sikker på at du vil avbestille denne timen?\n{place}\n{moment}\nReferanse: {reference}\nAndre kan ta den med en gang.',
  whySure: 'En time som er avbestilt, kan andre ta. Derfor spør jeg en gang til.',
  keep: 'Nei, behold timen',
  move: 'Flytt timen i stedet',
  cancelled:
    'Timen er avbestilt.\n{place}\n{moment}\nFilen her tar timen ut av kalenderen din. Trenger du fortsatt et kort, må du bestille en ny time.',
  stillStands: 'Timen gjelder fortsatt. Jeg har ikke avbestilt den. Svar bare ja eller nei.',
  kept: 'Greit, jeg har ikke avbestilt. Timen gjelder fortsatt.\n{place}\n{moment}',
  notCertainYet:
    'Jeg er ikke sikker på om timen ble avbestilt, for svaret ble borte på veien. Be meg se etter igjen om litt.',
  notCancelled: 'Nå har jeg fått svar: Timen ble ikke avbestilt. Skriv «avbestille» hvis du vil prøve igjen.',
} as const satisfies Topic;
