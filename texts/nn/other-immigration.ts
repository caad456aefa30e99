import { translationOf } from '../blanks.ts';
import { otherImmigration as nb } from '../nb/other-immigration.ts';

export const otherImmigration = translationOf(nb)({
  ask: 'Eg hjelper berre med opphaldskort, men kan vise deg til rett side. Kva gjeld det?',
  why: 'Kvart tema har si eiga side hos UDI eller politiet.',
  chooseWorkOrStudy: 'Jobbe eller studere i Noreg',
  chooseFamily: 'Familie som vil kome',
  chooseCitizenship: 'Statsborgarskap',
  choosePermanent: 'Permanent opphald',
  chooseVisa: 'Visum og besøk',
  chooseEntryVisa: 'Innreisevisum (D-visum)',
  chooseAsylum: 'Asyl',
  chooseTravelDocument: 'Reisebevis eller utlendingspass',
  chooseEea: 'Registrering for EU/EØS-borgarar',
  chooseRefusal: 'Klage på avslag',
  chooseOther: 'Noko anna',
  workOrStudy: 'Du søkjer hos UDI om løyve til å jobbe eller studere i Noreg. På udi.no vel du type og ser krava.',
  family: 'Den som vil kome, søkjer om familieinnvandring hos UDI. Krava står på udi.no.',
  citizenship: 'Du søkjer om statsborgarskap på udi.no. Etterpå møter du hos politiet med dokumenta.',
  permanent: 'Du søkjer om permanent opphald på udi.no. Der står òg krava.',
  visa: 'Du søkjer om besøksvisum på udi.no. Dokumenta leverer du på eit søknadssenter i utlandet.',
  entryVisa:
    'Spør næraste norske ambassade om du treng innreisevisum (D-visum). Det er noko anna enn besøksvisum, og det kan ta lang tid.',
  asylum: 'Vil du søkje om asyl, må du gå til politiet. Her står det om asylsøkjarbeviset.',
  travelDocument:
    'Reisebevis eller utlendingspass og opphaldsløyve er to søknader. Går begge ut, må du søkje om begge. Er eit reisebevis mista, meld frå til politiet med ein gong.',
  eea: 'EU/EØS-borgarar registrerer seg og treng ikkje opphaldskort.',
  refusal: 'Fristen for å klage står i brevet med avslaget. UDI forklarer korleis du gjer det.',
  other: 'Då er UDI rett stad å spørje. Eg kan berre svare om opphaldskort.',
});
