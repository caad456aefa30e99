import { casesOf, read } from './reading.ts';

describe('the place a message is about', () => {
  test.each(
    casesOf(`
    Bergen => municipality Bergen
    tromso => municipality Tromsø
    Jeg bor i Bodø => municipality Bodø
    I live in Trondhiem => municipality Trondheim
    bor i lillehammer, hvor skal jeg => municipality Lillehammer
    lost my card, and where is the police in Bodø => municipality Bodø
    annan stasjon takk, eg har flytta til Førde => municipality Førde
    0150 => postcode Oslo
    nærmeste politi for 9990 => postcode Båtsfjord
    can I go to bergen instead => municipality Bergen
    where is the police in drammmen => municipality Drammen
    jeg bor i 7013 Trondheim => postcode Trondheim
    postnummeret mitt er 9990 => postcode Båtsfjord
    Sandvika police station => station Bærum politistasjon (Politihuset i Sandvika)
    Grønland politistasjon => station Grønland politistasjon (Politihuset i Oslo)
    politistasjonen på Grønland => station Grønland politistasjon (Politihuset i Oslo)
    vil bytte oppmøtested fra Bergen til Voss => municipality Voss
    nei, Bergen => municipality Bergen
    ikke Oslo, men Bergen => municipality Bergen
    not Oslo but Bergen => municipality Bergen
    Bergen, ikke Oslo => municipality Bergen
    sorry, I meant Bergen => municipality Bergen
    jeg skrev Oslo, men mente Bergen => municipality Bergen
    Oslo. Nei vent, Bergen => municipality Bergen
    Hamar instead of Oslo => municipality Hamar
    bestille time => -
    hva er klokka nå => -
    hæ => -
    næ => -
    ja takk => -
    2026 => -
    permit until august 2027 => -
    where is the police => -
    nærmeste politistasjon => -
    jeg er fra Syria => -
  `),
  )('%s → %s', (message, expected) => {
    const { place } = read(message);
    expect(place === undefined ? '-' : `${place.kind} ${'name' in place ? place.name : ''}`).toBe(expected);
  });

  test('several places of one name are several', () => {
    expect(read('Herøy').place).toMatchObject({ kind: 'several', name: 'Herøy' });
  });
});
