import { languageWritten } from '../../../bots/desk/language-written.ts';
import type { Language } from '../../../domain/language.ts';
import { clockAt, monday } from '../../backend/world.ts';
import { understander } from './desk-house.ts';

const clock = clockAt(monday);
const written = (text: string, chat: Language) => languageWritten({ understander, clock }, text, chat);

const shorthand = [
  'permanent permit card expires 10 June, free?',
  'work permit runs out 20 April, no eid',
  'temporary permit to 30 April, card lost',
  'card stolen, permit until August, police report done',
  'first card, no letter, Drammen',
  'family permit expires in May, renewal applied for',
  'lost card abroad, what now?',
  'EU citizen, five-year card expired, new one free?',
  'wrong name on card, got it yesterday',
  'permit not renewed when card was stolen, new one free',
  'sticker in old passport, needs card',
  'collective protection, card expires in June',
  'card not arrived after 4 weeks',
  'renewal pending, wants to travel to Sweden',
  'no appointment free in Oslo before May',
  'student permit, moved to Bergen, address on card?',
  'child under 3, photo needed at the police?',
  'fee for new card after loss',
  'asylum, first card, applied on paper',
  'free times Drammen tomorrow',
  'day Oslo tomorrow, who has family marks',
  'kort ikke kommet etter 4 uker',
  'midlertidig til 30. april, kort mistet',
  'permanent, kort går ut 10. juni, gratis?',
  'arbeidstillatelse ut 20. april, ikke eid',
  'familie, søkt fornyelse, vil reise',
  'kort stjålet, anmeldt, permanent',
  'første kort, søkt på papir, Oslo',
  'feil navn på kortet, fikk det i går',
  'EØS, femårskort utløpt',
  'barn under 3 år, foto?',
  'gebyr nytt kort etter tap',
  'asyl, første kort',
  'mistet kort i utlandet, hva nå',
  'brev sier kort i posten, ikke kommet',
  'ledige timer Drammen i morgen',
  'kort ikkje kome etter 4 veker',
  'mellombels til 30. april, kort mista',
  'løyve går ut i mai, ikkje søkt',
  'feil namn på kortet, fekk det i går',
  'gebyr nytt kort etter tap, eller gratis?',
  'studieløyve, flytta til Bergen',
  'tal for førre veke',
  'kø',
  'queue',
];

test.each(shorthand)('"%s" changes the language of no chat', (line) => {
  for (const chat of ['nb', 'nn', 'en'] as const) expect(written(line, chat)).toBeUndefined();
});

test.each([
  ['what does she have to bring when she comes to the police?', 'en'],
  ['Can she get a new card without paying for it?', 'en'],
  ['He says that his card was stolen and that he has told the police.', 'en'],
  ['How do I move an appointment to another day?', 'en'],
  ['hva må de ha med når de kommer til timen?', 'nb'],
  ['hvem kommer til Drammen i morgen?', 'nb'],
  ['Jeg vil avbestille en time for en søker som er syk', 'nb'],
  ['Hun har mistet kortet sitt og skal reise i morgen', 'nb'],
  ['kven kjem i morgon, og kva må dei ha med seg?', 'nn'],
  ['Eg veit ikkje kva ho skal gjere når kortet ikkje kjem', 'nn'],
] as const)('"%s" is a sentence in %s, and changes a chat in English and one in Norwegian', (line, language) => {
  expect(written(line, language === 'en' ? 'nb' : 'en')).toBe(language);
  expect(written(line, language === 'en' ? 'nn' : 'en')).toBe(language);
});

test('one Norwegian is never changed into the other by what is written', () => {
  expect(written('kven kjem i morgon, og kva må dei ha med seg?', 'nb')).toBeUndefined();
  expect(written('hva må de ha med når de kommer til timen?', 'nn')).toBeUndefined();
});
