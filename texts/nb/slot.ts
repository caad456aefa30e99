import type { Topic } from '../blanks.ts';

/** Choosing a free time. */
export const slot = {
  ask: 'Her er de første ledige timene ved {station}. Hvilken passer?',
  askAgain: 'Her er flere ledige timer ved {station}. Hvilken passer?',
  askWished: 'Disse ledige timene ved {station} passer til det du skrev. Hvilken vil du ha?',
  askNearWished: 'Ingen ledig time ved {station} passer helt til det du skrev. Her er de nærmeste. Hvilken vil du ha?',
  time: '{moment}',
  later: 'Senere timer',
  first: 'De første timene',
  otherStation: 'En annen stasjon',
  noneLater: 'Det er ingen ledige timer ved {station} etter dette.',
  noneFree: 'Det er ingen ledige timer ved {station} nå.',
  askElsewhere:
    'Her er den første ledige timen ved andre stasjoner i nærheten. Andre kan ta den før deg. Hvilken passer?',
  earlierElsewhere:
    'Andre stasjoner i nærheten har ledig tidligere nå. De står etter timene her, og andre kan ta dem før deg.',
  elsewhere: '{station}: {moment}',
  noneAnywhere:
    'Jeg finner heller ingen ledige timer ved stasjonene i nærheten. Politiet legger ut nye timer jevnlig. Se etter igjen en annen dag, eller ring politiet på {police}.',
  tooFarAhead: 'Jeg kan bare se ledige timer de neste {days} dagene. Velg en dag før det.',
  wishNoted: 'Jeg ser etter timer som passer til det. Først trenger jeg svar på dette:',
  why: 'Du må ha time for å møte hos politiet. Velg en av timene, eller skriv en dato.',
} as const satisfies Topic;
