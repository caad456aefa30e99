import { translationOf } from '../blanks.ts';
import { otherImmigration as nb } from '../nb/other-immigration.ts';

export const otherImmigration = translationOf(nb)({
  ask: 'I only help with residence cards, but I can show you the right page. What is it about?',
  why: 'Each subject has a page of its own at UDI or the police.',
  chooseWorkOrStudy: 'Work or study in Norway',
  chooseFamily: 'Family who want to come',
  chooseCitizenship: 'Citizenship',
  choosePermanent: 'Permanent residence',
  chooseVisa: 'Visa and visits',
  chooseEntryVisa: 'Entry visa (D-visa)',
  chooseAsylum: 'Asylum',
  chooseTravelDocument: 'Travel document or immigrant’s passport',
  chooseEea: 'Registration for EU/EEA citizens',
  chooseRefusal: 'Appeal against a refusal',
  chooseOther: 'Something else',
  workOrStudy:
    'You apply to UDI for a permit to work or study in Norway. At udi.no you choose the type and see the requirements.',
  family: 'The person who wants to come applies to UDI for family immigration. The requirements are at udi.no.',
  citizenship: 'You apply for citizenship at udi.no. Afterwards you go to the police with the documents.',
  permanent: 'You apply for permanent residence at udi.no. The requirements are there too.',
  visa: 'You apply for a visitor visa at udi.no. You hand in the documents at an application centre abroad.',
  entryVisa:
    'Ask the nearest Norwegian embassy whether you need an entry visa (D-visa). It is not a visitor visa, and it can take a long time.',
  asylum: 'To apply for asylum, go to the police. This page is about the asylum seeker card.',
  travelDocument:
    'A travel document or immigrant’s passport and the residence permit are two applications. If both run out, you must apply for both. If a travel document is lost, tell the police at once.',
  eea: 'EU/EEA citizens register and do not need a residence card.',
  refusal: 'The deadline for an appeal is in the letter with the refusal. UDI explains how to do it.',
  other: 'Then UDI is the right place to ask. I can only answer about residence cards.',
});
