import { translationOf } from '../blanks.ts';
import { desk as original } from '../nb/desk.ts';

export const desk = translationOf(original)({
  title: 'Kva du kan gjere her',
  cardNotShown: '{count, plural, one {# linje til blir ikkje vist.} other {# linjer til blir ikkje viste.}}',
  hello: 'Hei. Her arbeider du med timar og samtalar om opphaldskort.',
  intro: 'Skriv ein kommando eller ei vanleg setning, eller trykk på ein knapp. Norsk og engelsk går like godt.',
  onlyPersonal: 'Skriv til meg i ein chat med berre oss to. Andre kan lese med her, så eg seier ingenting om saker.',
  noRole: 'Du har inga rolle her enno. Be den som har ansvar for tenesta, om å gje deg ei.',
  signIn:
    'Rolla di følgjer av gruppene kontoen din er med i. Eg spør Teams om dei, og svarer deg så snart eg veit det.',
  signedIn: 'No ser eg gruppene dine. Skriv på nytt kva du vil gjere.',
  signInFailed:
    'Eg fekk ikkje sjå kva grupper du er med i. Skriv til meg igjen for å prøve på nytt. Går det framleis ikkje, kan den som har ansvar for tenesta, hjelpe deg.',
  tooManyGroups:
    'Kontoen din er med i fleire grupper enn Teams kan vise meg. Be den som har ansvar for tenesta, om ei rolle i ditt eige namn.',
  signInToSearch: 'Skriv til meg i chatten først, så eg får sjå kva rolle du har. Søk så på nytt.',
  notAllowedRole:
    'Rolla di gjev ikkje tilgang til dette. Det er for {roles}. Treng du det, så be den som har ansvar for tenesta, om ei anna rolle. Forsøket er loggført.',
  notAllowedStation:
    'Dette høyrer til {station}, ein stasjon du ikkje arbeider for. Skal du arbeide for han, så be den som har ansvar for tenesta, om å leggje han til. Forsøket er loggført.',
  'all-reader': 'lesarar',
  'all-caseworker': 'saksbehandlarar',
  'all-lead': 'leiarar',
  'all-editor': 'redaktørar',
  notUnderstood: 'Det forstod eg ikkje. Skriv «hjelp» for å sjå kva eg kan.',
  unavailable: 'Timebestillinga svarer ikkje no. Prøv igjen om litt. Endra du noko, sjå først om det blei gjort.',
  wrongData: 'Dette kan eg ikkje lese. Skriv kommandoen på nytt, eller opne kortet på nytt.',
  languageIs: 'No svarer eg på nynorsk.',
  typeDay: '«dag Oslo i morgon»: kven som kjem til stasjonen',
  typeFind:
    '«finn K7M-4PX»: ein time, etter referanse, saksnummer, heile namnet og fødselsdatoen, eller namn, stasjon og dag',
  typeChange: '«flytt», «avbestill» eller «notat» framfor ein referanse: endre timen',
  typeCame: '«møtt K7M-4PX» eller «Amina ikkje møtt Oslo»: registrere om søkjaren har møtt',
  typeUndo: '«angre»: ta tilbake det siste du gjorde',
  typeWalkIn: '«ny time»: bestille for ein som står ved skranken',
  typeRules: '«mellombels til 30. april, kort mista»: kva reglane seier',
  typeFigures: '«tal»: dagen i tal, og «ikkje forstått»: det assistenten ikkje forstod denne veka',
  typeQueue: '«kø»: kven som ventar på ein saksbehandlar, og «på vakt» for å få melding',
  typeLanguage: '«English» eller «bokmål»: byte språk',
  day: 'Dagen',
  queue: 'Køen',
  walkIn: 'Ny time',
  rules: 'Reglar',
  figures: 'Tal',
  notUnderstoodHere: 'Ikkje forstått',
  hitAppointment: '{moment}, {station}, {reference}',
  goOnDuty: 'Gå på vakt',
  goOffDuty: 'Gå av vakt',
});
