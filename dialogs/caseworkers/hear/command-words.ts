import type { Language } from '../../../domain/language.ts';
import { phraseTable } from '../../../nlu/details/text/phrases.ts';

/** What a command is about: a verb of the desk, or the language that is wanted. */
export type Command = Verb | `language ${Language}`;

export type Verb =
  | 'help'
  | 'day'
  | 'find'
  | 'show'
  | 'move'
  | 'cancel'
  | 'note'
  | 'came'
  | 'did-not-come'
  | 'undo-last'
  | 'walk-in'
  | 'rules'
  | 'figures'
  | 'not-understood'
  | 'queue'
  | 'on-duty'
  | 'off-duty';

/** What can stand first in a message, in any of the three written forms. */
export const commandWords = phraseTable<Command>([
  [
    'help',
    `hjelp meg?, help me?, hva/kva kan du gjøre/gjere?, hva/kva kan jeg/eg gjøre/gjere, what can you/i do, kommandoer~, kommandoar~, commands~, meny, menu, språk, language`,
  ],
  [
    'day',
    `dag, dagen, dagsliste~, dagslista~, dagsplan~, dagsoversikt~, dagens timer/timar/liste/avtaler/avtalar, timeliste~, timelista~, agenda, day, the day, day list, daylist, todays appointments/list/times`,
  ],
  [
    'find',
    'finn, finne, kan du finne, can you find, søk etter/opp?, let/leit etter, slå opp, find, search for?, look up, lookup',
  ],
  [
    'show',
    'vis meg? timen/time?, vise, åpne, opne, show me? the? appointment?, open, se på?, sjå på?, see, time, timen, appointment',
  ],
  [
    'move',
    'flytt timen/time?, flytte, flytta, ombook, ombestill~, endre timen/tiden/tida, move the? appointment?, reschedule~, rebook, change the? time/appointment',
  ],
  [
    'cancel',
    'avbestill~ timen/time?, avbestille~, avlys timen/time?, avlyse, kanseller~, stryk, slett timen/time?, cancel the? appointment?, delete the? appointment?',
  ],
  [
    'note',
    'notat på/til/for/om?, noter på/for?, merknad~ på/til?, skriv notat på/til?, note on/for/to?, add a? note on/to/for?',
  ],
  [
    'came',
    'møtt, møtte, møtte opp, har møtt, oppmøtt, kom, kommet, har kommet, komen, came, has come, arrived~, has arrived~, showed up, attended~',
  ],
  [
    'did-not-come',
    `ikke/ikkje møtt/møtte/oppmøtt/kommet/komen/kom, møtte ikke/ikkje opp?, kom ikke/ikkje, har ikke/ikkje møtt/kommet/kome, uteble, uteblitt~, utebleven~, ikke/ikkje møtt opp,
     no show, noshow, did not/never come/came/show/attend/arrive up?, didnt come/show/attend/arrive up?, not come/arrived, never came/arrived, absent`,
  ],
  [
    'undo-last',
    `angre det? siste?, angra, angr, jeg/eg vil angre det? siste?, kan jeg/eg angre det? siste?, ta det? tilbake/attende, undo the? last?, undo that/this/it, can i undo, i want to undo,
     take that/it? back`,
  ],
  [
    'walk-in',
    'ny time/avtale/timeavtale, bestill time, bestille time, drop in/inn, dropin, dropinn, walk in, walkin, new appointment/time, book, book a/an? time/appointment',
  ],
  [
    'rules',
    `regler, regel, regelen, reglene, reglar, reglane, hva sier reglene, kva seier reglane, sjekk reglene/reglane/regler/reglar, rules, rule, the rules, what do the rules say, check the? rules`,
  ],
  [
    'figures',
    'tall, tallene, tal, tala, dagens tall/tal, the figures/numbers, statistikk~, nøkkeltall~, nøkkeltal, statistics~, stats, figures~, numbers, the figures~',
  ],
  [
    'not-understood',
    `ikke/ikkje forstått~, uforstått~, misforstått~, misforståelser~, misforståingar~, not understood~, misunderstood~, misunderstandings~`,
  ],
  [
    'queue',
    'kø, køen, køa, venteliste~, ventelista~, the? queue, waiting list, hvem/kven venter/ventar, who is waiting, whos waiting',
  ],
  ['on-duty', 'på vakt, vakt på, vakt, gå på vakt, start vakt, on duty, duty on, go on duty, start duty'],
  [
    'off-duty',
    'av vakt, vakt av, gå av vakt, ikke/ikkje på vakt, slutt på? vakt, avslutt vakt, off duty, duty off, go off duty, not on duty, end duty',
  ],
  [
    'language nb',
    'norsk bokmål?, bytt/bytte/byt/byte/change/switch til/to norsk/bokmål/norwegian, bokmål~, språk norsk/bokmål, på norsk/bokmål, norwegian~, language norwegian~, in norwegian~',
  ],
  [
    'language nn',
    'nynorsk~, bytt/bytte/byt/byte/change/switch til/to nynorsk, norsk nynorsk, språk nynorsk~, på nynorsk~, language nynorsk~, in nynorsk~',
  ],
  [
    'language en',
    'english~, bytt/bytte/byt/byte/change/switch til/to engelsk/english, engelsk~, språk engelsk~/english, på engelsk~, language english~, in english~',
  ],
]);

/** Words anywhere in a sentence that say what is wanted, where no command stands first. */
export const sentenceWords = phraseTable<Verb>([
  [
    'queue',
    `hvor/kor mange .. venter/ventar, how many .. waiting, er det kø, i køen/køa/kø, in the? queue/line, køen er/e, hvem/kven/noen/nokon .. venter/ventar, who/anyone/anybody/somebody/someone .. waiting, ber/bedt om et/eit? menneske/person, asked/asking/asks for a person/human`,
  ],
  [
    'off-duty',
    'går/gått/gjekk av vakt, ikke/ikkje lenger på vakt, ferdig for dagen/i dag, going/go/am/im off duty, done for the? day/today',
  ],
  ['on-duty', 'går/er/gå/kommer/kjem på vakt, tar/tek/ta vakten/vakta, am/im/going/go on duty'],
  [
    'not-understood',
    `forsto/forstod/forstår/skjønte/skjøna .. ikke/ikkje, ikke/ikkje forsto/forstod/forstår/forstått/skjønt/skjøna, does/did/could .. not understand, didnt/doesnt/couldnt .. understand, not understood`,
  ],
  ['figures', 'hvor/kor mange, how many, dagen i tall/tal, the day in figures/numbers'],
  [
    'rules',
    `må/trenger/treng/skal/bør hun/han/ho/de/dei/vedkommende/personen/søkeren/søkaren .. time/timeavtale/bestille/tinge, must/should/does/do she/he/they .. book/need/appointment`,
  ],
  ['day', 'hvor/kor mange .. kommer/kjem, how many .. coming/come/comes'],
  [
    'walk-in',
    `trenger/treng/vil/skal .. ha? time/timeavtale, needs/wants .. appointment/time, bestill/bestille/book .. time/appointment, står .. skranken/skranka/her, at the desk/counter, uten/utan time/timeavtale/avtale, without an? appointment`,
  ],
  [
    'day',
    `hvem/kven/kem/who .. kommer/kjem/comes/coming/come, hvem/kven/who har/has/skal/is/are .., timer/timar/avtaler/avtalar/appointments/slots .., ledig/ledige/free timer/timar/times/slots/tid, ser dagen ut, the day look, dagen ved/i/på, dag ved/i/på`,
  ],
]);
