import { expectFacts } from './reading.ts';

describe('the permit in a roundabout way', () => {
  expectFacts(`
    husker ikke engang hva slags oppholdstillatelse det er => permit=not-sure
    husker ikke hva slags tillatelse jeg har => permit=not-sure
    hugsar ikkje kva slags løyve eg har => permit=not-sure
    I don't even remember what kind of permit it is => permit=not-sure
    no idea what permit it is => permit=not-sure
    aner ikke hvilken tillatelse det er => permit=not-sure
    Eg veit ikkje heilt kva slags løyve eg har => permit=not-sure
    vet ikke helt hvilken type tillatelse jeg har => permit=not-sure
    I am not really sure which permit I have => permit=not-sure
    not sure if it is permanent or temporary => permit=not-sure
    usikker på om det er permanent eller midlertidig => permit=not-sure
    vet ikke om den er permanent eller midlertidig => permit=not-sure
    veit ikkje om det er permanent eller mellombels => permit=not-sure
    I don't know if it is temporary or permanent => permit=not-sure
    how can I see if it is temporary or permanent? => permit=-
    Eg har britisk pass og opphald etter utmeldingsavtalen. => permit=separation-agreement
    jeg har opphold etter utmeldelsesavtalen => permit=separation-agreement
    opphold etter utmeldingsavtalen mellom Storbritannia og EØS => permit=separation-agreement
    I have residence under the EEA EFTA separation agreement => permit=separation-agreement
    I'm British with a Brexit card => permit=separation-agreement
    kortet mitt sier Separasjonsavtalen EØS/EFTA-UK => permit=separation-agreement
    my card says Separasjonsavtalen EØS/EFTA-UK => permit=separation-agreement
    withdrawal agreement residence => permit=separation-agreement
    Article 50 TEU residence => permit=separation-agreement
    kortet mitt seier Permanent oppholdstillatelse => permit=permanent
    my card says "Permanent oppholdstillatelse" => permit=permanent
    it says Midlertidig oppholdstillatelse on the card => permit=temporary
    kortet sier midlertidig oppholdstillatelse utl 42 1 => permit=temporary
    on my card: "Midlertidig oppholdstillatelse, utl 28 1 a" => permit=temporary
    there is utl § 62 1 on my card => permit=permanent
    på kortet står utl. § 62 => permit=permanent
    på kortet står det Bosettingstillatelse => permit=permanent
    My card says Bosettingstillatelse uf 43 1 => permit=permanent
    på kortet står utl 28 7 => permit=temporary
    utf 9-7 1 c står det på kortet => permit=temporary
    kortet mitt sier "Familiemedlem" => permit=eea-family-card
    it says Familiemedlem on my card => permit=eea-family-card
    På kortet står det familiemedlem til EØS-borger => permit=eea-family-card
    Får ein permanent opphald av seg sjølv etter ei stund? => permit=-
    Får man permanent automatisk etter tre år? => permit=-
    Do you get permanent residence automatically? => permit=-
    can I get permanent residence after three years => permit=-
    When can I apply for permanent residence? => permit=-
    når kan jeg søke permanent? => permit=-
    kva skal til for permanent opphaldsløyve? => permit=-
    what are the requirements for permanent residence => permit=-
    What is permanent residence? => permit=-
    hva er permanent oppholdstillatelse? => permit=-
    hva betyr midlertidig? => permit=-
    Does my wife need a permanent permit? => permit=-
    Er det sånn at man må fornye selv om man har permanent? => permit=-
    må man fornye permanent opphold? => permit=-
    Må folk med permanent opphald fornye kortet? => permit=-
    Do people with permanent residence renew? => permit=-
    do you have to renew when you have permanent residence? => permit=-
    kan man miste permanent opphold? => permit=-
    Can one lose permanent residence? => permit=-
    must I renew, I have permanent residence? => permit=permanent
    jeg har permanent, må jeg fornye? => permit=permanent
    I want permanent residence => permit=-
    jeg vil ha permanent => permit=-
    I hope to get permanent => permit=-
    I got permanent residence last month => permit=permanent
    fikk permanent i fjor => permit=permanent
    har fått innvilget permanent opphold => permit=permanent
    I was granted permanent residence => permit=permanent
    fekk innvilga permanent opphaldsløyve => permit=permanent
    søknaden om permanent er innvilget => permit=permanent
    I do not have permanent residence yet => permit=-
    har ikke permanent ennå => permit=-
    ikke permanent, bare midlertidig => permit=temporary
    den er ikke midlertidig, den er permanent => permit=permanent
    I only visit my sister here with tourist visa => permit=visitor
    I am a tourist => permit=visitor
    jeg er her på turistvisum => permit=visitor
    er her på besøk hos søsteren min med visum => permit=visitor
    I'm visiting my son in Norway on a visitor visa => permit=visitor
    is on visit visa => permit=visitor
    came on a visit visa => permit=visitor
    søsteren min er på besøk fra Iran med visum => permit=visitor
    I have visa for 90 days => permit=visitor
    do tourists need a card? => permit=-
    trenger turister oppholdskort? => permit=-
    jeg er turist og har mistet passet => permit=visitor
    I am seeking asylum => permit=asylum-seeker
    har asylsøkerbevis => permit=asylum-seeker
    jeg er asylsøker og venter på svar => permit=asylum-seeker
    do asylum seekers get a card? => permit=-
    får asylsøkere kort? => permit=-
    I work at the US embassy => permit=embassy-staff
    jeg er ansatt ved den polske ambassaden => permit=embassy-staff
    I called the embassy => permit=-
    I have no permit => permit=none
    jeg har ikke oppholdstillatelse => permit=none
    har ikke noen tillatelse ennå => permit=none
    I have not got any permit => permit=none
    do I need a card without a permit? => permit=-
    jeg er her på jobb med arbeidstillatelse => permit=temporary
    I am a skilled worker => permit=temporary
    I am here as an au pair => permit=temporary
    EU blue card => permit=temporary
    jeg er flyktning med opphold i tre år => permit=temporary
    Ukrainian, temporary protection => permit=collective-protection
    ukrainer med midlertidig kollektiv beskyttelse => permit=collective-protection
    har S-status fra Ukraina => permit=-
    kollektivt vern => permit=collective-protection
    I have varig oppholdsrett => permit=permanent-right
    varig oppholdsrett som familiemedlem til EØS-borger => permit=permanent-right
    permanent right of residence => permit=permanent-right
    I am family of an EU citizen, my card is valid 5 years => permit=eea-family-card
    gift med EØS-borger, har oppholdskort for familiemedlem => permit=eea-family-card
    I have applied for a first permit and wait => permit=applied
    har søkt om oppholdstillatelse for første gang => permit=applied
    venter fortsatt på svar på søknaden => permit=applied
    my application is still being processed => permit=applied
  `);
});
