import { translationOf } from '../../blanks.ts';
import { person as nb } from '../../nb/sms/person.ts';

export const person = translationOf(nb)({
  call: 'Ring politiet på {police} om kort og timar. Eg kan ikkje setje deg over.',
  oslo: 'I Oslo kan du òg ringje {oslo}.',
  stationPhone: '{station}: {phone}.',
  stationOpenNow: '{station} har ope no.',
  stationOpens: '{station} har ope {day} frå {from} til {to}.',
  hoursUnknown: 'Eg veit ikkje når telefonen er open.',
  haveReady: 'Ha brevet det gjeld klart.',
  numberFromGuide: 'Nummeret er frå ein guide for nyinnflytte. Verkar det ikkje, sjå sida til politiet.',
  udi: 'Om sjølve søknaden: Spør UDI. Dei kan ikkje bestille time hos politiet.',
});
