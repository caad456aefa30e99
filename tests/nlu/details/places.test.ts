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
    Jeg har time fredag i Drammn, kan bytte? => municipality Drammen
    kan jeg få time i overmorgen i Kristiansan? => municipality Kristiansand
    ledig time i lilehammer => municipality Lillehammer
    eg vil ta bilete i Sandnse => municipality Sandnes
    I have appointment in Haugesnd => municipality Haugesund
    time i Kristiansnd => -
    jeg mistet kortet i Drammn => -
    time hos legen, vondt i halsen => -
    is 20 november free at police Moss? => municipality Moss
    politi Moss 20. november => municipality Moss
    Adresse min: Kirkegata 22, leilighet 0104 => -
    my address is Kirkegata 22, apartment 0104 => -
    NO-5003 Bergen => postcode Bergen
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
    book oslo tomorrow => municipality Oslo
    stavanger next week any time => municipality Stavanger
    trondheim friday morning => municipality Trondheim
    mo i rana neste uke => municipality Mo i Rana
    yep thats right, kristiansund => municipality Kristiansund
    hei, trondheim her => municipality Trondheim
    harstad er best for meg => municipality Harstad
    is hamar possible? => municipality Hamar
    hva med drammen => municipality Drammen
    treng adressa til politiet haugesund => municipality Haugesund
    Kirkenes, tomorrow => municipality Kirkenes
    sandvika works too => municipality Sandvika
    kortet er i skien => municipality Skien
    mistet skien min => -
    my name is Ola Bergen => -
    hilsen Maria Stord => -
    I am not in bergen => -
    nei jeg mente Moss ikke Oslo => municipality Moss
    I meant moss not oslo => municipality Moss
    Moss ikke Oslo => municipality Moss
    it is Bergen not Oslo => municipality Bergen
    oh sorry not Hamar, Elverum is where I live now => municipality Elverum
    oi ikke Hamar, Elverum => municipality Elverum
    not in Oslo, in Bergen => municipality Bergen
    I live in Åsane, Bergen => municipality Bergen
    rather Moss than Oslo => municipality Moss
    anywhere but Oslo => -
    Alta er for langt, heller Hammerfest => municipality Hammerfest
    I no longer live in Oslo, I live in Hamar => municipality Hamar
    bodde i Oslo, bor nå i Hamar => municipality Hamar
    har budd på Stord, bur no på Bømlo => municipality Bømlo
    from Oslo originally, now Halden => municipality Halden
    nei Halden => municipality Halden
    hva med Moss? => municipality Moss
    I said Oslo but I want Moss => municipality Moss
    Oslo nei Moss => municipality Moss
    Oslo, no, Moss => municipality Moss
    Oslo. sorry, Moss => municipality Moss
    I live in Oslo. Sorry, I lost my card in May => municipality Oslo
    eg bur på Stord no, treng time => municipality Stord
    time i neste uke => -
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

  test.each(
    casesOf(`
    jeg holder til på 9008 og har ikke bil => 9008
    eg held til på 6150 => 6150
    I stay at 5063 at the moment => 5063
    bosatt på 2815 => 2815
    I live in 4013, where do I go => 4013
    vi har nettopp flyttet til 9008 => 9008
    moved to 5063 recently => 5063
    jau, det stemmer. Eg bur i Førde på 6803. => 6803
    Oslo, 0187 => 0187
    Bergen (5063) => 5063
    N-5003 => 5003
    jeg bor i N-5003 => 5003
    post nr 4013 => 4013
    post-nr 4013 => 4013
    zip code: 4013 => 4013
    my post number is 4013 => 4013
    postnummeret mitt er vel 9008 trur eg => 9008
    5063 is my postcode => 5063
    9008 er postnummeret mitt => 9008
    Storgata 12, 0184 => 0184
    adressen min er Kirkeveien 4 B, 0361 => 0361
    my new address is in 5063 => 5063
    closest office to 4013 please => 4013
    nærmest 4013 => 4013
    det er 3015 => 3015
    ja, 0150 => 0150
    Feil postnummer frå meg, det er 5417 og ikkje 5418. => 5417
    postnummeret er ikke 0187, men 0188 => 0188
    sorry zip is 4013 not 4014 => 4013
    eg skreiv feil, det er 4013 => 4013
    postnummeret mitt er 4013 og eg kom i 2015 => 4013
    jeg har 1400 kr og bor i 4013 Stavanger => 4013
    which station 7030 => 7030
    9800, hvilken stasjon? => 9800
    det kosta 1400 kroner => -
    gebyret var 1300 => -
    I paid 1300 => -
    1300 kr for et kort? => -
    koster det 2500? => -
    kl. 1430 => -
    1400 passer => -
    kan jeg komme 1430 => -
    flytt timen til 1430 => -
    room 2010 => -
    bus 3014 => -
    min kode er 4013 => -
    siste fire siffer 4013 => -
    brevet er datert 2024 => -
    født 1985 => -
    I came in 2016 => -
    12345678901 => -
  `),
  )('%s has the postcode %s', (message, expected) => {
    const { place } = read(message);
    expect(place?.kind === 'postcode' ? place.postcode : '-').toBe(expected);
  });

  test('several places of one name are several', () => {
    expect(read('Herøy').place).toMatchObject({ kind: 'several', name: 'Herøy' });
  });
});
