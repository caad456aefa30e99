import { expectFacts } from './reading.ts';

describe('that something has run out', () => {
  expectFacts(`
    arbeid tillatelse gikk ut i går, kan jeg jobbe i dag? => hasExpired=true
    løyvet gjekk ut i går, kan eg jobbe? => hasExpired=true
    my card expired is it danger? => hasExpired=true
    kort er utløpt, hva jeg skal gjøre? => hasExpired=true
    Studietillatelsen min utløp 1. mars => hasExpired=true
    my permit had already run out on 1 March => hasExpired=true
    is my card expired? => hasExpired=-
    er kortet mitt gått ut? => hasExpired=-
    my card is expired? => hasExpired=-
    what if my permit expired? => hasExpired=-
    Kva om løyvet er gått ut? => hasExpired=-
    hva er dato for utløp 1. mai => hasExpired=-
    my permit will run out in June => hasExpired=-
  `);
});

describe('whether and how they applied', () => {
  expectFacts(`
    permit expire 30.6, I did not apply => appliedForRenewal=no
    My study permit expires on 31 August 2026 and I have not applied for a new one. => appliedForRenewal=no
    tillatelsen går ut 30. juni, jeg har ikke søkt => appliedForRenewal=no
    løyvet går ut i juni og eg har ikkje søkt enno => appliedForRenewal=no
    I did not apply => appliedForRenewal=-
    my card expires in June, I have not applied for citizenship => appliedForRenewal=-
    kortet går ut i mai, har ikke søkt om permanent => appliedForRenewal=-
    what if my permit expires and I have not applied? => appliedForRenewal=-
    Studietillatelsen min utløp 1. mars, og jeg søkte først om ny etterpå. => appliedForRenewal=after-expiry
    Løyvet gjekk ut, og eg søkte om fornying etterpå. => appliedForRenewal=after-expiry
    my permit expired and I applied afterwards => appliedForRenewal=after-expiry
    I applied to renew after my permit had already run out on 1 March => appliedForRenewal=after-expiry
    can I apply after my permit has run out? => appliedForRenewal=-
    søknad om fornyelse jeg sende 23.02.26 => appliedForRenewal=yes
    i apply in embassy of norway at Hanoi => appliedThrough=elsewhere
    Jeg var søke hos ambassade i Manila => appliedThrough=elsewhere
    eg søkje hos ambassade i Manila => appliedThrough=elsewhere
    can i apply at embassy in Hanoi => appliedThrough=-
    kan jeg søke hos ambassaden => appliedThrough=-
    korleis kan eg søkje hos ambassaden => appliedThrough=-
  `);
});

describe('the permit', () => {
  expectFacts(`
    arbeid tillatelse går ut i mai => permit=temporary basis=work
    jobb tillatelse som kokk => permit=temporary basis=work
    eg har jobb løyve => permit=temporary basis=work
    study tillatelse => permit=temporary basis=study
    hun få familie visum => permit=temporary basis=family
    I have family visa => permit=temporary basis=family
    Jeg er britisk mann, har kort etter separasjonsavtalen => permit=separation-agreement whose=-
    Eg er britisk kvinne og har kort etter separasjonsavtalen => permit=separation-agreement
    I am british man with card of separation agreement => permit=separation-agreement whose=-
    I have protection collective => permit=collective-protection
    jeg vente 4 måned på svar fra udi om første oppholdstillatelse => permit=applied
    eg venta lenge på svar frå udi på første søknad => permit=applied
    Jeg har søkt om asyl og venter fortsatt på svar. => permit=asylum-seeker
    eg har søkt om asyl => permit=asylum-seeker
    søkte om asyl i 2015 og fikk flyktningstatus => permit=temporary basis=protection
    får ikke logget inn for å fornye studietillatelsen => permit=temporary basis=study
    Får eg forny arbeidsløyvet no? => permit=temporary basis=work
  `);
});

