import { expectFacts } from './reading.ts';

describe('the writer’s citizenship in a roundabout way', () => {
  expectFacts(`
    im polish do i need this => citizenship=eea
    I'm polish do I need a card => citizenship=eea
    jeg er polsk trenger jeg dette => citizenship=eea
    eg er polsk treng eg dette => citizenship=eea
    i am german what should i do => citizenship=eea
    I am romanian how do i register => citizenship=eea
    er polsk trenger jeg kort => citizenship=eea
    im from poland do i need this => citizenship=eea
    I'm indian and lost my card => citizenship=other
    I have both a Portuguese and a Brazilian passport. => citizenship=dual-with-eea
    I have a Portuguese and a Brazilian passport => citizenship=dual-with-eea
    I hold a Polish and an Indian passport => citizenship=dual-with-eea
    I have two passports, Italian and Argentinian => citizenship=dual-with-eea
    I have two passports, one Italian and one Argentinian => citizenship=dual-with-eea
    jeg har to pass, et italiensk og et argentinsk => citizenship=dual-with-eea
    eg har både eit tysk og eit tyrkisk pass => citizenship=dual-with-eea
    jeg har dobbelt statsborgerskap, fransk og algerisk => citizenship=dual-with-eea
    dual citizen of Spain and Colombia => citizenship=dual-with-eea
    I am both Spanish and Colombian => citizenship=dual-with-eea
    half Spanish half Colombian, I have both passports => citizenship=-
    me and my daughter are Ukrainians, we both got collective protection in Norway => citizenship=other
    my wife and I are Ukrainians => citizenship=other
    min kone og jeg er ukrainere => citizenship=other
    eg og mannen min er syrarar => citizenship=other
    we are Ukrainians => citizenship=other
    vi er alle fra Syria => citizenship=other
    we are a family from Afghanistan => citizenship=other
    vi er en familie fra Afghanistan => citizenship=other
    me and my husband come from India => citizenship=other
    jeg og kona er fra India => citizenship=other
    both my husband and I are from Brazil => citizenship=other
    do EU citizens need a card at all? => citizenship=-
    Do EU citizens need to book? => citizenship=-
    Trenger EU-borgere kort? => citizenship=-
    treng eøs-borgarar opphaldskort => citizenship=-
    must a Nordic citizen have a card => citizenship=-
    Kan EØS-borgarar bruke denne chatten? => citizenship=-
    Do Polish citizens need a residence card? => citizenship=-
    Trenger polske statsborgere oppholdskort? => citizenship=-
    what about non EU citizens? => citizenship=-
    What are the rules for EEA citizens? => citizenship=-
    I am an EU citizen, do I need a card? => citizenship=eea
    as an EU citizen do I need a card? => citizenship=eea
    som EU-borger, trenger jeg kort? => citizenship=eea
    Eg er EØS-borgar, treng eg kort? => citizenship=eea
    EU citizen, do I need a card? => citizenship=eea
    We are EU citizens => citizenship=eea
    vi er EU-borgere => citizenship=eea
    EU-borger her => citizenship=eea
    Latvian non-citizen => citizenship=-
    I am a Latvian non-citizen => citizenship=-
    I have a Latvian non-citizen passport => citizenship=-
    I hold an Estonian alien's passport => citizenship=-
    jeg er ikke-borger fra Latvia => citizenship=-
    my wife is German, I am from India => citizenship=other
    kona mi er tysk, jeg er fra India => citizenship=other
    kona er tysk. eg er frå India => citizenship=other
    I am from India and my wife is German => citizenship=other
    my husband is Spanish and I am from Chile => citizenship=other
    I'm Indian, my wife is German => citizenship=other
    my husband is Norwegian and I am Thai => citizenship=other
    I am Thai and my husband is Norwegian => citizenship=other
    gift med en norsk mann, selv er jeg fra Thailand => citizenship=other
    Selv er jeg fra Kina, mannen min er norsk => citizenship=other
    jeg er norsk og kona er fra Thailand => citizenship=norwegian
    I'm Norwegian, my wife is from Thailand => citizenship=norwegian
    my kids are Norwegian, I am from Eritrea => citizenship=other
    I was born in Pakistan but I am Norwegian now => citizenship=norwegian
    jeg er født i Somalia men er norsk statsborger => citizenship=norwegian
    I was German but now Turkish => citizenship=other
    Kommer opprinnelig fra Irak => citizenship=other
    I'm originally from Irak, lost my card => citizenship=other
    my nationality is Nepalese => citizenship=other
    Nasjonalitet: eritreisk => citizenship=other
    nationality: Eritrean => citizenship=other
    statsborgerskap: Syria => citizenship=other
    Citizenship - Vietnam => citizenship=other
    Eg har syrisk pass => citizenship=other
    I got Indian passport => citizenship=other
    jeg ukrainer => citizenship=other
    eg frå Syria => citizenship=other
    i from syria => citizenship=other
    me from Thailand => citizenship=other
    am from Ghana => citizenship=other
    jeg er en mann fra Eritrea => citizenship=other
    I am a 34 year old man from Eritrea => citizenship=other
    jeg er en 34 år gammel mann fra Eritrea => citizenship=other
    jeg er afghaner og har mistet kortet => citizenship=other
    er du fra Norge? => citizenship=-
    I want to travel to Spain => citizenship=-
    I was in Spain => citizenship=-
    I work for a German company => citizenship=-
    jeg jobber i et polsk firma => citizenship=-
    my boss is Polish => citizenship=-
    I speak English and Arabic => citizenship=-
    snakker du arabisk? => citizenship=-
    my embassy is in Sweden => citizenship=-
    jeg er gift med en polsk mann => citizenship=-
    applied from Turkey => citizenship=-
    I applied at the embassy in Manila, Philippines => citizenship=-
    I will fly from Poland to Norway => citizenship=-
    Kan syrere bestille time her? => citizenship=-
    what does a Brit need? => citizenship=-
  `);
});

