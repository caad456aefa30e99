import { translationOf } from '../blanks.ts';
import { deskTalk as original } from '../nb/desk-talk.ts';

export const deskTalk = translationOf(original)({
  help: 'Medan du skriv med ein søkjar',
  typeConversation: '«/samtale»: kortet med det søkjaren skreiv sist, og alle knappane',
  typeNote: '«/notat» og teksten bak: eit privat notat, som søkjaren aldri ser',
  typeTransfer: '«/overfør Ola»: overføre samtalen til ein kollega',
  typeHandBack: '«/gje tilbake»: la assistenten halde fram med samtalen',
  typeClose: '«/avslutt»: avslutte samtalen',
  typeOthers: 'Dei andre kommandoane går òg, med «/» framfor: «/dag Oslo», «/finn K7M-4PX», «/kø».',
  show: 'Vis samtalen',
  allHelp: 'Alle kommandoane',
  backToCard: 'Skriv «/samtale» for å sjå dette kortet igjen, og «/hjelp» for å sjå kommandoane.',
  notUnderstood: 'Det forstod eg ikkje, og søkjaren har ikkje fått det. Skriv «/hjelp» for å sjå kva du kan gjere.',
  noTalk: 'Du har ingen samtale no. Skriv «kø» for å sjå kven som ventar.',
  emptyNote: 'Skriv notatet bak kommandoen: «/notat Ringjer i morgon». Søkjaren ser det ikkje.',
  noteTooLong: 'Notatet er ikkje lagra. Det er {length} teikn, og eit notat kan ha høgst {most}. Del det:',
  noColleague: 'Ingen kollega kan ta over no.',
  nobodyNamed: 'Eg fann ingen med det namnet som kan ta over no.',
  transferTo: 'Overfør til {name}',
  isTold: '{name} får samtalen med ein gong, og søkjaren får vite det.',
  isAsked: '{name} er ikkje på vakt og blir spurd først. Samtalen blir hos deg så lenge.',
});
