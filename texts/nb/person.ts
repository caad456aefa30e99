import type { Topic } from '../blanks.ts';

/** Reaching a person. */
export const person = {
  call: 'Ring politiet på {police} om kort og timer. Jeg kan ikke koble deg til et menneske i denne chatten.',
  callOnly: 'Du kan ringe politiet på {police} om kort og timer.',
  oslo: 'I Oslo kan du også ringe {oslo} om oppholdssaker.',
  stationPhone: 'Stasjonen du valgte, {station}, har telefon {phone}.',
  stationOpenNow: '{station} har åpent nå. Åpningstidene er fra {source}, lest {checked}.',
  stationOpens: '{station} har åpent {day} fra {from} til {to}. Åpningstidene er fra {source}, lest {checked}.',
  hoursUnknown: 'Når telefonen er åpen, vet jeg ikke. Åpningstidene til stasjonen din kan jeg finne for deg.',
  haveReady: 'Ha dette klart: saksnummeret (DUF-nummeret), fødselsdatoen din og brevet det gjelder.',
  numberFromGuide:
    'Nummeret {police} har jeg fra en guide for nyinnflyttede ({guide}). Virker det ikke, se politiets egen side.',
  udi: 'Gjelder det selve søknaden, spør UDI. UDI kan ikke bestille time hos politiet for deg.',
} as const satisfies Topic;
