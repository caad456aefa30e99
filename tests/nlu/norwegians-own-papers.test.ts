import { fileURLToPath } from 'node:url';
import { day } from '../../domain/day.ts';
import { loadPlaces } from '../../domain/places/load-places.ts';
import { loadStations } from '../../domain/stations/load-stations.ts';
import { loadUnderstander } from '../../nlu/load-understander.ts';

const facts = fileURLToPath(new URL('../../domain/facts/', import.meta.url));
const places = loadPlaces(facts);
const understander = loadUnderstander({ places, stations: loadStations(`${facts}stations.json`, places) });
const intentOf = (text: string) => understander.understand(text, { today: day('2026-03-16') }).ranking[0]?.intent;

// None of these sentences was learnt.
describe('Norwegian passports, national ID cards and certificates of conduct are no errand at this desk', () => {
  test.each([
    'Hei, jeg vil bestille passtime',
    'Jeg trenger å fornye det norske passet mitt',
    'Finst det ledig passtime på Voss i juni?',
    'Guten min treng sitt første norske pass',
    'Hi, I need a passport appointment',
    'pass appointment please',
    'Book me in for a passport in Stavanger',
    'Can I renew my passport here?',
    'Har mistet det nasjonale ID-kortet mitt',
    'Kor bestiller eg time for nasjonalt id-kort?',
    'I need a national ID card appointment',
    'My national ID card is lost, how do I get a new one?',
    'can i pick up my national id card at another station',
    'Arbeidsgiver ber om plettfri vandel fra politiet',
    'Korleis får eg politiattest?',
    'I need a certificate of conduct',
    'background check paper from police for volunteering',
  ])('%s', (text) => {
    expect(intentOf(text)).toBe('none');
  });
});

describe('a passport that is only named beside the residence card hides nothing', () => {
  test.each([
    ['Jeg har pass fra Eritrea og trenger time for oppholdskort', 'book-appointment'],
    ['I need an appointment for my residence card, I have a Turkish passport', 'book-appointment'],
    ['Skal bestille time hos politiet', 'book-appointment'],
    ['Må jeg ha med passet mitt til timen?', 'what-to-bring'],
    ['Do they keep my passport at the police?', 'at-the-police'],
    ['Lommeboka er stolen, med kort og pass', 'new-card'],
    ['Er oppholdskortet et nasjonalt ID-kort?', 'card-as-id'],
    ['I want to apply for a refugee travel document', 'other-immigration'],
  ])('%s is %s', (text, intent) => {
    expect(intentOf(text)).toBe(intent);
  });
});
