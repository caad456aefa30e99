import type { Topic } from '../blanks.ts';

/** What a caseworker types in a conversation with an applicant. */
export const deskTalk = {
  help: 'Mens du skriver med en søker',
  typeConversation: '«/samtale»: kortet med det søkeren skrev sist, og alle knappene',
  typeNote: '«/notat» og teksten bak: et privat notat, som søkeren aldri ser',
  typeTransfer: '«/overfør Ola»: overføre samtalen til en kollega',
  typeHandBack: '«/gi tilbake»: la assistenten fortsette samtalen',
  typeClose: '«/avslutt»: avslutte samtalen',
  typeOthers: 'De andre kommandoene går også, med «/» foran: «/dag Oslo», «/finn K7M-4PX», «/kø».',
  show: 'Vis samtalen',
  allHelp: 'Alle kommandoene',
  backToCard: 'Skriv «/samtale» for å se dette kortet igjen, og «/hjelp» for å se kommandoene.',
  notUnderstood: 'Det forsto jeg ikke, og søkeren har ikke fått det. Skriv «/hjelp» for å se hva du kan gjøre.',
  noTalk: 'Du har ingen samtale nå. Skriv «kø» for å se hvem som venter.',
  emptyNote: 'Skriv notatet bak kommandoen: «/notat Ringer i morgen». Søkeren ser det ikke.',
  noteTooLong: 'Notatet er ikke lagret. Det er {length} tegn, og et notat kan ha høyst {most}. Del det:',
  noColleague: 'Ingen kollega kan ta over nå.',
  nobodyNamed: 'Jeg fant ingen med det navnet som kan ta over nå.',
  transferTo: 'Overfør til {name}',
  isTold: '{name} får samtalen med én gang, og søkeren får vite det.',
  isAsked: '{name} er ikke på vakt og blir spurt først. Samtalen blir hos deg så lenge.',
} as const satisfies Topic;
