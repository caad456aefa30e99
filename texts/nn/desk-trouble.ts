import { translationOf } from '../blanks.ts';
import { deskTrouble as original } from '../nb/desk-trouble.ts';

export const deskTrouble = translationOf(original)({
  roleMayNot: 'Det har du ikkje tilgang til med rolla di. Ingenting er gjort. Forsøket er loggført.',
  notYourStation: 'Det gjeld ein stasjon du ikkje arbeider for. Ingenting er gjort. Forsøket er loggført.',
  unknownVerb: 'Denne knappen verkar ikkje lenger. Skriv «hjelp» for å sjå kva du kan gjere.',
  unreadable: 'Noko manglar eller er feil i det du fylte ut. Ingenting er gjort. Sjå over felta og prøv igjen.',
  bookDown:
    'Timebestillinga svarer ikkje. Vi veit ikkje om noko er endra. Opne timen på nytt om litt, sjå korleis han står, og prøv igjen.',
  tooSlow: 'Timebestillinga brukte for lang tid. Prøv igjen.',
  tooLong: 'Meldinga er for lang og vart ikkje send. Del henne i fleire, med høgst {most} teikn i kvar.',
});
