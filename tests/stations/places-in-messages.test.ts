import { noticePlace } from '../../domain/places/notice-place.ts';
import { shown } from './place-shown.ts';
import { places } from './world.ts';

describe('A place in any message', () => {
  test.each([
    ['Kan jeg få time i Drammen neste uke?', 'Drammen'],
    ['har mistet oppholdskort i kristiansand, hvordan fa nytt?', 'Kristiansand'],
    ['I need an appointment at the police in Alesund', 'Ålesund'],
    ['Eg må ha time på politistasjonen på Voss', 'Voss'],
    ['residence card renewal Oslo', 'Oslo'],
    ['Let’s do it. Find a time in Moss.', 'Moss'],
    ['Har flyttet fra Oslo til Mosjøen. Hvilket kontor gjelder?', 'Mosjøen'],
    ['I studied in Gjøvik but now I live in Elverum', 'Elverum'],
    ['jeg bor i Time kommune og trenger time', 'Time'],
    ['jeg bor i trondhiem og kortet er borte', 'Trondheim?'],
    ['Kan det sendes til 4021 Stavanger?', '4021'],
    ['my postcode is 9511, who is responsible', '9511'],
    ['Er det et kontor i Narvik, eller må jeg til Bodø?', 'Narvik 1806 or Bodø 1804'],
    ['WHERE IS THE POLICE IN BERGEN', 'Bergen'],
    ['åpningstider Moss politistasjon', 'Moss'],
    ['ikke i Oslo, men i Bergen', 'Bergen'],
  ])('%s → %s', (message, expected) => {
    expect(shown(noticePlace(places, message))).toBe(expected);
  });

  test.each(
    [
      'Jeg vil bestille time',
      'Time hos politiet, takk',
      'Kan jeg få en time i mai?',
      'har jeg time på mandag?',
      'Hei, kortet mitt er borte',
      'Hei hei! Nå har jeg fått svar',
      'Jeg ser et hull i sand og mose',
      'moss is green and sand is yellow',
      'I ski every winter and hole up at home',
      'I time my visits well',
      'Is there a time limit?',
      'What in hell is going on',
      'Kortet ligger på ås eller i skogen',
      'Jeg bor i by og ikke på landet',
      'vi fant ål i elva',
      'eg går heim no',
      'Jeg tror det er gratis',
      'Kom du fra fjellet i dag',
      'Ja, på tretten dager går det',
      'Kortet er fra 2019',
      'Søknaden er fra 2024 og ble innvilget',
      'I applied in 2023',
      'Mitt navn er Kari Sola',
      'My name is Strand',
      'Jeg heter Ola Lund',
      'Hilsen Stord',
      'It was stolen in Rome',
      'Jeg er fra Polen',
      'jeg bor i Finland',
      'I live in student housing',
      'jeg bor i leilighet med to andre',
      'Please ask the police to call me',
      'Must I stand in line at the office?',
      'Det var en fin dal og en vik med strand',
      'May I ask how long it takes?',
      'Kan jeg komme i løpet av uka?',
      'Eg har fått brev frå dykk i dag',
      'Skal jeg ta med pass og kort til timen?',
      'I have to go to the police',
      'Hvor lang tid tar det',
      'the case number is 201612345678',
      'jeg vil ikke til Oslo',
    ].map((message) => [message]),
  )('is not seen in: %s', (message) => {
    expect(shown(noticePlace(places, message))).toBe('');
  });
});
