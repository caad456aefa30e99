import type { Topic } from '../blanks.ts';

/** What is not about residence cards: where to go. */
export const otherImmigration = {
  ask: 'Jeg hjelper bare med oppholdskort, men kan vise deg til rett side. Hva gjelder det?',
  why: 'Hvert tema har sin egen side hos UDI eller politiet.',
  chooseWorkOrStudy: 'Jobbe eller studere i Norge',
  chooseFamily: 'Familie som vil komme',
  chooseCitizenship: 'Statsborgerskap',
  choosePermanent: 'Permanent opphold',
  chooseVisa: 'Visum og besøk',
  chooseEntryVisa: 'Innreisevisum (D-visum)',
  chooseAsylum: 'Asyl',
  chooseTravelDocument: 'Reisebevis eller utlendingspass',
  chooseEea: 'Registrering for EU/EØS-borgere',
  chooseRefusal: 'Klage på avslag',
  chooseOther: 'Noe annet',
  workOrStudy:
    'Du søker hos UDI om tillatelse til å jobbe eller studere i Norge. På udi.no velger du type og ser kravene.',
  family: 'Den som vil komme, søker om familieinnvandring hos UDI. Kravene står på udi.no.',
  citizenship: 'Du søker om statsborgerskap på udi.no. Etterpå møter du hos politiet med dokumentene.',
  permanent: 'Du søker om permanent opphold på udi.no. Der står også kravene.',
  visa: 'Du søker om besøksvisum på udi.no. Dokumentene leverer du på et søknadssenter i utlandet.',
  entryVisa:
    'Spør nærmeste norske ambassade om du trenger innreisevisum (D-visum). Det er noe annet enn besøksvisum, og det kan ta lang tid.',
  asylum: 'Vil du søke om asyl, må du gå til politiet. Her står det om asylsøkerbeviset.',
  travelDocument:
    'Reisebevis eller utlendingspass og oppholdstillatelse er to søknader. Går begge ut, må du søke om begge. Er et reisebevis mistet, meld fra til politiet med en gang.',
  eea: 'EU/EØS-borgere registrerer seg og trenger ikke oppholdskort.',
  refusal: 'Fristen for å klage står i brevet med avslaget. UDI forklarer hvordan du gjør det.',
  other: 'Da er UDI rett sted å spørre. Jeg kan bare svare om oppholdskort.',
} as const satisfies Topic;
