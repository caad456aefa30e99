import { translationOf } from '../blanks.ts';
import { desk as original } from '../nb/desk.ts';

export const desk = translationOf(original)({
  title: 'What you can do here',
  cardNotShown: '{count, plural, one {# more line is not shown.} other {# more lines are not shown.}}',
  hello: 'Hello. Here you work with appointments and conversations about residence cards.',
  intro: 'Type a command or a plain sentence, or press a button. Norwegian and English work equally well.',
  onlyPersonal:
    'Write to me in a chat with only the two of us. Others can read this one, so I say nothing about cases here.',
  noRole: 'You have no role here yet. Ask whoever is responsible for the service to give you one.',
  signIn:
    'Your role follows from the groups your account is in. I am asking Teams for them, and answer as soon as I know.',
  signedIn: 'Now I can see your groups. Write again what you want to do.',
  signInFailed:
    'I was not shown which groups you are in. Write to me again to try once more. If that does not help, ask whoever is responsible for the service.',
  tooManyGroups:
    'Your account is in more groups than Teams can show me. Ask whoever is responsible for the service for a role in your own name.',
  signInToSearch: 'Write to me in the chat first, so that I can see which role you have. Then search again.',
  notAllowedRole:
    'Your role does not give access to this. It is for {roles}. If you need it, ask whoever is responsible for the service for another role. The attempt has been logged.',
  notAllowedStation:
    'This belongs to {station}, a station you do not work for. If you should work for it, ask whoever is responsible for the service to add it. The attempt has been logged.',
  'all-reader': 'readers',
  'all-caseworker': 'caseworkers',
  'all-lead': 'team leads',
  'all-editor': 'editors',
  notUnderstood: 'I did not understand that. Type “help” to see what I can do.',
  unavailable:
    'The booking system does not answer right now. Try again in a little while. If you changed something, check first whether it was done.',
  wrongData: 'I cannot read this. Type the command again, or open the card again.',
  languageIs: 'I answer in English now.',
  typeDay: '“day Oslo tomorrow”: who is coming to the station',
  typeFind:
    '“find K7M-4PX”: an appointment, by reference, case number, full name and date of birth, or name, station and day',
  typeChange: '“move”, “cancel” or “note” before a reference: change the appointment',
  typeCame: '“came K7M-4PX” or “no-show Amina Oslo”: record whether the applicant came',
  typeUndo: '“undo”: take back the last thing you did',
  typeWalkIn: '“walk-in”: book for somebody at the desk',
  typeRules: '“temporary to 30 April, card lost”: what the rules say',
  typeFigures: '“figures”: the day in figures, and “not understood”: what the assistant did not understand this week',
  typeQueue: '“queue”: who is waiting for a caseworker, and “on duty” to be told',
  typeLanguage: '“norsk” or “nynorsk”: change the language',
  day: 'The day',
  queue: 'The queue',
  walkIn: 'Walk-in',
  rules: 'Rules',
  figures: 'Figures',
  notUnderstoodHere: 'Not understood',
  hitAppointment: '{moment}, {station}, {reference}',
  goOnDuty: 'Go on duty',
  goOffDuty: 'Go off duty',
});
