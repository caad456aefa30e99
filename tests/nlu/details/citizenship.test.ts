import { casesOf, read, written } from './reading.ts';

function expectCitizenship(table: string): void {
  test.each(casesOf(table))('%s → %s', (message, expected) => {
    const { citizenship, country } = read(message);
    expect([citizenship ?? '-', ...(country === undefined ? [] : [country])].join(' ')).toBe(expected);
  });
}

describe('the writer’s citizenship', () => {
  expectCitizenship(`
    jeg er fra Syria => other SY
    eg er frå Peru => other PE
    I'm from Portugal => eea PT
    I am from the Netherlands => eea NL
    Er sykepleier fra Filippinene på arbeidstillatelse => other PH
    hello I am Ahmed from Syria => other SY
    Jeg er polsk statsborger => eea PL
    polsk => eea PL
    I am Polish => eea PL
    I'm an American => other US
    Swiss national. Do the rules apply to me? => swiss CH
    Er svensk og flytter til Oslo => nordic SE
    treng eg kort når eg e fra Island => nordic IS
    I'm British => british GB
    jeg har tysk pass => eea DE
    I have a German passport => eea DE
    citizen of India => other IN
    Romanian here. Nobody asked me before => eea RO
    Jeg ble norsk statsborger forrige måned => norwegian NO
    I have Norwegian passport and also Somali => norwegian NO
    jeg er italiensk og argentinsk => dual-with-eea IT
    Rumener => eea RO
    ukrainer, må jeg søke => other UA
    EU citizen => eea
    EØS-borger => eea
    jeg er EU-borgar => eea
    Nordic citizen => nordic
    jeg er ikke EU-borger => other
    I'm not an EU citizen => other
    I'm Norwegian now => norwegian NO
    statsløs => stateless
    Eg er statslaus => stateless
    I'm an American married to a Norwegian => other US
    Kona er fra Brasil og jeg er spansk => eea ES
    I'm a Swiss citizen's wife from Brazil, my card is lost => other BR
    I'm an au pair from the Philippines => other PH
    student from Nepal => other NP
    sjukepleiar frå Filippinane => other PH
    Ukrainian with collective protection => other UA
    syrian refugee => other SY
    I am an Indian student => other IN
    Work permit, card lost, Pakistan. Family. => other PK
    lost card, indian, in Oslo => other IN
    I'm from Lagos, Nigeria, lost my card => other NG
    Hong Kong => other HK
    Republic of Congo => other CG
    jeg er fra Mali => other ML
    Sierra Leone => other SL
    Irish and Indian => dual-with-eea IE
    tyrkisk og tysk => dual-with-eea TR
    I have Irish and Indian citizenship => dual-with-eea IE
    Indian and Nepali => other IN
    eg er ikkje frå EU => other
    jeg er ikke fra EU => other
    jeg er ikke fra et EU-land => other
    no, Ghana => other GH
    no, I meant Poland => eea PL
    nei, jeg mente Polen => eea PL
    nei, eg meinte Polen => eea PL
    sorry, it's Ghana => other GH
  `);
});

describe('countries that are about something else', () => {
  expectCitizenship(`
    I fly to Poland tomorrow => -
    skal til Tyskland med jobben => -
    jeg flyr fra Spania til Norge => -
    I am in Turkey and my card expired here => -
    min mann er norsk => - NO
    my husband is an EU citizen => -
    gift med en EØS-borger => -
    married to a Pole => -
    How do I register a used car from Germany => -
    Can I bring my cat from Poland? => -
    How do I apply for Norwegian citizenship? => -
    jeg vil bli norsk statsborger => -
    I need a new Norwegian passport => -
    English please => -
    norsk => -
    I speak French => -
    spansk, takk => -
    Vi flytter fra Norge neste måned => -
    jeg er ikke polsk => -
    Grønland politistasjon => -
    he is from Nigeria => - NG
    his citizenship is Nigerian => -
    the embassy in Islamabad, Pakistan => -
    lost my card in Bangkok, Thailand => -
    I fly to Madrid, Spain => -
    I am moving from Spain => -
    Italian, please => -
    jeg er i Polen => -
    nei, i Polen => -
    I'm a French man's wife => -
  `);
});

describe('the citizenship of somebody else', () => {
  test.each(
    casesOf(`
    kona mi er fra Brasil, jeg er fransk. kortet hennes går ut 2. mai 2026 => other
    Eg er fransk, mannen min er frå Brasil og kortet hans går ut i neste månad => other
    my wife lost her card, she is from Brazil, I'm German => other
    He is from Nigeria => other
    han er fra Nigeria => other
    han er tysk => eea
    she is not an EU citizen => other
    my Brazilian wife lost her card => other
    my husband has a Nigerian passport => other
    my friend from Nepal lost his card => other
    sønnen min er født i Norge, han er polsk => eea
    my husband is German and my son lost his card, he is Indian => other
    my wife is in Brazil => -
    I am from Brazil => -
    Brazil => -
    my husband says I am Brazilian => -
  `),
  )('%s → %s', (message, expected) => {
    expect(written(read(message).theirCitizenship)).toBe(expected);
  });
});
