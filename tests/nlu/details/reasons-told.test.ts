import { expectFacts } from './reading.ts';

describe('what is wrong with the card in a roundabout way', () => {
  expectFacts(`
    Ungen har klipt kortet i to med saks. => reason=damaged
    ungen klippet kortet i to => reason=damaged
    my son cut my card in half => reason=damaged
    datteren min tegnet på kortet => reason=damaged
    my daughter drew on the card with a pen => reason=damaged
    hunden har bitt i kortet => reason=damaged
    kortet er delt i to => reason=damaged
    kortet gikk i to => reason=damaged
    the card split in two => reason=damaged
    Kortet knakk => reason=damaged
    the plastic is coming off my card => reason=damaged
    laminatet løsner på kortet => reason=damaged
    kortet har fått en stor ripe over bildet => reason=damaged
    magnetstripen virker ikke => reason=damaged
    the card reader cannot read my card => reason=damaged
    kortet kan ikke leses i skanneren => reason=damaged
    kom øydelagt => reason=arrived-damaged
    kortet kom øydelagt i posten => reason=arrived-damaged
    kortet kom øydelagt => reason=arrived-damaged
    kort kom odelagt => reason=arrived-damaged
    Kortet kom ødelagt fram => reason=arrived-damaged
    det nye kortet kom skadet => reason=arrived-damaged
    kortet kom med sprekk => reason=arrived-damaged
    my card came broken => reason=arrived-damaged
    the card came damaged in the post => reason=arrived-damaged
    new card arrived bent => reason=arrived-damaged
    kortet var knekt da jeg fikk det => reason=arrived-damaged
    kortet eg fekk er øydelagt => reason=arrived-damaged
    the card I received is damaged => reason=arrived-damaged
    jeg fikk kortet i dag og det er knekt => reason=arrived-damaged
    nytt kort med feil navn kom i posten => reason=arrived-damaged
    my card came from the police with a crack => reason=arrived-damaged
    Dei har bytta om for- og etternamnet mitt på kortet, det må rettast. => reason=wrong-information
    de har byttet om fornavn og etternavn på kortet => reason=wrong-information
    fornavn og etternavn er byttet om => reason=wrong-information
    first and last name are swapped on my card => reason=wrong-information
    they mixed up my first name and surname on the card => reason=wrong-information
    they switched my names on the card => reason=wrong-information
    navnet på kortet er ikke riktig => reason=wrong-information
    navnet mitt er stavet med K i stedet for C på kortet => reason=wrong-information
    there is a letter missing in my name on the card => reason=wrong-information
    det mangler en bokstav i etternavnet mitt => reason=wrong-information
    my date of birth on the card is wrong => reason=wrong-information
    fødselsdatoen på kortet er feil => reason=wrong-information
    fødselsdatoen min er feil => reason=wrong-information
    they wrote the wrong birth date => reason=wrong-information
    the card has someone else's photo => reason=wrong-information
    det er feil bilde på kortet => reason=wrong-information
    kjønn er feil på kortet => reason=wrong-information
    feil nasjonalitet på kortet => reason=wrong-information
    I changed my name after marriage, the card has the old name => reason=wrong-information
    jeg har giftet meg og fått nytt etternavn => reason=wrong-information
    eg har gifta meg og heiter noko anna no => reason=wrong-information
    opplysningene på kortet stemmer ikke => reason=wrong-information
    kortet har feil opplysninger => reason=wrong-information
    the card has wrong name => reason=wrong-information
    Går kortet ut samtidig som tillatelsen? => reason=-
    Går kortet ut når tillatelsen går ut? => reason=-
    Does the card expire at the same time as the permit? => reason=-
    when does the card expire? => reason=-
    når går kortet ut => reason=-
    Må eg gjere noko sjølv når kortet ein gong går ut? => reason=-
    Må jeg gjøre noe når kortet går ut? => reason=-
    what do I do when the card expires one day? => reason=-
    what happens when the card expires? => reason=-
    hva skjer når kortet går ut => reason=-
    hva skjer hvis kortet går ut => reason=-
    what if my card expires => reason=-
    får jeg beskjed når kortet går ut? => reason=-
    will I be told when my card expires? => reason=-
    kva skjer om kortet går ut før eg får nytt? => reason=-
    kor lenge før kortet går ut kan eg søkje? => reason=-
    How long before the card expires can I order? => reason=-
    kortet går ut i mai => reason=card-expired
    kortet mitt går ut snart, hva gjør jeg? => reason=card-expired
    my card expires soon, what do I do? => reason=card-expired
    når kortet mitt går ut i mai, hva gjør jeg da? => reason=card-expired
    kortet er gått ut => reason=card-expired
    mobilen min vart stolen, men kortet har eg => reason=-
    mobilen ble stjålet men kortet har jeg => reason=-
    my phone was stolen but I still have the card => reason=-
    my phone was stolen, not the card => reason=-
    they stole my bag but the card was not in it => reason=-
    vesken ble stjålet, men kortet lå hjemme => reason=-
    lommeboka er borte, men kortet har jeg heldigvis => reason=-
    lost my wallet but the card was at home => reason=-
    I lost my phone, my card is fine => reason=-
    jeg har mistet nøklene, ikke kortet => reason=-
    passet mitt er borte, kortet har jeg => reason=-
    I have old sticker in passport, still valid, want to change to card => reason=sticker-to-card
    jeg har klistremerke i passet og vil ha kort => reason=sticker-to-card
    eg har klistremerke i passet og vil byte til kort => reason=sticker-to-card
    my sticker is still valid but I want a card => reason=sticker-to-card
    have a sticker, can I get a card? => reason=sticker-to-card
    etiketten i passet er fortsatt gyldig, kan jeg få kort i stedet? => reason=sticker-to-card
    want card not sticker => reason=sticker-to-card
    i have permanant residence but the plastic card expired in january => reason=card-expired
    plastkortet mitt gikk ut i januar => reason=card-expired
    mitt plastkort er borte => reason=lost
    the plastic card is broken => reason=damaged
    klistremerket i passet har gått ut => reason=sticker-expired
    sticker in my passport expired => reason=sticker-expired
    kort ble liggende på toget => reason=lost
    I forgot the card in a taxi => reason=lost
    glemte kortet i en taxi => reason=lost
    Jeg finner ikke igjen kortet etter flyttingen => reason=lost
    kan ikke finne oppholdskortet mitt etter at vi flyttet => reason=lost
    I cannot find my residence card since we moved => reason=lost
    kortet er ikke å finne => reason=lost
    the card is nowhere to be found => reason=lost
    kortet havnet i søpla => reason=lost
    I threw away my card by accident => reason=lost
    jeg har kastet kortet ved en feil => reason=lost
    kortet falt i havet => reason=lost
    my card fell into the sea => reason=lost
    noen har tatt kortet mitt => reason=stolen
    my bag was snatched with the card in it => reason=stolen
    noen stjal vesken min med kortet i => reason=stolen
    frastjålet lommeboka med kort og pass => reason=stolen
    jeg ble ranet og de tok kortet => reason=stolen
    I was robbed and they took my card => reason=stolen
    innbrudd hjemme, kortet er stjålet => reason=stolen
    har ikke mistet kortet => reason=-
    kortet er ikke stjålet, jeg har bare rotet det bort => reason=lost
    it was not stolen, I just lost it => reason=lost
    jeg har funnet igjen kortet => reason=-
    I found my card again => reason=-
    found the card, no need for a new one => reason=-
    I lost my card but found it again => reason=-
    mistet kortet, men har funnet det igjen => reason=-
    trodde kortet var mistet, men fant det => reason=-
    I am afraid of losing my card => reason=-
    how do I avoid losing my card => reason=-
    I don't want to lose my card => reason=-
  `);
});

describe('a passport or a bank card is no residence card', () => {
  expectFacts(`
    my passport expired but card ok => reason=- hasExpired=-
    visa card expired => reason=- hasExpired=-
    mastercard stolen => reason=-
    i want book passport appointment => reason=-
    my passport and card expired => reason=card-expired
  `);
});
