import { maskContacts } from '../../../dialogs/caseworkers/figures/mask-contacts.ts';
import { ordinaryWords } from '../../../dialogs/caseworkers/figures/ordinary-words.ts';
import { layGround } from '../../../server/house.ts';
import { aboutLinear, growth } from '../../runner/growth.ts';

const known = ordinaryWords(layGround().places);

test.each([
  ['skriv til ola.nordmann@example.com takk', 'skriv til ••• takk'],
  ['ring meg på 900 12 345', 'ring meg på •••'],
  ['ring +47 90012345 nå', 'ring ••• nå'],
  ['passet er N1234567', 'passet er •••'],
  ['jeg heter Ola Nordmann og venter', 'jeg heter ••• og venter'],
  ['My name is Ola', 'My name is •••'],
  ['postnummer 0150 eller 2026', 'postnummer ••• eller •••'],
  ['blorf fnr ••• heter Ola Nordmann', 'blorf fnr ••• heter •••'],
  ['blorf fnr 123 heter ola nordmann født 1972', 'blorf fnr ••• heter ••• født •••'],
  ['bestemora mi heter Kari Hansen født 1940', 'bestemora mi heter ••• født •••'],
  ['hva heter du', 'hva heter du'],
  ['jeg bor i Storgata 5', 'jeg bor i •••'],
  ['bor i karl johans gate 12 b i Oslo', 'bor i karl johans ••• i Oslo'],
  ['Hei Kari, kan jeg ta med hunden', 'Hei •••, kan jeg ta med hunden'],
  ['Fatima Ali trenger heis', '••• trenger heis'],
  ['jeg snakket med Anna Berg på kontoret', 'jeg snakket med ••• på kontoret'],
  ['Parkering ved politiet i Bergen på fredag', 'Parkering ved politiet i Bergen på fredag'],
  ['kan jeg ta bussen fra Syria til Drammen 5. Mai', 'kan jeg ta bussen fra Syria til Drammen 5. Mai'],
  ['sendt til UDI og NAV i Digipost', 'sendt til UDI og NAV i Digipost'],
  ['Har du heis? Jeg bruker rullestol', 'Har du heis? Jeg bruker rullestol'],
  ['KARI HANSEN TRENGER TIME', '••• TRENGER TIME'],
  ['blåbærsyltetøy på kjøleskapet 2 ganger', 'blåbærsyltetøy på kjøleskapet 2 ganger'],
  ['skriv til Kari', 'skriv til •••'],
  ['mvh kari', 'mvh •••'],
  ['Bestemora mi bor i Lund', 'Bestemora mi bor i Lund'],
  ['navnet på faren min er ahmed hassan', 'navnet på faren min er •••'],
  ['the name of my father is ahmed', 'the name of my father is •••'],
  ['ring 90012345 Ola', 'ring •••'],
])('%s → %s', (text, masked) => {
  expect(maskContacts(text, known)).toBe(masked);
});

test.each(['Ola', 'Kari', 'Nordmann', 'Hansen', 'Ahmed', 'Fatima', 'Maria', 'Ali'])(
  '%s is no word of ours, whatever stands in examples',
  (name) => {
    expect([known.isOrdinary(name), known.isKnownName(name)]).toEqual([false, false]);
  },
);

test('masking long nonsense takes no time worth telling', () => {
  const long = `${'1 '.repeat(20_000)}${'a'.repeat(20_000)}@`;
  expect(maskContacts(long, known).length).toBeLessThan(long.length);
});

test.each(['Kari ', 'heter kari ', 'navnet på ', 'Storgata 5 ', 'a', '1 '])(
  'the work grows with a text of %j and no faster',
  (piece) => {
    expect(growth((text) => maskContacts(text, known), piece, 5_000)).toBeLessThan(aboutLinear);
  },
);
