import { phraseTable } from '../text/phrases.ts';

/** Words before somebody whose card the message is about. */
export const spokenFor = phraseTable<'for'>([
  [
    'for',
    `gjelder, gjeld, det gjelder/gjeld, spør/spørre/skriver/skriv/ringer/ringjer/svarer/svarar/søker/søkjer/søke for, på vegne/vegner av, spør/spørre/skriver/skriv/ringer/ringjer/svarer på vegne/vegner av, verge/verje for, guardian for/of, bestiller/bestille/tingar/tinge/booker/book/booking for, kortet/kort tilhører/tilhøyrer, på vegner, hjelper/hjelpe/hjelpt/hjelpa/hjelp/helping/help/assisting/assist, asking/ask/writing/write/calling/applying/apply/answering/inquiring for/about, on behalf of,
     its/it/this/that is? for/about/concerning, handler/handlar om, dreier seg om, concerning, regarding, angående/angåande, vedrørende/vedrørande, snakk om`,
  ],
]);
/** The same behind them. */
export const spokenForBehind = phraseTable<'for'>([
  [
    'for',
    'det/dette gjelder/gjeld, det/dette handler/handlar om, som skal/må/treng/trenger/har mistet/mista?, who/that needs/has/must/lost/is',
  ],
]);
