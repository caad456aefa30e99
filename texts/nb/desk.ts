import type { Topic } from '../blanks.ts';

/** What caseworkers are told about the desk itself. */
export const desk = {
  title: 'Hva du kan gjøre her',
  cardNotShown: '{count, plural, one {# linje til vises ikke.} other {# linjer til vises ikke.}}',
  hello: 'Hei. Her arbeider du med timer og samtaler om oppholdskort.',
  intro: 'Skriv en kommando eller en vanlig setning, eller trykk på en knapp. Norsk og engelsk går like godt.',
  onlyPersonal: 'Skriv til meg i en chat med bare oss to. Andre kan lese med her, så jeg sier ingenting om saker.',
  noRole: 'Du har ingen rolle her ennå. Be den som har ansvar for tjenesten, om å gi deg en.',
  signIn:
    'Rollen din følger av gruppene kontoen din er med i. Jeg spør Teams om dem, og svarer deg så snart jeg vet det.',
  signedIn: 'Nå ser jeg gruppene dine. Skriv på nytt hva du vil gjøre.',
  signInFailed:
    'Jeg fikk ikke se hvilke grupper du er med i. Skriv til meg igjen for å prøve på nytt. Går det fortsatt ikke, kan den som har ansvar for tjenesten, hjelpe deg.',
  tooManyGroups:
    'Kontoen din er med i flere grupper enn Teams kan vise meg. Be den som har ansvar for tjenesten, om en rolle i ditt eget navn.',
  signInToSearch: 'Skriv til meg i chatten først, så jeg får se hvilken rolle du har. Søk så på nytt.',
  notAllowedRole:
    'Rollen din gir ikke tilgang til dette. Det er for {roles}. Trenger du det, så be den som har ansvar for tjenesten, om en annen rolle. Forsøket er loggført.',
  notAllowedStation:
    'Dette hører til {station}, en stasjon du ikke arbeider for. Skal du arbeide for den, så be den som har ansvar for tjenesten, om å legge den til. Forsøket er loggført.',
  'all-reader': 'lesere',
  'all-caseworker': 'saksbehandlere',
  'all-lead': 'ledere',
  'all-editor': 'redaktører',
  notUnderstood: 'Det forsto jeg ikke. Skriv «hjelp» for å se hva jeg kan.',
  unavailable: 'Timebestillingen svarer ikke nå. Prøv igjen om litt. Endret du noe, se først om det ble gjort.',
  wrongData: 'Dette kan jeg ikke lese. Skriv kommandoen på nytt, eller åpne kortet på nytt.',
  languageIs: 'Nå svarer jeg på bokmål.',
  typeDay: '«dag Oslo i morgen»: hvem som kommer til stasjonen',
  typeFind:
    '«finn K7M-4PX»: en time, etter referanse, saksnummer, hele navnet og fødselsdatoen, eller navn, stasjon og dag',
  typeChange: '«flytt», «avbestill» eller «notat» foran en referanse: endre timen',
  typeCame: '«møtt K7M-4PX» eller «Amina ikke møtt Oslo»: registrere om søkeren har møtt',
  typeUndo: '«angre»: ta tilbake det siste du gjorde',
  typeWalkIn: '«ny time»: bestille for en som står ved skranken',
  typeRules: '«midlertidig til 30. april, kort mistet»: hva reglene sier',
  typeFigures: '«tall»: dagen i tall, og «ikke forstått»: det assistenten ikke forsto denne uken',
  typeQueue: '«kø»: hvem som venter på en saksbehandler, og «på vakt» for å få beskjed',
  typeLanguage: '«English» eller «nynorsk»: bytte språk',
  day: 'Dagen',
  queue: 'Køen',
  walkIn: 'Ny time',
  rules: 'Regler',
  figures: 'Tall',
  notUnderstoodHere: 'Ikke forstått',
  hitAppointment: '{moment}, {station}, {reference}',
  goOnDuty: 'Gå på vakt',
  goOffDuty: 'Gå av vakt',
} as const satisfies Topic;
