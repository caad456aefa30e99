import { translationOf } from '../blanks.ts';
import { byText as nb } from '../nb/by-text.ts';

export const byText = translationOf(nb)({
  codeSent: 'Kode: {code}. Gjeld i {minutes} minutt.',
  askCode: 'Svar med koden, så veit eg at nummeret er ditt.',
  whyCode: 'Kven som helst kan gje seg ut for eit nummer. Koden kjem berre til telefonen som er registrert i saka.',
  codeWrong: 'Det var ikkje koden. Prøv ein gong til.',
  codeOver: 'Koden gjeld ikkje lenger. Skriv kva du vil gjere, så får du ein ny.',
  tooManyCodes: 'Det har vore for mange kodar. Prøv igjen om ein time, eller ring politiet på {police}.',
  cannotSeeCase: 'Eg kan ikkje sjå noka sak frå dette nummeret. Bruk nettsida, eller ring politiet på {police}.',
  onlyOwn:
    'På SMS kan eg berre sjå saka som nummeret ditt er registrert i. Bruk nettsida, eller ring politiet på {police}.',
  reminder: 'Hugs timen:\n{place}\n{moment}\nTa med gyldig pass.',
  coming: 'Eg kjem',
  seeYou: 'Fint. Ta med gyldig pass.',
  cannotCome: 'Kan du ikkje kome? Du kan flytte eller avbestille timen.',
  undo: 'Angre',
  undoUntil: 'Du kan angre til kl. {until}.',
  undone: 'Du har timen likevel:\n{place}\n{moment}\nReferanse: {reference}',
  undoTooLate: 'Det er for seint å angre. Timen er avbestilt.',
  askWantBack: 'Timen er avbestilt. Vil du ha han tilbake?',
  staysCancelled: 'Timen er framleis avbestilt.',
  late: 'Eg kan ikkje seie frå til politiet. Ring {phone} og sei at du blir forseinka.\n{place}\n{moment}',
  lateSomewhere: 'Eg kan ikkje seie frå til politiet. Ring {police} og sei at du blir forseinka.',
  carryOnByText:
    'Send koden {code} som SMS til {number} innan {minutes} minutt. Då held vi fram der, akkurat her vi er no.',
  carryOnOnTheWeb: 'Opne chatten på {address}, vel «Hald fram frå SMS» og skriv {code} innan {minutes} minutt.',
  noOtherDoor: 'Eg kan ikkje halde fram på SMS herifrå. Samtalen står her når du kjem tilbake.',
  carriedOver: 'No held vi fram her.',
  askGoOn: 'Det er ei stund sidan sist. Vil du halde fram der vi var?',
  goOn: 'Hald fram',
  somethingNew: 'Noko nytt',
});
