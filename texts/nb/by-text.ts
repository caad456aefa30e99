import type { Topic } from '../blanks.ts';

/** What is said only where somebody texts, and about going on through another door. */
export const byText = {
  codeSent: 'Kode: {code}. Gjelder i {minutes} minutter.',
  askCode: 'Svar med koden, så vet jeg at nummeret er ditt.',
  whyCode: 'Hvem som helst kan gi seg ut for et nummer. Koden kommer bare til telefonen som er registrert i saken.',
  codeWrong: 'Det var ikke koden. Prøv en gang til.',
  codeOver: 'Koden gjelder ikke lenger. Skriv hva du vil gjøre, så får du en ny.',
  tooManyCodes: 'Det har vært for mange koder. Prøv igjen om en time, eller ring politiet på {police}.',
  cannotSeeCase: 'Jeg kan ikke se noen sak fra dette nummeret. Bruk nettsiden, eller ring politiet på {police}.',
  onlyOwn:
    'På SMS kan jeg bare se saken som nummeret ditt er registrert i. Bruk nettsiden, eller ring politiet på {police}.',
  reminder: 'Husk timen:\n{place}\n{moment}\nTa med gyldig pass.',
  coming: 'Jeg kommer',
  seeYou: 'Fint. Ta med gyldig pass.',
  cannotCome: 'Kan du ikke komme? Du kan flytte eller avbestille timen.',
  undo: 'Angre',
  undoUntil: 'Du kan angre til kl. {until}.',
  undone: 'Du har timen likevel:\n{place}\n{moment}\nReferanse: {reference}',
  undoTooLate: 'Det er for sent å angre. Timen er avbestilt.',
  askWantBack: 'Timen er avbestilt. Vil du ha den tilbake?',
  staysCancelled: 'Timen er fortsatt avbestilt.',
  late: 'Jeg kan ikke si fra til politiet. Ring {phone} og si at du blir forsinket.\n{place}\n{moment}',
  lateSomewhere: 'Jeg kan ikke si fra til politiet. Ring {police} og si at du blir forsinket.',
  carryOnByText:
    'Send koden {code} som SMS til {number} innen {minutes} minutter. Da fortsetter vi der, akkurat her vi er nå.',
  carryOnOnTheWeb: 'Åpne chatten på {address}, velg «Fortsett fra SMS» og skriv {code} innen {minutes} minutter.',
  noOtherDoor: 'Jeg kan ikke fortsette på SMS herfra. Samtalen står her når du kommer tilbake.',
  carriedOver: 'Nå fortsetter vi her.',
  askGoOn: 'Det er en stund siden sist. Vil du fortsette der vi var?',
  goOn: 'Fortsett',
  somethingNew: 'Noe nytt',
} as const satisfies Topic;
