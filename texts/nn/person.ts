import { translationOf } from '../blanks.ts';
import { person as nb } from '../nb/person.ts';

export const person = translationOf(nb)({
  call: 'Ring politiet på {police} om kort og timar. Eg kan ikkje kople deg til eit menneske i denne chatten.',
  callOnly: 'Du kan ringje politiet på {police} om kort og timar.',
  oslo: 'I Oslo kan du òg ringje {oslo} om opphaldssaker.',
  stationPhone: 'Stasjonen du valde, {station}, har telefon {phone}.',
  stationOpenNow: '{station} har ope no. Opningstidene er frå {source}, lesne {checked}.',
  stationOpens: '{station} har ope {day} frå {from} til {to}. Opningstidene er frå {source}, lesne {checked}.',
  hoursUnknown: 'Når telefonen er open, veit eg ikkje. Opningstidene til stasjonen din kan eg finne for deg.',
  haveReady: 'Ha dette klart: saksnummeret (DUF-nummeret), fødselsdatoen din og brevet det gjeld.',
  numberFromGuide:
    'Nummeret {police} har eg frå ein guide for nyinnflytte ({guide}). Verkar det ikkje, sjå sida til politiet.',
  udi: 'Gjeld det sjølve søknaden, spør UDI. UDI kan ikkje bestille time hos politiet for deg.',
});