describe('what is wrong with the card', () => {
  expectFacts(`
    navn på kort er ikke riktig => reason=wrong-information
    namn på kortet er ikkje rett => reason=wrong-information
    det er noe feil, navn ikke riktig => reason=wrong-information
    name on my card is not right => reason=wrong-information
    theres a hole in my card => reason=damaged
    det er hull i kort mitt => reason=damaged
    hol i oppholdskortet => reason=damaged
    Jeg har klistremerke i passet og ønsker å bytte det til et vanlig oppholdskort. => reason=sticker-to-card
    eg har klistremerke i passet og vil byte det til eit kort => reason=sticker-to-card
    I have a sticker in my passport and wish to exchange it for a card => reason=sticker-to-card
    write to me if anything is missing => reason=-
    skriv hvis noe mangler => reason=-
    is some document missing? => reason=-
    kortet funker fint det er passet som er odelagt => reason=-
    kortet er fint, men passet mitt er øydelagt => reason=-
    the card is fine, it is the passport that is damaged => reason=-
    my passport is fine, the card is damaged => reason=damaged
  `);
});

describe('how old they are, and whose card it is', () => {
  expectFacts(`
    min barn 2 år trenge komme til politi eller bare meg? => age=under-three
    my child 7 years must come? => age=child
    sønn 4 år => age=child
    Sonen vår på halvtanna år er fødd i Noreg. => age=under-three
    my father he have 70 years => age=adult
    Is my father card, he have 70 years, he lost => age=adult whose=parent
    svigermor, som er 68 år => age=adult
    mormor, som er 80 år, treng kort => age=adult
    she has 2 years left on her permit => age=-
    my son 3 years in Norway => age=-
    he has 12 years in Norway => age=-
    kortet hans har 10 år => age=-
    My kids 4 and 8 year old, they both need new card? => whose=child age=child
    barna mine 4 og 8 år, de begge trenger kort => whose=child age=child
    Kort til kone kjem knekt i posten => whose=partner
    kort for kone mistet => whose=partner
    hva koster kort til barn? => whose=-
    Jeg er sveitsisk, mannen min er albansk. Er det bare han som trenger kort? => whose=partner
    eg er dansk, kona mi er frå Peru. Er det berre ho som treng kort? => whose=partner
    I am Danish, my wife is from Peru. Is it only her who needs a card? => whose=partner
  `);
});

describe('where they are from', () => {
  expectFacts(`
    I am philippine, card dont come => country=PH
    I have protection collective, I from Ucraine => country=UA
    Jeg har to pass, spansk og kolombiansk => citizenship=dual-with-eea
    Eg kom frå Syria, har flyktning status => country=SY
    I came from Syria, I am refugee => country=SY
    jeg kom fra Syria i går => country=-
    no norwegian => citizenship=- language=- yesNo=- correction=false
    no norwegian please, english => citizenship=- yesNo=-
    no, norwegian => yesNo=no
    NO-5003 Bergen => yesNo=- correction=false
    no 5003 Bergen => yesNo=no
  `);
});

describe('days, hours and numbers', () => {
  expectFacts(`
    can i do june 9 at 1430 => time=14:30
    can I come at 0930 => time=09:30
    can you call me at 1430 => time=14:30
    I live at 1430 Ås => time=-
    at 1433 => time=-
    som bare skal ha det første. Gjelder det samme for meg? => ordinal=-
    jeg tar det første => ordinal=1
    timen min er hq9 3tw => bookingReference=HQ9-3TW
    my appointment is hq9 3tw => bookingReference=HQ9-3TW
    UDI skriver at jeg må bestille time hos politiet => letterSays=come-to-police
    UDI skriv at kortet kjem i posten => letterSays=card-by-post
    UDI writes that I must come to the police => letterSays=come-to-police
    Eg har ikkje fått noko brev, så eg veit ikkje om eg må møte hos politiet. => letterSays=-
    jeg fikk ikke brev, må jeg møte hos politiet => letterSays=-
    I have not received any letter, must I come to the police => letterSays=-
  `);
});
