import { casesOf, read } from './reading.ts';

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
  `);
});

describe('countries that are about something else', () => {
  expectCitizenship(`
    I fly to Poland tomorrow => -
    skal til Tyskland med jobben => -
    jeg flyr fra Spania til Norge => -
    I am in Turkey and my card expired here => -
    min mann er norsk => -
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
  `);
});
