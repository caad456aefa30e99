import { expectFacts } from './reading.ts';

describe('how old they are', () => {
  expectFacts(`
    Do children pay the same as adults? => age=-
    Betaler barn det samme som voksne? => age=-
    er det billigere for barn enn for voksne => age=-
    is it cheaper for children than adults => age=-
    do adults need to come too? => age=-
    jeg er voksen => age=adult
    kortet er til en voksen => age=adult
    the card is for an adult => age=adult
    Veslejenta vår er åtte månader og skal ha kort for fyrste gong. => age=under-three
    vår datter er 8 måneder => age=under-three
    babyen er fem uker gammel => age=under-three
    my son is eight months old => age=under-three
    she is 18 months => age=under-three
    han er 20 månader => age=under-three
    our twins are 4 months => age=under-three
    jenta er to og et halvt år => age=under-three
    datteren min på 2 1/2 år => age=under-three
    hun er halvannet år => age=under-three
    he is one and a half => age=under-three
    he is 2 and a half years old => age=under-three
    my son turned three last week => age=child
    sønnen min fylte tre år i går => age=child
    Sønnen min er 17, blir 18 i juni => age=child
    kid is 5 yrs => age=child
    my daughter age 9 => age=child
    min datter, 11 år, trenger kort => age=child
    a 6 y.o. boy => age=child
    gutten er født i 2020 => age=-
    born 2024 => age=-
    får barn under 3 år kort? => age=-
    Får barn under 3 år også eget kort? => age=-
    Do children under 6 give fingerprints? => age=-
    må barn over 6 år gi fingeravtrykk => age=-
    I have lived here 5 years => age=-
    har bodd her i 12 år => age=-
    permit for 3 years => age=-
    work permit for two years => age=-
    waited 8 months => age=-
    jeg har ventet i åtte måneder => age=-
    kortet er 2 år gammelt => age=-
    my card is 5 years old => age=-
    my permit is 3 months old => age=-
    my mother is 68 => age=adult
    far min er 71 år => age=adult
    kona er 34 => age=adult
    Sønnen min har ødelagt kortet mitt i to => age=-
  `);
});

describe('the electronic identity', () => {
  expectFacts(`
    i have bankid and can log in, the problem is that the card has wrong name => electronicId=yes
    I have BankID, the problem is another => electronicId=yes
    jeg har bankid og kan logge inn, men kortet er feil => electronicId=yes
    Eg har BankID og får logga inn, men finn ikkje ledig time => electronicId=yes
    I have BankID but no card => electronicId=yes
    har bankid men ikke kort => electronicId=yes
    har BankID, men kortet er borte => electronicId=yes
    I can log in with BankID => electronicId=yes
    jeg logger inn med BankID => electronicId=yes
    jeg har både BankID og MinID => electronicId=yes
    BankID virker fint => electronicId=-
    BankID is working for me => electronicId=-
    yes I have BankID => electronicId=yes
    ja, eg har bankid => electronicId=yes
    I use my wife's bankid => electronicId=-
    my husband has BankID but I don't => electronicId=no
    kona har bankid, men ikke jeg => electronicId=no
    I have no bankid => electronicId=no
    ingen bankid => electronicId=no
    bankid har jeg ikke => electronicId=no
    mangler bankid => electronicId=no
    my bankid is blocked => electronicId=-
    bankid er sperret => electronicId=-
    How do I get BankID? => electronicId=-
    can I order without bankid => electronicId=-
    kan jeg bestille uten BankID? => electronicId=-
    må man ha bankid for å bestille time => electronicId=-
    jeg har ikke bankid men MinID => electronicId=yes
    No BankID but I have Buypass => electronicId=yes
    I cannot get BankID because I have no personal number => electronicId=no
    får ikke bankid uten fødselsnummer => electronicId=no
    Eg brukar BankID kvar dag, så innlogging er ikkje noko problem. => electronicId=yes
  `);
});

describe('what the letter says', () => {
  expectFacts(`
    My decision letter tells me to go to the police for fingerprints. => letterSays=come-to-police
    the letter tells me to go to the police => letterSays=come-to-police
    letter says go to police => letterSays=come-to-police
    i brevet står det at jeg må dra til politiet => letterSays=come-to-police
    i vedtaket står det at jeg skal gi fingeravtrykk hos politiet => letterSays=come-to-police
    Brevet seier at eg skal ta bilete og fingeravtrykk hos politiet => letterSays=come-to-police
    the decision says I have to visit the police station => letterSays=come-to-police
    in the letter it says I should contact the police to book => letterSays=come-to-police
    brevet ber meg kontakte politiet for time => letterSays=come-to-police
    letter say make appointment police => letterSays=come-to-police
    my letter asks me to appear at the police => letterSays=come-to-police
    I følge brevet skal jeg oppsøke politiet => letterSays=come-to-police
    vedtaket seier at kortet blir sendt i posten => letterSays=card-by-post
    the letter says the card will be mailed to me => letterSays=card-by-post
    brevet sier jeg får kortet hjem => letterSays=card-by-post
    according to the letter the card is posted to my address => letterSays=card-by-post
    I følge brevet kommer kortet i posten => letterSays=card-by-post
    står i brevet at kortet sendes hjem => letterSays=card-by-post
    I got a letter from the police => letterSays=-
    fikk et brev fra politiet => letterSays=-
    should the letter say that I must come to the police? => letterSays=-
    What will the letter say, that I get it by post or that I must go there? => letterSays=-
    the letter does not say anything about it => letterSays=-
    brevet sier ingenting om det => letterSays=-
    hva står det vanligvis i brevet => letterSays=-
    when will I get the letter? => letterSays=-
    must I bring the letter to the police? => letterSays=-
    må jeg ta med brevet til politiet? => letterSays=-
    skal jeg ta med vedtaket når jeg møter hos politiet? => letterSays=-
  `);
});
