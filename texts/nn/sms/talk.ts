import { translationOf } from '../../blanks.ts';
import { talk as nb } from '../../nb/sms/talk.ts';

export const talk = translationOf(nb)({
  hello:
    'Hei! Eg er ein automatisk hjelpar for opphaldskort. Kva gjeld det? Skriv med eigne ord, eller svar med eit tal.',
  helloShort: 'Hei, kva gjeld det? Skriv med eigne ord.',
  helloAgain: 'Hei igjen! Her er spørsmålet ein gong til.',
  help: 'Eg kan hjelpe med opphaldskort, løyve som går ut, time hos politiet og politistasjonar. Skriv med eigne ord, eller svar med eit tal.',
  helpInside:
    'Svar med eigne ord eller eit tal. «Tilbake» rettar det førre svaret. Du kan òg skrive «start på nytt», «snakke med eit menneske» eller eit anna språk.',
  takeBackByWords:
    'Du har ikkje svart på noko enno. Har eg misforstått, skriv det som er rett, til dømes «nei, eg er frå Ghana».',
  whatNow: 'Fint. Kva vil du gjere no?',
  nothingMore: 'Greitt. Skriv når du vil.',
  moreThanYes: 'Det er meir enn eit ja, så eg har ikkje gjort noko. Svar berre ja eller nei.',
  isItHandedIn:
    'Svar ja berre om søknaden er levert hos politiet, eller betalt, send og papira lasta opp. Planlagd, registrert eller trekt er ikkje levert.',
  isItOrdered: 'Svar ja berre om du har fylt ut bestillinga på udi.no og fått ei kvittering.',
  isItSo: 'Svar ja eller nei på dette.',
  letterReadTwoWays:
    'Det kan lesast på to måtar. Brevet avgjer. Står det at du skal møte opp, eller at kortet kjem i posten?',
  whichLanguage: 'Eg kan bokmål, nynorsk og engelsk. Skriv kva for eitt du vil ha.',
  why: 'Eg spør berre om det som avgjer kva du skal gjere.',
  didNotUnderstand: 'Det forstod eg ikkje. Kva gjeld det? Skriv det på ein annan måte.',
  examples: 'Eg forstod det ikkje no heller. Skriv til dømes «Eg har mista kortet» eller «Kvar er politiet i Bodø».',
  noted: 'Notert: {facts}. Eg treng framleis svar på dette:',
  didNotUnderstandAnswer: 'Det forstod eg ikkje som eit svar.',
  answerInFewWords: 'Eg forstod framleis ikkje. Svar med nokre få ord eller eit tal.',
  waysOutOfQuestion: 'Veit du ikkje svaret? Skriv «kvifor», «tilbake» eller «snakke med eit menneske».',
});
