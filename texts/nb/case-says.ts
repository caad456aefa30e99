import type { Topic } from '../blanks.ts';

/** What the case says counts before what was told. */
export const caseSays = {
  differently: 'Saken din sier noe annet: {facts}. Jeg går etter saken. Er den feil, kan du skrive «{person}».',
  otherwise: 'Nå har jeg sett saken din. Den sier noe annet enn jeg gikk ut fra.',
  notBooked: 'Derfor bestiller jeg ikke time. Er noe feil i saken, kan du spørre politiet eller UDI.',
  notFirstCard: 'Du har hatt et kort før, med {day} som siste dag. Da er ikke dette ditt første kort.',
  firstCard: 'Saken din sier at du ikke har fått det første kortet ennå. Jeg svarer derfor om det.',
} as const satisfies Topic;
