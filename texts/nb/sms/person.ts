import { shorterThan } from '../../blanks.ts';
import { person as long } from '../person.ts';

export const person = shorterThan(long)({
  call: 'Ring politiet på {police} om kort og timer. Jeg kan ikke sette deg over.',
  oslo: 'I Oslo kan du også ringe {oslo}.',
  stationPhone: '{station}: {phone}.',
  stationOpenNow: '{station} har åpent nå.',
  stationOpens: '{station} har åpent {day} fra {from} til {to}.',
  hoursUnknown: 'Jeg vet ikke når telefonen er åpen.',
  haveReady: 'Ha brevet det gjelder klart.',
  numberFromGuide: 'Nummeret er fra en guide for nyinnflyttede. Virker det ikke, se siden til politiet.',
  udi: 'Om selve søknaden: Spør UDI. De kan ikke bestille time hos politiet.',
});
