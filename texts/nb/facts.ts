import type { Topic } from '../blanks.ts';

/** The questions about a person's situation, why they are asked, and the answers to press. */
export const facts = {
  askProblem: 'Hva gjelder det?',
  askRareProblem: 'Er det noe av dette?',
  whyProblem: 'Det du trenger hjelp til, avgjør om du skal bestille kort, fornye tillatelsen eller vente.',
  'problem-first-card': 'Mitt første kort',
  'problem-expiring': 'Kortet eller tillatelsen går ut',
  'problem-lost': 'Jeg har mistet kortet',
  'problem-stolen': 'Kortet er stjålet',
  'problem-damaged': 'Kortet er ødelagt',
  'problem-wrong-information': 'Opplysningene på kortet er feil',
  'problem-arrived-damaged': 'Kortet var skadet eller hadde feil da jeg fikk det',
  'problem-sticker-expired': 'Etiketten i passet har gått ut',
  'problem-sticker-cannot-be-renewed': 'Jeg får ikke ny etikett i passet',
  'problem-sticker-to-card': 'Jeg vil bytte etiketten mot et kort',
  'problem-not-arrived': 'Kortet har ikke kommet i posten',
  'problem-nothing-wrong': 'Ingenting, jeg vil bare sjekke',
  'problem-something-else': 'Noe annet',

  askCitizenship: 'Hvilket land er du statsborger av? Skriv landet, eller velg.',
  whyCitizenship:
    'Statsborgerskapet avgjør om du trenger oppholdskort i det hele tatt. EU/EØS-borgere trenger det ikke.',
  askCitizenshipAgain:
    'Er landet ditt ett av disse?\nNorden: Norge, Sverige, Danmark, Finland og Island.\nEU/EØS: Belgia, Bulgaria, Estland, Frankrike, Hellas, Irland, Italia, Kroatia, Kypros, Latvia, Liechtenstein, Litauen,\nLuxembourg, Malta, Nederland, Polen, Portugal, Romania, Slovakia, Slovenia, Spania, Tsjekkia, Tyskland, Ungarn og Østerrike.\nDessuten: Sveits og Storbritannia.\nSvar «nei» hvis det ikke er noen av dem, eller velg.',
  'citizenship-none-of-these': 'Ingen av disse: utenfor EU/EØS',
  whichOfThese: 'Hvilket av dem? Skriv landet, eller velg.',
  whichCountry: 'Flere land skrives nesten slik: {countries}. Skriv ditt en gang til.',
  readAsCountry: 'Jeg leser det som {country} – {group}. Er det feil, skriv for eksempel «nei, Ghana».',
  countryCorrected: '{country}: {group}.',
  readAsGroup: 'Jeg leser det slik: {group}. Er det feil, skriv for eksempel «nei, Ghana».',
  findOutCitizenship: 'Se i passet ditt. Skriv navnet på landet passet er fra.',
  'citizenship-other': 'Et land utenfor EU/EØS',
  'citizenship-norwegian': 'Norge',
  'citizenship-nordic': 'Sverige, Danmark, Finland eller Island',
  'citizenship-eea': 'Et EU/EØS-land (ikke nordisk)',
  'citizenship-swiss': 'Sveits',
  'citizenship-british': 'Storbritannia',
  'citizenship-dual-with-eea': 'To land, det ene i EU/EØS',
  'citizenship-stateless': 'Jeg er statsløs',

  askPermit: 'Hva slags oppholdstillatelse har du?',
  askRarePermit: 'Er det en av disse?',
  askPermitOfEeaFamily: 'Hvilket kort har du som familie til en EU/EØS-borger?',
  whyPermit:
    'En midlertidig tillatelse må fornyes. Med en permanent bytter du bare kortet. Derfor må jeg vite hvilken du har.',
  'permit-work': 'Arbeid',
  'permit-study': 'Studier',
  'permit-family': 'Familieinnvandring',
  'permit-protection': 'Beskyttelse (asyl)',
  'permit-collective-protection': 'Kollektiv beskyttelse (Ukraina)',
  'permit-permanent': 'Permanent oppholdstillatelse',
  'permit-family-of-eea': 'Familie til en EU/EØS-borger',
  'permit-something-else': 'Noe annet, ingen, eller usikker',
  'permit-other-basis': 'En annen midlertidig tillatelse',
  'permit-applied': 'Jeg har søkt og venter på svar',
  'permit-asylum-seeker': 'Jeg er asylsøker',
  'permit-none': 'Jeg har ingen og har ikke søkt',
  'permit-visitor': 'Jeg er på besøk, med eller uten visum',
  'permit-separation-agreement': 'Brexit-avtalen (separasjonsavtalen)',
  'permit-embassy-staff': 'Jeg arbeider ved en ambassade',
  'permit-not-sure': 'Jeg vet ikke',
  'permit-eea-family-card': 'Oppholdskort for fem år',
  'permit-permanent-right': 'Varig oppholdsrett (varig oppholdskort)',

  askBasis: 'Hva er grunnen til at du har midlertidig tillatelse?',
  whyBasis: 'Arbeid, studier, familie og beskyttelse fornyes på hver sin måte.',
  findOutBasis: 'Det står i vedtaksbrevet, og ofte på kortet. Se der, eller velg «Noe annet».',
  'basis-work': 'Arbeid',
  'basis-study': 'Studier',
  'basis-family': 'Familie',
  'basis-protection': 'Beskyttelse (asyl)',
  'basis-other': 'Noe annet',

  askPermitExpires: 'Når går tillatelsen ut? Skriv dag, måned og år.',
  whyPermitExpires:
    'Går en midlertidig tillatelse ut innen tre måneder, skal du fornye den. Da skal du ikke bestille kort.',
  exactPermitExpires:
    'Jeg trenger selve dagen, for grensen på tre måneder regnes fra den. Den står på kortet eller i vedtaket.',
  exactPermitExpiresWithoutCard:
    'Jeg trenger selve dagen, for grensen på tre måneder regnes fra den. Den står i vedtaket.',
  askCardExpires: 'Hvilken dato går kortet ut? Den står på kortet. Skriv dag, måned og år.',
  whyCardExpires:
    'Du bør bestille kortet tre måneder før det går ut. Det er gratis til kortet går ut, og etterpå koster det.',
  exactCardExpires: 'Jeg trenger selve dagen, for den avgjør både fristen og gebyret. Den står på kortet.',
  sameAsCard: 'Samme dag som kortet: {day}',
  doNotKnow: 'Jeg vet ikke',
  askYear: 'Er den dagen passert, eller kommer den? Hvilket år står på kortet eller i vedtaket?',
  theDay: '{day}',
  dayTooLongAgo: 'Datoen {day} er for lenge siden til å stemme. Sjekk året, og skriv den en gang til.',
  dayTooFarAhead: 'Datoen {day} er for langt fram i tid til å stemme. Sjekk året, og skriv den en gang til.',

  askPhotoTaken: 'Hvilken dag tok politiet bilde og fingeravtrykk? Skriv dag, måned og år.',
  whyPhotoTaken: 'Kortet lages etter at bildet er tatt. Dagen avgjør om kortet er underveis eller forsinket.',
  exactPhotoTaken: 'Jeg trenger selve dagen, for ventetiden regnes i arbeidsdager fra den. Se i e-posten om timen.',
  'photoTaken-not-yet': 'Det er ikke gjort ennå',

  askWhereabouts: 'Er du i Norge nå?',
  whyWhereabouts: 'Nytt kort kan bare bestilles mens du er i Norge. I utlandet er det ambassaden som hjelper.',
  'whereabouts-norway': 'Ja, i Norge',
  'whereabouts-abroad': 'Nei, i utlandet',
  'whereabouts-svalbard': 'På Svalbard',

  askAppliedThrough: 'Søkte du på nett, gjennom Søknadsportalen?',
  whyAppliedThrough: 'De som søkte gjennom portalen, kan bestille time. Andre må kontakte politiet selv.',
  findOutAppliedThrough:
    'Logget du inn hos UDI og betalte gebyret der? Da var det portalen. Et papirskjema er ikke portalen.',
  'appliedThrough-portal': 'Ja, gjennom portalen',
  'appliedThrough-elsewhere': 'Nei, på papir eller på en annen måte',

  askLetterSays: 'Hva står i brevet som fulgte med vedtaket?',
  whyLetterSays: 'Brevet sier om du må møte hos politiet, eller om kortet kommer i posten uten at du gjør noe.',
  'letterSays-come-to-police': 'Jeg må møte hos politiet',
  'letterSays-card-by-post': 'Kortet kommer i posten til meg',
  'letterSays-not-sure': 'Jeg vet ikke eller har ikke brevet',

  askAppliedForRenewal: 'Har du allerede søkt om å fornye tillatelsen?',
  whyAppliedForRenewal: 'Har du søkt, skal du ikke søke en gang til. Da venter du på svar.',
  findOutAppliedForRenewal:
    'Logg inn i Søknadsportalen og se under «Mine søknader». Ligger det en fornyelse der, har du søkt.',
  askExtensionException:
    'Gjelder noe av dette deg? To statsborgerskap, mer enn seks måneder utenfor Norge, flyttet fra Norge eller en annen tillatelse.',
  whyExtensionException:
    'Kollektiv beskyttelse blir forlenget automatisk, men ikke for alle. Gjelder et unntak, må du spørre UDI.',
  'extensionException-none': 'Nei, ingenting av dette',
  'extensionException-some': 'Ja, noe av dette',

  askElectronicId: 'Har du elektronisk ID, for eksempel BankID eller MinID?',
  whyElectronicId: 'Med elektronisk ID kan mer gjøres på nett. Det avgjør om du trenger time hos politiet.',
  findOutElectronicId: 'Logger du inn i nettbank eller hos Skatteetaten med BankID eller MinID? Da har du det.',

  askOrderedNewCard: 'Har du bestilt det nye kortet på udi.no?',
  whyOrderedNewCard: 'Kortet bestilles på udi.no først. Etterpå trenger du time hos politiet.',
  findOutOrderedNewCard: 'Har du fylt ut bestillingen på udi.no og fått en kvittering? Da har du bestilt.',

  askFamilyOfEeaCitizen: 'Er du i nær familie med en EU/EØS-borger som bor i Norge?',
  whyFamilyOfEeaCitizen: 'Familie til EU/EØS-borgere søker om et eget oppholdskort. Andre må søke om tillatelse først.',
  findOutFamilyOfEeaCitizen:
    'Nær familie er ektefelle, samboer, barn eller forelder. Har noen av dem pass fra et EU/EØS-land?',

  askAge: 'Hvor gammel er personen kortet gjelder?',
  whyAge: 'Barn må ha med en forelder eller verge, og de minste også et passbilde.',
  'age-adult': '18 år eller mer',
  'age-child': '3 til 17 år',
  'age-under-three': 'Under 3 år',
} as const satisfies Topic;
