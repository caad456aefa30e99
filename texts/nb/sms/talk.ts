import { shorterThan } from '../../blanks.ts';
import { talk as long } from '../talk.ts';

export const talk = shorterThan(long)({
  hello:
    'Hei! Jeg er en automatisk hjelper for oppholdskort. Hva gjelder det? Skriv med egne ord, eller svar med et tall.',
  helloShort: 'Hei, hva gjelder det? Skriv med egne ord.',
  helloAgain: 'Hei igjen! Her er spørsmålet en gang til.',
  help: 'Jeg kan hjelpe med oppholdskort, tillatelse som går ut, time hos politiet og politistasjoner. Skriv med egne ord, eller svar med et tall.',
  helpInside:
    'Svar med egne ord eller et tall. «Tilbake» retter forrige svar. Du kan også skrive «start på nytt», «snakke med et menneske» eller et annet språk.',
  takeBackByWords:
    'Du har ikke svart på noe ennå. Har jeg misforstått, skriv det som er riktig, for eksempel «nei, jeg er fra Ghana».',
  whatNow: 'Fint. Hva vil du gjøre nå?',
  nothingMore: 'Greit. Skriv når du vil.',
  moreThanYes: 'Det er mer enn et ja, så jeg har ikke gjort noe. Svar bare ja eller nei.',
  isItHandedIn:
    'Svar ja bare hvis søknaden er levert hos politiet, eller betalt, sendt og papirene lastet opp. Planlagt, registrert eller trukket er ikke levert.',
  isItOrdered: 'Svar ja bare hvis du har fylt ut bestillingen på udi.no og fått en kvittering.',
  isItSo: 'Svar ja eller nei på dette.',
  letterReadTwoWays:
    'Det kan leses på to måter. Brevet avgjør. Står det at du skal møte opp, eller at kortet kommer i posten?',
  whichLanguage: 'Jeg kan bokmål, nynorsk og engelsk. Skriv hvilket du vil ha.',
  why: 'Jeg spør bare om det som avgjør hva du skal gjøre.',
  didNotUnderstand: 'Det forsto jeg ikke. Hva gjelder det? Skriv det på en annen måte.',
  examples:
    'Jeg forsto det heller ikke nå. Skriv for eksempel «Jeg har mistet kortet» eller «Hvor er politiet i Bodø».',
  noted: 'Notert: {facts}. Jeg trenger fortsatt svar på dette:',
  didNotUnderstandAnswer: 'Det forsto jeg ikke som et svar.',
  answerInFewWords: 'Jeg forsto fortsatt ikke. Svar med noen få ord eller et tall.',
  waysOutOfQuestion: 'Vet du ikke svaret? Skriv «hvorfor», «tilbake» eller «snakke med et menneske».',
});
