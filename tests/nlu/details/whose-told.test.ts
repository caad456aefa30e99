import { casesOf, read, written } from './reading.ts';

describe('whose card it is, told in a roundabout way', () => {
  test.each(
    casesOf(`
    Kona mi er fra Filippinene og skal ha sitt første kort. => partner
    mannen min har ikke bankid, hvordan logger han inn => partner
    my husband doesn't have BankID, how can he log in? => partner
    kona har itj bankid => partner
    Kona mi manglar BankID og får ikkje logga inn. => partner
    eg er dansk og mannen min er frå Kenya, det er han som treng kort => partner
    jeg er norsk og kona mi er fra Peru, det er hun som skal ha kort => partner
    I am Norwegian and my wife is from Peru, she is the one who needs the card => partner
    I'm Danish, my husband is Kenyan. It is him who needs a card. => partner
    sambuaren min er frå India. Kortet er til han. => partner
    my wife is from India. The card is for her. => partner
    min mann er fra Ghana. Det er ham det gjelder. => partner
    Veslejenta vår er åtte månader og skal ha kort for fyrste gong. => child
    mor mi tren nytt kort, ho har mista det gamle => parent
    mor mi er 70 og har mista kortet sitt => parent
    my baby is 5 months, does she must come to police also => child
    babyen vår er fem måneder, må hun også møte hos politiet? => child
    my son is 4. Does he have to come to the police too? => child
    sonen min er fire år, må han vere med til politiet? => child
    I am a lawyer and my client, who is from Iran, needs a new card. => other
    Jeg er advokat, og klienten min, som er fra Iran, trenger nytt kort. => other
    En av de ansatte våre, en ingeniør fra India, har mistet oppholdskortet sitt => other
    One of our employees, an engineer from India, has lost his residence card. => other
    Ein av dei tilsette hos oss, ein sveisar frå Serbia, har mista kortet sitt. => other
    Jeg er lærer. En av elevene mine har mistet oppholdskortet. => other
    I work at a reception centre. One of the residents needs a new card. => other
    En beboer på mottaket vårt skal ha nytt kort => other
    Jeg jobber i kommunen og hjelper en flyktning fra Syria med nytt kort. => other
    I am a social worker, helping a family from Syria => other
    Vi har en ansatt fra Filippinene som har fått innvilget tillatelse => other
    We have an employee from the Philippines whose card was stolen => other
    Jeg er fosterforelder til en gutt på 12 som trenger oppholdskort => child
    Jeg er verge for en gutt på 15 => child
    I am the guardian of a 15-year-old boy => child
    Jeg skriver for svigermor som ikke kan norsk, kortet hennes er borte => parent
    svigermora mi snakkar ikkje norsk, kortet hennar er borte => parent
    my grandma has no card any more, she lost it => parent
    far min fekk avslag, han har ikkje noko kort => parent
    På vegne av ektefellen min vil jeg bestille nytt kort => partner
    Ungen har klipt kortet i to med saks. => -
    Sønnen min har klippet kortet mitt i to. => -
    my dog ate my card => -
    my son cut my card with scissors => -
    datteren min tegnet på kortet mitt => -
    my wife washed my card => -
    kona mi vasket kortet mitt i vaskemaskinen => -
    my husband can collect my card? => -
    mannen min kan hente kortet mitt? => -
    Can my wife come with me to the police? => -
    jeg bor med mannen min og har mistet kortet => -
    I live with my wife and I lost my card => -
    My husband is Norwegian. I lost my card. => -
    kona mi er norsk, jeg har mistet kortet => -
    I only visit my sister here with tourist visa => -
    I have two kids and a husband in Oslo, my card expires in May => -
    my employer applied for me => -
    Do children need a card? => -
    treng barn kort => -
    a friend told me to write here, I lost my card => -
    En venn sa at jeg måtte bestille kort => -
    Min far kom til Norge i 1990, jeg har permanent => -
    datteren min hjelper meg å skrive, kortet mitt er ødelagt => -
    my daughter helps me write this, my card is broken => -
    sønnen min skriver for meg, kortet mitt har gått ut => -
    mobilen min vart stolen, men kortet har eg => -
    Kan kona mi hente kortet for meg? => -
    my boss says I need a new card => -
    sjefen min vil se kortet mitt => -
    my husband has BankID, can he order the card for me? => -
    Hei, jeg spør for en venninne som har mistet kortet sitt i Tyrkia. => other
    hallo, gjelder en av mine ansatte. Han har fått tillatelsen og skal ha kort => other
    Gjeld tilsett hos oss, han treng opphaldskort => other
    Our new colleague arrived from India last week and needs a residence card. => other
    We hired a cook from Nepal, he got his work permit and needs first card => other
    Eg er HR-ansvarleg og skriv på vegner av ein arbeidstakar. => other
    jeg er HR i firma, vår nye ansatt trenger time => other
    My mother-in-law is visiting us => -
    Svigermor er på besøk, trenger hun kort? => parent
    My daughter turned 18, does she need a new card? => child
    Dattera mi har blitt 18, må ho ha nytt kort? => child
    Min sønn ble født i januar og har ikke noe kort => child
    Babyen vår ble født i februar, hvordan får vi kort til henne? => child
    our newborn needs a residence card => child
    Kortet til tvillingene går ut i mai => child
    the kids' cards expire in May => child
    Kona og eg har begge mista korta våre => -
    both me and my wife lost our cards => -
    It's about my husband. => partner
    Saken gjelder mannen min. => partner
    Spørsmålet gjelder mor mi => parent
    d e kona som ska ha kort => partner
    det er kona som skal ha kort => partner
    it is my wife who needs the card => partner
    it's my wife that lost the card => partner
    kortet som er mistet er kona sitt => partner
    Kortet eg spør om er mannen min sitt => partner
    the lost card belongs to my son => child
    its not my card its my husbands => partner
    ikke mitt kort, min manns => partner
    det er ikke mitt kort men min kones => partner
    ikkje kortet mitt, men kortet til mora mi => parent
    not for me, for my son => child
    ikke til meg, til sønnen min => child
    for my wife please => partner
    til kona => partner
    No it's for me, not my husband => -
    nei det er til meg, ikke mannen min => -
    my husband lost my card => -
    mannen min mistet kortet mitt => -
    My husband said that I must renew => -
    My wife has a card but I don't have => -
    kona har kort, men jeg har ikke => -
    kona har fått kort, men ikke jeg => -
    My brother lives in Norway, I will visit him => -
    I am a mother of two from Eritrea, lost my card => -
    jeg er mor til to barn og har mistet kortet mitt => -
    I am father, my card expired => -
    jeg er en mann på 40 år med permanent opphold => -
    enslig mor fra Somalia, kortet er borte => -
    single mother from Somalia, lost my card => -
  `),
  )('%s → %s', (message, expected) => {
    expect(written(read(message).whose)).toBe(expected);
  });
});

describe('what is the writer’s own, whoever is named beside it', () => {
  test.each([
    'My student permit ends soon',
    'my student card',
    'my wife applied for me, got permit, need first card',
    'kona mi søkte for meg, trenger første kort',
  ])('%s', (message) => {
    expect(read(message).whose).toBeUndefined();
  });
});
