import { expectFacts } from './reading.ts';

describe('where the writer is', () => {
  expectFacts(`
    Jeg bor i Longyearbyen, gjelder dette meg også? => whereabouts=svalbard
    Eg bur på Svalbard, gjeld dette meg? => whereabouts=svalbard
    I live in Longyearbyen, does this apply to me? => whereabouts=svalbard
    I live on Svalbard, do I need a card? => whereabouts=svalbard
    bur og jobbar på svalbard, er frå Filippinane => whereabouts=svalbard
    bor og jobber på Svalbard => whereabouts=svalbard
    living and working on Svalbard => whereabouts=svalbard
    i live and work at svalbard => whereabouts=svalbard
    jobber på Svalbard, trenger jeg kort? => whereabouts=svalbard
    can I live on Svalbard without a card? => whereabouts=-
    må man ha kort på Svalbard? => whereabouts=-
    trenger jeg kort hvis jeg bor på Svalbard? => whereabouts=-
    I am moving to Svalbard => whereabouts=-
    skal flytte til Longyearbyen => whereabouts=-
    I am in Spain => whereabouts=abroad
    I am in Spain. How do I renew? => whereabouts=abroad
    I am in Spain, can I renew? => whereabouts=abroad
    I'm in Turkey now, what should I do? => whereabouts=abroad
    er i Tyrkia nå => whereabouts=abroad
    er i tyrkia, hva gjør jeg? => whereabouts=abroad
    eg er i Polen for tida => whereabouts=abroad
    eg er i Polen for tida, kva gjer eg? => whereabouts=abroad
    eg er i Polen for tida og har mista kortet => whereabouts=abroad
    Jeg er i Thailand og kortet er borte => whereabouts=abroad
    im currently in Pakistan => whereabouts=abroad
    i am now in ethiopia and cannot go back to norway => whereabouts=abroad
    I am staying in Greece until May => whereabouts=abroad
    at the moment I'm in India visiting family => whereabouts=abroad
    for øyeblikket er jeg i India => whereabouts=abroad
    Akkurat nå er jeg i Marokko => whereabouts=abroad
    nå er vi i Tyrkia => whereabouts=abroad
    I lost my card and I am in Spain => whereabouts=abroad
    lost my card, I'm in Spain => whereabouts=abroad
    mistet kortet, er i Spania => whereabouts=abroad
    mista kortet, eg er i Spania => whereabouts=abroad
    Har mistet kortet mens jeg er i Spania => whereabouts=abroad
    I am in Spain and my card was stolen, my husband is in Norway => whereabouts=abroad
    I am abroad and my card has expired => whereabouts=abroad
    jeg er i utlandet nå => whereabouts=abroad
    vi er på ferie i Spania og kona har mistet kortet => whereabouts=abroad
    I'm on holiday in Spain and my card got stolen => whereabouts=abroad
    I was in Spain => whereabouts=-
    I was in Spain last year => whereabouts=-
    var i Spania i sommer og mistet kortet => whereabouts=-
    jeg har vært i Tyrkia => whereabouts=-
    I have been in Spain => whereabouts=-
    my husband is in Spain => whereabouts=-
    mannen min er i Spania => whereabouts=-
    kona er i Tyrkia nå => whereabouts=-
    my family is in Syria => whereabouts=-
    I am from Spain => whereabouts=-
    jeg er fra Spania => whereabouts=-
    I am going to Spain => whereabouts=-
    I will be in Spain next week => whereabouts=-
    I was in Spain but I am home now => whereabouts=norway
    can I apply when I am in Spain? => whereabouts=-
    kan jeg søke når jeg er i Spania? => whereabouts=-
    what if I lose the card when I am in Spain => whereabouts=-
    hva hvis jeg er i Tyrkia og mister kortet? => whereabouts=-
    I am in doubt => whereabouts=-
    jeg er i tvil => whereabouts=-
    I am married in Spain => whereabouts=-
    I am born in Spain => whereabouts=-
    I was born in Spain => whereabouts=-
    er født i Iran => whereabouts=-
    I am registered in Spain => whereabouts=-
    My card was stolen in Spain => whereabouts=-
    jeg mistet kortet i Italia => whereabouts=-
    I have been in Norway for five years => whereabouts=-
    I'm in Norway now => whereabouts=norway
    I am in Bergen => whereabouts=norway
    jeg er i Norge => whereabouts=norway
    eg er i noreg no => whereabouts=norway
    I am not in Norway => whereabouts=abroad
    jeg er ikke i Norge nå => whereabouts=abroad
    eg er ikkje i Noreg for tida => whereabouts=abroad
    I am currently outside Norway => whereabouts=abroad
    We are in the Philippines => whereabouts=abroad
    I am in the Philippines now and I lost my card => whereabouts=abroad
    I am in the US on vacation => whereabouts=abroad
    er hjemme i Pakistan på besøk => whereabouts=abroad
    back in my home country and lost the card => whereabouts=abroad
    vi er i Polen, kan vi bestille time? => whereabouts=abroad
    Is it possible to renew while I am in Poland? => whereabouts=-
  `);
});

describe('where others are, or the writer was', () => {
  expectFacts(`
    Jeg er på ferie i Kroatia og lommeboka er stjålet => whereabouts=abroad
    på ferie i Kroatia, kortet er stjålet => whereabouts=abroad
    On vacation in Greece and lost my residence card => whereabouts=abroad
    visiting family in Iran and my card has expired => whereabouts=abroad
    besøker familien i Pakistan, kortet er borte => whereabouts=abroad
    eg er heime i Polen og har mista kortet => whereabouts=abroad
    we are stuck in Turkey because my card is lost => whereabouts=abroad
    I got stuck in Dubai => whereabouts=-
    mistet kortet i Spania i forrige uke og er fortsatt der => whereabouts=abroad
    lost it in Italy, still there => whereabouts=abroad
    I lost my card in Spain, now I am back in Norway => whereabouts=norway
    jeg var i Spania, men er hjemme igjen => whereabouts=norway
    kortet ble stjålet i Italia, vi er hjemme nå => whereabouts=norway
    my sister is in Spain and lost her card => whereabouts=-
    mor mi er i Pakistan og har mista kortet => whereabouts=-
    husband is now in India => whereabouts=-
    he is in Iran now => whereabouts=-
    han er i Iran nå => whereabouts=-
    kona mi er i Tyrkia, hun mistet kortet => whereabouts=-
    my wife and I are in Spain => whereabouts=abroad
    kona og jeg er i Spania => whereabouts=abroad
    jeg er fra Spania og bor i Norge => whereabouts=norway
    I come from Spain and I am in Norway => whereabouts=norway
    my card is in Spain => whereabouts=-
    kortet er i Spania => whereabouts=-
    passet mitt er i Polen => whereabouts=-
    I have a job in Sweden => whereabouts=-
    I work in Sweden but live in Norway => whereabouts=norway
    jeg jobber i Sverige => whereabouts=abroad
    jeg studerer i Danmark nå => whereabouts=abroad
    I am at the airport in Istanbul => whereabouts=-
    I'm going back to India => whereabouts=-
    I am leaving for India tomorrow => whereabouts=-
    I am travelling to Spain => whereabouts=-
    skal til Spania neste uke => whereabouts=-
    jeg reiser til Spania i morgen => whereabouts=-
    I just came back from Spain => whereabouts=-
    har nettopp kommet hjem fra Thailand => whereabouts=norway
    the police is in Norway? => whereabouts=-
    is this in Norway? => whereabouts=-
    are you in Norway? => whereabouts=-
  `);
});
