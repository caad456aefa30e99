import type { Topic } from '../blanks.ts';

/** What is said in any errand: hello, help, not understood, and the ways on. */
export const talk = {
  hello:
    'Hei! Jeg er en automatisk hjelper for oppholdskort. Jeg kan si deg hva du skal gjøre og hvorfor, finne politistasjonen og bestille time.\nHva gjelder det? Skriv med egne ord, eller velg.',
  helloShort: 'Hei, hva gjelder det? Skriv med egne ord, eller velg.',
  helloAgain: 'Hei igjen! Vi var midt i noe, så her er spørsmålet en gang til.',
  youAreWelcome: 'Bare hyggelig.',
  goodbye: 'Ha det bra! Skriv når du vil, så hjelper jeg deg videre.',
  yes: 'Ja',
  no: 'Nei',
  help: 'Jeg kan hjelpe deg med oppholdskort: det første kortet, nytt kort, kort eller tillatelse som går ut, time hos politiet og politistasjoner. Skriv med egne ord, eller velg her.',
  helpInside:
    'Du kan svare med egne ord eller velge et svar. Skriv «tilbake» for å rette det forrige svaret. Du kan også skrive «start på nytt», «stopp», «snakke med et menneske» eller navnet på et annet språk.',
  stopped: 'Greit, vi stopper her. Jeg gjør ikke noe mer nå. Kan jeg hjelpe med noe annet?',
  startedOver: 'Da begynner vi på nytt. Hva gjelder det?',
  nothingToTakeBack: 'Det er ikke noe svar å ta tilbake ennå.',
  takeBackByWords:
    'Du har ikke svart på noe spørsmål ennå. Har jeg misforstått noe, skriv det som er riktig, for eksempel «nei, jeg er fra Ghana».',
  whatNow: 'Fint. Hva vil du gjøre nå? Velg, eller skriv med egne ord.',
  nothingMore: 'Greit. Skriv når du vil, eller velg her.',
  notPlainYes: 'Jeg er ikke sikker på at det er et ja. Derfor har jeg ikke gjort noe. Svar bare ja eller nei.',
  moreThanYes: 'Du skrev «{words}», og det er mer enn et ja. Derfor har jeg ikke gjort noe. Svar bare ja eller nei.',
  isItHandedIn:
    'Du skrev «{words}». Jeg må vite om søknaden er levert. Svar ja bare hvis du har levert den hos politiet, eller har betalt, lastet opp papirene og sendt den. Planlagt, registrert eller trukket er ikke levert.',
  isItOrdered:
    'Du skrev «{words}». Jeg må vite om kortet allerede er bestilt. Svar ja bare hvis du har fylt ut bestillingen på udi.no og fått en kvittering.',
  isItSo: 'Du skrev «{words}». Svar ja eller nei på dette.',
  cannotConfirm:
    'Det kan jeg ikke bekrefte. Jeg kan bare si hva politiet og UDI skriver. Rådet mitt er fortsatt dette:',
  stillHolds: 'Rådet mitt er fortsatt dette:',
  factTold: 'Takk. Da går vi videre.',
  readWrong: 'Da leste jeg feil. Jeg spør på nytt.',
  notDone: 'Greit, da gjør jeg ikke det. Kan jeg hjelpe med noe annet?',
  letterReadTwoWays:
    'Du skrev «{words}», og det kan leses på to måter. Brevet avgjør. Står det at du skal møte opp, eller at kortet kommer i posten?',
  cannotPromise: 'Jeg kan ikke love det. Jeg kan bare si hva politiet og UDI skriver.',
  whichLanguage: 'Jeg kan bokmål, nynorsk og engelsk. Velg hvilket du vil ha, eller skriv det.',
  otherLanguage: '{name}: Jeg forstår dessverre bare norsk og engelsk. I only understand Norwegian and English.',
  unknownLanguage: 'Jeg forstår dessverre bare norsk og engelsk. I only understand Norwegian and English.',
  bokmal: 'Norsk bokmål',
  nynorsk: 'Norsk nynorsk',
  english: 'English',
  corrected: 'Da retter jeg det.',
  languageChanged: 'Da fortsetter vi på bokmål.',
  leavingErrand: 'Da legger vi det andre til side.',
  why: 'Jeg spør bare om det som kan endre hva du skal gjøre. Svarene avgjør hvilken regel som gjelder for deg.',
  emergency:
    'Er noen i fare nå? Ring politiet på 112. Brann: 110. Ambulanse: 113.\nJeg er en automatisk hjelper for oppholdskort og kan ikke sende noen til deg.',
  didNotUnderstand: 'Det forsto jeg ikke. Hva gjelder det? Skriv det på en annen måte, eller velg her.',
  didYouMean: 'Jeg er ikke sikker på hva du mener. Er det ett av disse?',
  examples:
    'Jeg forsto det heller ikke nå. Slik kan du skrive: «Jeg har mistet kortet», «Kortet mitt går ut i mai» eller «Hvor er politiet i Bodø?».',
  oneWord: 'Prøv med bare noen få ord, for eksempel «mistet kort», «bestille time» eller «gebyr».',
  personInstead: 'Jeg får det ikke til, og det er ikke din feil. Et menneske kan hjelpe deg bedre.',
  noted: 'Det har jeg notert: {facts}. Jeg trenger fortsatt svar på dette:',
  didNotUnderstandAnswer: 'Det forsto jeg ikke som et svar. Jeg spør en gang til.',
  answerInFewWords:
    'Jeg forsto fortsatt ikke. Svar med noen få ord, eller trykk på et svar hvis det finnes noen under.',
  waysOutOfQuestion:
    'Vet du ikke svaret? Skriv «hvorfor» for å få vite hvorfor jeg spør, «tilbake» for å rette det forrige, eller «snakke med et menneske».',
} as const satisfies Topic;
