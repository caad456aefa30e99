import { translationOf } from '../blanks.ts';
import { talk as nb } from '../nb/talk.ts';

export const talk = translationOf(nb)({
  hello:
    'Hei! Eg er ein automatisk hjelpar for opphaldskort. Eg kan seie deg kva du skal gjere og kvifor, finne politistasjonen og bestille time.\nKva gjeld det? Skriv med eigne ord, eller vel.',
  helloShort: 'Hei, kva gjeld det? Skriv med eigne ord, eller vel.',
  helloAgain: 'Hei igjen! Vi var midt i noko, så her er spørsmålet ein gong til.',
  youAreWelcome: 'Berre hyggeleg.',
  goodbye: 'Ha det bra! Skriv når du vil, så hjelper eg deg vidare.',
  yes: 'Ja',
  no: 'Nei',
  help: 'Eg kan hjelpe deg med opphaldskort: det første kortet, nytt kort, kort eller løyve som går ut, time hos politiet og politistasjonar. Skriv med eigne ord, eller vel her.',
  helpInside:
    'Du kan svare med eigne ord eller velje eit svar. Skriv «tilbake» for å rette det førre svaret. Du kan òg skrive «start på nytt», «stopp», «snakke med eit menneske» eller namnet på eit anna språk.',
  stopped: 'Greitt, vi stoppar her. Eg gjer ikkje noko meir no. Kan eg hjelpe med noko anna?',
  startedOver: 'Då byrjar vi på nytt. Kva gjeld det?',
  nothingToTakeBack: 'Det er ikkje noko svar å ta tilbake enno.',
  takeBackByWords:
    'Du har ikkje svart på noko spørsmål enno. Har eg misforstått noko, skriv det som er rett, til dømes «nei, eg er frå Ghana».',
  whatNow: 'Fint. Kva vil du gjere no? Vel, eller skriv med eigne ord.',
  nothingMore: 'Greitt. Skriv når du vil, eller vel her.',
  notPlainYes: 'Eg er ikkje sikker på at det er eit ja. Difor har eg ikkje gjort noko. Svar berre ja eller nei.',
  moreThanYes:
    'Du skreiv «{words}», og det er meir enn eit ja. Difor har eg ikkje gjort noko. Svar berre ja eller nei.',
  isItHandedIn:
    'Du skreiv «{words}». Eg må vite om søknaden er levert. Svar ja berre om du har levert han hos politiet, eller har betalt, lasta opp papira og sendt han. Planlagd, registrert eller trekt er ikkje levert.',
  isItOrdered:
    'Du skreiv «{words}». Eg må vite om kortet er bestilt alt. Svar ja berre om du har fylt ut bestillinga på udi.no og fått ei kvittering.',
  isItSo: 'Du skreiv «{words}». Svar ja eller nei på dette.',
  cannotConfirm:
    'Det kan eg ikkje stadfeste. Eg kan berre seie kva politiet og UDI skriv. Rådet mitt er framleis dette:',
  stillHolds: 'Rådet mitt er framleis dette:',
  factTold: 'Takk. Då går vi vidare.',
  readWrong: 'Då las eg feil. Eg spør på nytt.',
  notDone: 'Greitt, då gjer eg ikkje det. Kan eg hjelpe med noko anna?',
  letterReadTwoWays:
    'Du skreiv «{words}», og det kan lesast på to måtar. Brevet avgjer. Står det at du skal møte opp, eller at kortet kjem i posten?',
  cannotPromise: 'Eg kan ikkje love det. Eg kan berre seie kva politiet og UDI skriv.',
  whichLanguage: 'Eg kan bokmål, nynorsk og engelsk. Vel kva for eitt du vil ha, eller skriv det.',
  otherLanguage: '{name}: Eg forstår diverre berre norsk og engelsk. I only understand Norwegian and English.',
  unknownLanguage: 'Eg forstår diverre berre norsk og engelsk. I only understand Norwegian and English.',
  bokmal: 'Norsk bokmål',
  nynorsk: 'Norsk nynorsk',
  english: 'English',
  corrected: 'Då rettar eg det.',
  languageChanged: 'Då held vi fram på nynorsk.',
  leavingErrand: 'Då legg vi det andre til side.',
  why: 'Eg spør berre om det som kan endre kva du skal gjere. Svara avgjer kva regel som gjeld for deg.',
  emergency:
    'Er nokon i fare no? Ring politiet på 112. Brann: 110. Ambulanse: 113.\nEg er ein automatisk hjelpar for opphaldskort og kan ikkje sende nokon til deg.',
  didNotUnderstand: 'Det forstod eg ikkje. Kva gjeld det? Skriv det på ein annan måte, eller vel her.',
  didYouMean: 'Eg er ikkje sikker på kva du meiner. Er det eitt av desse?',
  examples:
    'Eg forstod det ikkje no heller. Slik kan du skrive: «Eg har mista kortet», «Kortet mitt går ut i mai» eller «Kvar er politiet i Bodø?».',
  oneWord: 'Prøv med berre nokre få ord, til dømes «mista kort», «bestille time» eller «gebyr».',
  personInstead: 'Eg får det ikkje til, og det er ikkje din feil. Eit menneske kan hjelpe deg betre.',
  noted: 'Det har eg notert: {facts}. Eg treng framleis svar på dette:',
  didNotUnderstandAnswer: 'Det forstod eg ikkje som eit svar. Eg spør ein gong til.',
  answerInFewWords:
    'Eg forstod framleis ikkje. Svar med nokre få ord, eller trykk på eit svar om det finst nokre under.',
  waysOutOfQuestion:
    'Veit du ikkje svaret? Skriv «kvifor» for å få vite kvifor eg spør, «tilbake» for å rette det førre, eller «snakke med eit menneske».',
});
