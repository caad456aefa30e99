import { inShort } from '../../../dialogs/handover/desk/shortened.ts';

test.each([
  ['Hei! Jeg er en hjelper. Jeg kan mye.', 'Hei! Jeg er en hjelper. …'],
  [
    'You can write with a caseworker here. You will be number 1. Do you want to wait?',
    'You can write with a caseworker here. … Do you want to wait?',
  ],
  ['Are you in Norway now?', 'Are you in Norway now?'],
  ['Timen er kl. 10.30 i Drammen. Ta med pass.', 'Timen er kl. 10.30 i Drammen. …'],
  ['Du skal bestille nytt kort.\nHvor er du nå?', 'Du skal bestille nytt kort.\nHvor er du nå?'],
  ['ingen punktum her', 'ingen punktum her'],
  ['', ''],
])('%j in short', (text, short) => {
  expect(inShort(text)).toBe(short);
});
