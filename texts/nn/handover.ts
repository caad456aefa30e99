import { translationOf } from '../blanks.ts';
import { handover as nb } from '../nb/handover.ts';

export const handover = translationOf(nb)({
  canWait:
    'Du kan skrive med ein saksbehandlar her. Du blir nummer {place} i køen. Ventetida har vore omtrent {minutes, plural, one {eitt minutt} other {# minutt}}, men det kan endre seg. Vil du vente?',
  canWaitUnknown:
    'Du kan skrive med ein saksbehandlar her. Du blir nummer {place} i køen. Kor lenge du må vente, veit eg ikkje. Vil du vente?',
  whyWait: 'Saksbehandlaren får sjå det du har fortalt meg. Difor spør eg før eg hentar nokon.',
  wait: 'Ja, eg ventar',
  callMe: 'Nei, ring meg heller',
  numbersInstead: 'Nei, gje meg telefonnummer',
  waiting:
    'Eg har spurt etter ein saksbehandlar. Du er nummer {place} i køen. Imens kan du spørje meg. Eg seier frå her når nokon kjem.',
  stillWaiting:
    'Du er nummer {place} i køen no. Ventetida har vore omtrent {minutes, plural, one {eitt minutt} other {# minutt}}, men det kan endre seg. Imens kan du spørje meg.',
  stillWaitingUnknown: 'Du er nummer {place} i køen no. Kor lenge du må vente, veit eg ikkje. Imens kan du spørje meg.',
  stillWaitingClosed:
    'Du er nummer {place} i køen, men no er det stengt. Saksbehandlarane svarer her igjen {day} frå kl. {from} til kl. {to}. Vil du heller bli ringd?',
  stopWaiting: 'Slutt å vente',
  stoppedWaiting: 'Greitt. Du står ikkje lenger i køen. Spør meg gjerne om noko anna.',
  nobodyNow: 'Det er ingen saksbehandlarar her akkurat no. Vil du bli ringd opp?',
  closedUntil:
    'Det er ingen saksbehandlarar her no. Dei svarer her {day} frå kl. {from} til kl. {to}. Vil du bli ringd opp?',
  whyCallBack: 'Eg kan gje ein saksbehandlar det du har fortalt meg, så slepp du å seie det ein gong til.',
  askWhen: 'Når på dagen passar det best at vi ringjer?',
  morning: 'Føremiddag',
  midday: 'Midt på dagen',
  afternoon: 'Ettermiddag',
  any: 'Når som helst',
  whyWhen: 'Då veit saksbehandlaren når på dagen det passar deg best.',
  numberAfterwards: 'Først må eg vite når på dagen det passar. Nummeret spør eg om etterpå.',
  askNumber: 'Kva nummer skal vi ringje? Berre saksbehandlaren får sjå det, og det blir sletta med samtalen.',
  notANumber: 'Det er ikkje eit telefonnummer eg kan lese. Skriv det med landkode, til dømes +47 400 00 000.',
  oneNumber: 'Skriv berre eitt nummer, det vi skal ringje.',
  callBackNoted:
    'Eg har notert at du vil bli ringd på {number}, {when, select, any {når som helst på dagen} morning {helst om føremiddagen} midday {helst midt på dagen} other {helst om ettermiddagen}}. Saksbehandlaren får det du har fortalt meg her. Når det blir, veit eg ikkje.',
  otherNumber: 'Det er notert at du vil bli ringd på {number}.',
  otherNumberTold: 'Det er notert at du vil bli ringd på {number}. {name} har fått det nye nummeret.',
  sameNumber: 'Det er allereie notert at du vil bli ringd på {number}.',
  callBackTitle: 'Du vil bli ringd opp',
  number: 'Nummer',
  when: 'Helst',
  sentAlong: 'Følgjer med',
  whatYouTold: 'Det du har fortalt meg i denne samtalen',
  dontCall: 'Ikkje ring meg likevel',
  notCalled: 'Greitt. Då blir du ikkje ringd.',
  alreadyNoted: 'Det er allereie notert at du vil bli ringd. Når det blir, veit eg ikkje.',
  willCall: '{name}, saksbehandlar, har ansvaret for å ringje deg.',
  alreadyHere: '{name}, saksbehandlar, har allereie teke samtalen.',
  stillHere: 'Du skriv framleis med {name}, saksbehandlar.',
  taken: 'No skriv du med {name}, saksbehandlar. Eg er stille så lenge.\nDet kan ta nokre minutt å få svar.',
  transferred:
    'Frå no av skriv du med {name}, saksbehandlar. Eg er stille så lenge.\nDet kan ta nokre minutt å få svar.',
  areYouThere: 'Er du der framleis? {name} ventar på svar frå deg.',
  backInQueue:
    'Saksbehandlaren kunne ikkje svare, så du står i køen igjen. Imens svarer eg. Eg seier frå her når nokon kjem.',
  nobodyCame: 'Ingen saksbehandlar har kunna kome enno. Du står framleis i køen. Vil du heller bli ringd?',
  nobodyCameClosed:
    'Ingen saksbehandlar har kunna kome, og no er det stengt. Dei svarer her igjen {day} frå kl. {from} til kl. {to}. Du står framleis i køen. Vil du heller bli ringd?',
  callMeInstead: 'Ring meg heller',
  yesCallMe: 'Ja, ring meg',
  wasSilent:
    'Vi høyrde ikkje meir frå deg, så samtalen med saksbehandlaren er avslutta. No svarer eg, den automatiske assistenten, igjen.',
  handedBack: '{name} har gjeve samtalen tilbake til meg, den automatiske assistenten.',
  closed: 'Samtalen med {name} er avslutta. No svarer eg, den automatiske assistenten, igjen.',
  goesOn: 'No går vi vidare der vi var.',
  anythingElse: 'Lurer du på noko meir? Skriv med eigne ord, eller vel.',
  filesNotSent: '[{count, plural, one {Éi fil blei ikkje send vidare} other {# filer blei ikkje sende vidare}}]',
  filesByText:
    '[Søkjaren sende {count, plural, one {eit bilete eller ei anna fil} other {# bilete eller andre filer}} på SMS. Det kjem ikkje fram hit.]',
  filesNotReceived:
    'Bilete og filer kjem ikkje fram her, heller ikkje til {name}. {name} får vite at du sende noko. Skriv det viktigaste med ord.',
  leave: 'Tilbake til assistenten',
  left: 'Du er tilbake hos meg, den automatiske assistenten. Saksbehandlaren er ikkje lenger med.',
});
