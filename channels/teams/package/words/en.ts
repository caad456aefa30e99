import type { AppWords } from './nb.ts';

export const appWords: AppWords = {
  name: 'Residence card assistant',
  fullName: 'Residence card assistant for caseworkers',
  summary: 'Appointments, the queue and the rules for residence cards, inside Teams.',
  description:
    'See who is coming to the station today. Find, move and cancel appointments, and write notes. Take over conversations when somebody asks for a caseworker. Ask what the rules say, and get the answer with its source. Everything that is done is logged.',
  commands: [
    { title: 'day', description: 'Who is coming to the station: "day Oslo tomorrow"' },
    { title: 'find', description: 'An appointment, by reference or case number: "find K7M-4PX"' },
    { title: 'walk-in', description: 'Book for somebody at the desk' },
    { title: 'rules', description: 'What the rules say: "temporary permit to 30 April, card lost"' },
    { title: 'queue', description: 'Who is waiting for a caseworker' },
    { title: 'on duty', description: 'Be told when somebody asks for a caseworker' },
    { title: 'off duty', description: 'Get no more messages about the queue' },
    { title: 'figures', description: 'The day in figures' },
    { title: 'not understood', description: 'What the assistant did not understand this week' },
    { title: 'help', description: 'Everything you can do here' },
  ],
  searches: {
    appointments: {
      title: 'Appointments',
      description: 'Find an appointment and put it in as a card',
      words: 'Reference',
      wordsDescription: 'Reference or case number, or name and date of birth',
    },
    stations: {
      title: 'Stations',
      description: 'Find a station and put in its address and hours',
      words: 'Place',
      wordsDescription: 'Station, municipality or postcode',
    },
  },
};
