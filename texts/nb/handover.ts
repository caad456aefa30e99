import type { Topic } from '../blanks.ts';

/** Being handed to a person, for the applicant. */
export const handover = {
  canWait:
    'Du kan skrive med en saksbehandler her. Du blir nummer {place} i køen. Ventetiden har vært omtrent {minutes, plural, one {ett minutt} other {# minutter}}, men det kan endre seg. Vil du vente?',
  canWaitUnknown:
    'Du kan skrive med en saksbehandler her. Du blir nummer {place} i køen. Hvor lenge du må vente, vet jeg ikke. Vil du vente?',
  whyWait: 'Saksbehandleren får se det du har fortalt meg. Derfor spør jeg før jeg henter noen.',
  wait: 'Ja, jeg venter',
  callMe: 'Nei, ring meg heller',
  numbersInstead: 'Nei, gi meg telefonnumre',
  waiting:
    'Jeg har spurt etter en saksbehandler. Du er nummer {place} i køen. Imens kan du spørre meg. Jeg sier fra her når noen kommer.',
  stillWaiting:
    'Du er nummer {place} i køen nå. Ventetiden har vært omtrent {minutes, plural, one {ett minutt} other {# minutter}}, men det kan endre seg. Imens kan du spørre meg.',
  stillWaitingUnknown: 'Du er nummer {place} i køen nå. Hvor lenge du må vente, vet jeg ikke. Imens kan du spørre meg.',
  stillWaitingClosed:
    'Du er nummer {place} i køen, men nå er det stengt. Saksbehandlerne svarer her igjen {day} fra kl. {from} til kl. {to}. Vil du heller bli ringt?',
  stopWaiting: 'Slutt å vente',
  stoppedWaiting: 'Greit. Du står ikke lenger i køen. Spør meg gjerne om noe annet.',
  nobodyNow: 'Det er ingen saksbehandlere her akkurat nå. Vil du bli ringt opp?',
  closedUntil:
    'Det er ingen saksbehandlere her nå. De svarer her {day} fra kl. {from} til kl. {to}. Vil du bli ringt opp?',
  whyCallBack: 'Jeg kan gi en saksbehandler det du har fortalt meg, så slipper du å si det en gang til.',
  askWhen: 'Når på dagen passer det best at vi ringer?',
  morning: 'Formiddag',
  midday: 'Midt på dagen',
  afternoon: 'Ettermiddag',
  any: 'Når som helst',
  whyWhen: 'Da vet saksbehandleren når på dagen det passer deg best.',
  numberAfterwards: 'Først må jeg vite når på dagen det passer. Nummeret spør jeg om etterpå.',
  askNumber: 'Hvilket nummer skal vi ringe? Bare saksbehandleren får se det, og det slettes med samtalen.',
  notANumber: 'Det er ikke et telefonnummer jeg kan lese. Skriv det med landkode, for eksempel +47 400 00 000.',
  oneNumber: 'Skriv bare ett nummer, det vi skal ringe.',
  callBackNoted:
    'Jeg har notert at du vil bli ringt på {number}, {when, select, any {når som helst på dagen} morning {helst om formiddagen} midday {helst midt på dagen} other {helst om ettermiddagen}}. Saksbehandleren får det du har fortalt meg her. Når det blir, vet jeg ikke.',
  otherNumber: 'Det er notert at du vil bli ringt på {number}.',
  otherNumberTold: 'Det er notert at du vil bli ringt på {number}. {name} har fått det nye nummeret.',
  sameNumber: 'Det er allerede notert at du vil bli ringt på {number}.',
  callBackTitle: 'Du vil bli ringt opp',
  number: 'Nummer',
  when: 'Helst',
  sentAlong: 'Følger med',
  whatYouTold: 'Det du har fortalt meg i denne samtalen',
  dontCall: 'Ikke ring meg likevel',
  notCalled: 'Greit. Da blir du ikke ringt.',
  alreadyNoted: 'Det er allerede notert at du vil bli ringt. Når det blir, vet jeg ikke.',
  willCall: '{name}, saksbehandler, har ansvaret for å ringe deg.',
  alreadyHere: '{name}, saksbehandler, har allerede tatt samtalen.',
  stillHere: 'Du skriver fortsatt med {name}, saksbehandler.',
  taken: 'Nå skriver du med {name}, saksbehandler. Jeg er stille så lenge.\nDet kan ta noen minutter å få svar.',
  transferred:
    'Fra nå av skriver du med {name}, saksbehandler. Jeg er stille så lenge.\nDet kan ta noen minutter å få svar.',
  areYouThere: 'Er du der fortsatt? {name} venter på svar fra deg.',
  backInQueue:
    'Saksbehandleren kunne ikke svare, så du står i køen igjen. Imens svarer jeg. Jeg sier fra her når noen kommer.',
  nobodyCame: 'Ingen saksbehandler har kunnet komme ennå. Du står fortsatt i køen. Vil du heller bli ringt?',
  nobodyCameClosed:
    'Ingen saksbehandler har kunnet komme, og nå er det stengt. De svarer her igjen {day} fra kl. {from} til kl. {to}. Du står fortsatt i køen. Vil du heller bli ringt?',
  callMeInstead: 'Ring meg heller',
  yesCallMe: 'Ja, ring meg',
  wasSilent:
    'Vi hørte ikke mer fra deg, så samtalen med saksbehandleren er avsluttet. Nå svarer jeg, den automatiske assistenten, igjen.',
  handedBack: '{name} har gitt samtalen tilbake til meg, den automatiske assistenten.',
  closed: 'Samtalen med {name} er avsluttet. Nå svarer jeg, den automatiske assistenten, igjen.',
  goesOn: 'Nå går vi videre der vi var.',
  anythingElse: 'Lurer du på noe mer? Skriv med egne ord, eller velg.',
  filesNotSent: '[{count, plural, one {Én fil} other {# filer}} ble ikke sendt videre]',
  filesByText:
    '[Søkeren sendte {count, plural, one {et bilde eller en annen fil} other {# bilder eller andre filer}} på SMS. Det kommer ikke fram hit.]',
  filesNotReceived:
    'Bilder og filer kommer ikke fram her, heller ikke til {name}. {name} får vite at du sendte noe. Skriv det viktigste med ord.',
  leave: 'Tilbake til assistenten',
  left: 'Du er tilbake hos meg, den automatiske assistenten. Saksbehandleren er ikke lenger med.',
} as const satisfies Topic;