describe('citizenships of two people', () => {
  expectFacts(`
    Jeg hjelper en flyktning fra Syria med nytt kort. => citizenship=- theirCitizenship=other
    En av de ansatte våre, en ingeniør fra India, har mistet kortet => citizenship=- theirCitizenship=other
    Ein av dei tilsette hos oss, ein sveisar frå Serbia, har mista kortet sitt. => citizenship=- theirCitizenship=other whose=other
    One of our employees, a nurse from the Philippines, lost his card => citizenship=- theirCitizenship=other
    we hired a cook from Nepal, he needs a card => citizenship=- theirCitizenship=other whose=other
    We have hired an Indian engineer who needs a residence card => citizenship=- theirCitizenship=other whose=other
    Jeg er advokat, og klienten min, som er fra Iran, trenger nytt kort. => citizenship=- theirCitizenship=other
    I am a lawyer, my client from Iran needs a card => citizenship=- theirCitizenship=other
    En venninne fra Ghana har mistet kortet => citizenship=- theirCitizenship=other
    me and my daughter are Ukrainians, we both got collective protection => citizenship=other
    my wife is German, I am from India => citizenship=other country=IN theirCitizenship=eea
    kona mi er tysk, jeg er fra India => citizenship=other country=IN theirCitizenship=eea
    I am from India and my wife is German => citizenship=other country=IN theirCitizenship=eea
    I'm Indian, my German wife lives here => citizenship=other theirCitizenship=eea
    gift med tysk statsborger, selv er jeg fra India => citizenship=other country=IN
    I am from India, married to a German => citizenship=other country=IN
    Eg er frå India, gift med ein tyskar => citizenship=other country=IN
    sambuaren min er tysk, eg er frå Thailand => citizenship=other theirCitizenship=eea
    mannen min er svensk og jeg kommer fra Kina => citizenship=other theirCitizenship=nordic
    My husband is Brazilian and he needs his first card. => citizenship=- theirCitizenship=other
    my son is Norwegian but I am Ethiopian => citizenship=other theirCitizenship=norwegian
    mor mi er frå Irak og eg er norsk => citizenship=norwegian theirCitizenship=other
    I have a Norwegian husband => citizenship=- theirCitizenship=norwegian
    jeg har norsk kone => citizenship=- theirCitizenship=norwegian
    my parents are from Sri Lanka => citizenship=- theirCitizenship=other
    Barna mine er polske => citizenship=- theirCitizenship=eea
    barna våre er norske, eg er frå Somalia => citizenship=other theirCitizenship=norwegian
    The card belongs to a student from China whom I help => citizenship=-
    noncitizen of Latvia => citizenship=-
    Latvian noncitizen => citizenship=-
    Latvian alien passport => citizenship=-
    I have an alien's passport from Estonia => citizenship=-
    statsløs fra Kuwait => citizenship=stateless
    stateless palestinian => citizenship=stateless
    jeg er statsløs palestiner => citizenship=stateless
    I'm a stateless Palestinian => citizenship=stateless
    New Zealander => country=NZ
    New Zeland => country=NZ
    French Guiana => citizenship=eea country=FR
    fra Fransk Guyana => citizenship=eea country=FR
    I am from Martinique => citizenship=eea
    I am a Dane => citizenship=nordic
    nederlandsk => citizenship=eea
    Colombia, but my mother is Italian => citizenship=other country=CO
    colombiansk, men moren min er italiensk => citizenship=other country=CO
    not from EU, from Albania => citizenship=other
    ikke EU, Albania => citizenship=other
    jeg var tysk, men er nå tyrkisk => country=TR
    I was Syrian, now Norwegian => citizenship=norwegian
    I used to be Russian but now I am Norwegian => citizenship=norwegian
    tidligere russisk, nå norsk statsborger => citizenship=norwegian
    I gave up my Indian citizenship and became Norwegian => citizenship=norwegian
    have Indian citizenship, not Norwegian => citizenship=other
    jeg er ikke norsk, jeg er syrer => citizenship=other
    ikke norsk statsborger ennå, er fra Eritrea => citizenship=other
    I will become Norwegian citizen soon, I am from Iran => citizenship=other
    har søkt om norsk statsborgerskap, er iraner => citizenship=other
  `);
});
