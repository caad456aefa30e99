import { translationOf } from '../blanks.ts';
import { facts as nb } from '../nb/facts.ts';

export const facts = translationOf(nb)({
  askProblem: 'Kva gjeld det?',
  askRareProblem: 'Er det noko av dette?',
  whyProblem: 'Det du treng hjelp til, avgjer om du skal bestille kort, fornye løyvet eller vente.',
  'problem-first-card': 'Det første kortet mitt',
  'problem-expiring': 'Kortet eller løyvet går ut',
  'problem-lost': 'Eg har mista kortet',
  'problem-stolen': 'Kortet er stole',
  'problem-damaged': 'Kortet er øydelagt',
  'problem-wrong-information': 'Opplysningane på kortet er feil',
  'problem-arrived-damaged': 'Kortet var skada eller hadde feil då eg fekk det',
  'problem-sticker-expired': 'Etiketten i passet har gått ut',
  'problem-sticker-cannot-be-renewed': 'Eg får ikkje ny etikett i passet',
  'problem-sticker-to-card': 'Eg vil byte etiketten mot eit kort',
  'problem-not-arrived': 'Kortet har ikkje kome i posten',
  'problem-nothing-wrong': 'Ingenting, eg vil berre sjekke',
  'problem-something-else': 'Noko anna',

  askCitizenship: 'Kva land er du statsborgar av? Skriv landet, eller vel.',
  whyCitizenship: 'Statsborgarskapet avgjer om du treng opphaldskort i det heile. EU/EØS-borgarar treng det ikkje.',
  askCitizenshipAgain:
    'Er landet ditt eitt av desse?\nNorden: Noreg, Sverige, Danmark, Finland og Island.\nEU/EØS: Austerrike, Belgia, Bulgaria, Estland, Frankrike, Hellas, Irland, Italia, Kroatia, Kypros, Latvia, Liechtenstein, Litauen,\nLuxembourg, Malta, Nederland, Polen, Portugal, Romania, Slovakia, Slovenia, Spania, Tsjekkia, Tyskland og Ungarn.\nDessutan: Sveits og Storbritannia.\nSvar «nei» om det ikkje er nokon av dei, eller vel.',
  'citizenship-none-of-these': 'Ingen av desse: utanfor EU/EØS',
  whichOfThese: 'Kva for eit av dei? Skriv landet, eller vel.',
  whichCountry: 'Fleire land blir skrivne nesten slik: {countries}. Skriv ditt ein gong til.',
  readAsCountry: 'Eg les det som {country} – {group}. Er det feil, skriv til dømes «nei, Ghana».',
  countryCorrected: '{country}: {group}.',
  readAsGroup: 'Eg les det slik: {group}. Er det feil, skriv til dømes «nei, Ghana».',
  findOutCitizenship: 'Sjå i passet ditt. Skriv namnet på landet passet er frå.',
  'citizenship-other': 'Eit land utanfor EU/EØS',
  'citizenship-norwegian': 'Noreg',
  'citizenship-nordic': 'Sverige, Danmark, Finland eller Island',
  'citizenship-eea': 'Eit EU/EØS-land (ikkje nordisk)',
  'citizenship-swiss': 'Sveits',
  'citizenship-british': 'Storbritannia',
  'citizenship-dual-with-eea': 'To land, det eine i EU/EØS',
  'citizenship-stateless': 'Eg er statslaus',

  askPermit: 'Kva slags opphaldsløyve har du?',
  askRarePermit: 'Er det eitt av desse?',
  askPermitOfEeaFamily: 'Kva kort har du som familie til ein EU/EØS-borgar?',
  whyPermit: 'Eit mellombels løyve må fornyast. Med eit permanent byter du berre kortet. Difor må eg vite kva du har.',
  'permit-work': 'Arbeid',
  'permit-study': 'Studium',
  'permit-family': 'Familieinnvandring',
  'permit-protection': 'Vern (asyl)',
  'permit-collective-protection': 'Kollektivt vern (Ukraina)',
  'permit-permanent': 'Permanent opphaldsløyve',
  'permit-family-of-eea': 'Familie til ein EU/EØS-borgar',
  'permit-something-else': 'Noko anna, ikkje noko, eller usikker',
  'permit-other-basis': 'Eit anna mellombels løyve',
  'permit-applied': 'Eg har søkt og ventar på svar',
  'permit-asylum-seeker': 'Eg er asylsøkjar',
  'permit-none': 'Eg har ikkje noko og har ikkje søkt',
  'permit-visitor': 'Eg er på besøk, med eller utan visum',
  'permit-separation-agreement': 'Brexit-avtalen (separasjonsavtalen)',
  'permit-embassy-staff': 'Eg arbeider ved ein ambassade',
  'permit-not-sure': 'Eg veit ikkje',
  'permit-eea-family-card': 'Opphaldskort for fem år',
  'permit-permanent-right': 'Varig opphaldsrett (varig opphaldskort)',

  askBasis: 'Kva er grunnen til at du har mellombels løyve?',
  whyBasis: 'Arbeid, studium, familie og vern blir fornya på kvar sin måte.',
  findOutBasis: 'Det står i vedtaksbrevet, og ofte på kortet. Sjå der, eller vel «Noko anna».',
  'basis-work': 'Arbeid',
  'basis-study': 'Studium',
  'basis-family': 'Familie',
  'basis-protection': 'Vern (asyl)',
  'basis-other': 'Noko anna',

  askPermitExpires: 'Når går løyvet ut? Skriv dag, månad og år.',
  whyPermitExpires:
    'Går eit mellombels løyve ut innan tre månader, skal du fornye det. Då skal du ikkje bestille kort.',
  exactPermitExpires:
    'Eg treng sjølve dagen, for grensa på tre månader blir rekna frå han. Han står på kortet eller i vedtaket.',
  exactPermitExpiresWithoutCard:
    'Eg treng sjølve dagen, for grensa på tre månader blir rekna frå han. Han står i vedtaket.',
  askCardExpires: 'Kva dato går kortet ut? Han står på kortet. Skriv dag, månad og år.',
  whyCardExpires:
    'Du bør bestille kortet tre månader før det går ut. Det er gratis til kortet går ut, og etterpå kostar det.',
  exactCardExpires: 'Eg treng sjølve dagen, for han avgjer både fristen og gebyret. Han står på kortet.',
  sameAsCard: 'Same dag som kortet: {day}',
  doNotKnow: 'Eg veit ikkje',
  dayTooLongAgo: 'Datoen {day} er for lenge sidan til å stemme. Sjekk året, og skriv han ein gong til.',
  dayTooFarAhead: 'Datoen {day} er for langt fram i tid til å stemme. Sjekk året, og skriv han ein gong til.',

  askPhotoTaken: 'Kva dag tok politiet bilete og fingeravtrykk? Skriv dag, månad og år.',
  whyPhotoTaken: 'Kortet blir laga etter at biletet er teke. Dagen avgjer om kortet er undervegs eller forseinka.',
  exactPhotoTaken: 'Eg treng sjølve dagen, for ventetida blir rekna i arbeidsdagar frå han. Sjå i e-posten om timen.',
  'photoTaken-not-yet': 'Det er ikkje gjort enno',

  askWhereabouts: 'Er du i Noreg no?',
  whyWhereabouts: 'Nytt kort kan berre bestillast medan du er i Noreg. I utlandet er det ambassaden som hjelper.',
  'whereabouts-norway': 'Ja, i Noreg',
  'whereabouts-abroad': 'Nei, i utlandet',
  'whereabouts-svalbard': 'På Svalbard',

  askAppliedThrough: 'Søkte du på nett, gjennom Søknadsportalen?',
  whyAppliedThrough: 'Dei som søkte gjennom portalen, kan bestille time. Andre må kontakte politiet sjølve.',
  findOutAppliedThrough:
    'Logga du inn hos UDI og betalte gebyret der? Då var det portalen. Eit papirskjema er ikkje portalen.',
  'appliedThrough-portal': 'Ja, gjennom portalen',
  'appliedThrough-elsewhere': 'Nei, på papir eller på ein annan måte',

  askLetterSays: 'Kva står i brevet som følgde med vedtaket?',
  whyLetterSays: 'Brevet seier om du må møte hos politiet, eller om kortet kjem i posten utan at du gjer noko.',
  'letterSays-come-to-police': 'Eg må møte hos politiet',
  'letterSays-card-by-post': 'Kortet kjem i posten til meg',
  'letterSays-not-sure': 'Eg veit ikkje eller har ikkje brevet',

  askAppliedForRenewal: 'Har du allereie søkt om å fornye løyvet?',
  whyAppliedForRenewal: 'Har du søkt, skal du ikkje søkje ein gong til. Då ventar du på svar.',
  findOutAppliedForRenewal:
    'Logg inn i Søknadsportalen og sjå under «Mine søknader». Ligg det ei fornying der, har du søkt.',
  askExtensionException:
    'Gjeld noko av dette deg? To statsborgarskap, meir enn seks månader utanfor Noreg, flytta frå Noreg eller eit anna løyve.',
  whyExtensionException:
    'Kollektivt vern blir forlengt automatisk, men ikkje for alle. Gjeld eit unntak, må du spørje UDI.',
  'extensionException-none': 'Nei, ingenting av dette',
  'extensionException-some': 'Ja, noko av dette',

  askElectronicId: 'Har du elektronisk ID, til dømes BankID eller MinID?',
  whyElectronicId: 'Med elektronisk ID kan meir gjerast på nett. Det avgjer om du treng time hos politiet.',
  findOutElectronicId: 'Loggar du inn i nettbank eller hos Skatteetaten med BankID eller MinID? Då har du det.',

  askOrderedNewCard: 'Har du bestilt det nye kortet på udi.no?',
  whyOrderedNewCard: 'Kortet blir bestilt på udi.no først. Etterpå treng du time hos politiet.',
  findOutOrderedNewCard: 'Har du fylt ut bestillinga på udi.no og fått ei kvittering? Då har du bestilt.',

  askFamilyOfEeaCitizen: 'Er du i nær familie med ein EU/EØS-borgar som bur i Noreg?',
  whyFamilyOfEeaCitizen: 'Familie til EU/EØS-borgarar søkjer om eit eige opphaldskort. Andre må søkje om løyve først.',
  findOutFamilyOfEeaCitizen:
    'Nær familie er ektefelle, sambuar, barn eller forelder. Har nokon av dei pass frå eit EU/EØS-land?',

  askAge: 'Kor gammal er personen kortet gjeld?',
  whyAge: 'Barn må ha med ein forelder eller verje, og dei minste òg eit passbilete.',
  'age-adult': '18 år eller meir',
  'age-child': '3 til 17 år',
  'age-under-three': 'Under 3 år',
});
