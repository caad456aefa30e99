import type { Language } from '../../domain/language.ts';

/** What somebody does in the chat: writes, or presses a button that says this. */
type Deed = { say: string } | { press: string | RegExp };

/** One person's way through the assistant, as a newcomer would try it. */
export interface Walk {
  language: Language;
  /** The name on the demonstration page. */
  signInAs: string;
  deeds: readonly Deed[];
  /** Stands in the conversation at the end. */
  told: readonly string[];
}

const firstTime = /\d{4} (kl\.|at) \d{2}[.:]\d{2}$/;

interface Words {
  yes: string;
  no: string;
  comeToPolice: string;
  inNorway: string;
  booked: string;
  notIdentity: string;
  renew: string;
  call: string;
}

const words: Readonly<Record<Language, Words>> = {
  nb: {
    yes: 'Ja',
    no: 'Nei',
    comeToPolice: 'Jeg må møte hos politiet',
    inNorway: 'Ja, i Norge',
    booked: 'Timen er bestilt.',
    notIdentity: 'ikke legitimasjon',
    renew: 'Du skal fornye tillatelsen, ikke bestille kort.',
    call: 'Du søkte ikke gjennom portalen, så jeg kan ikke bestille for deg.',
  },
  nn: {
    yes: 'Ja',
    no: 'Nei',
    comeToPolice: 'Eg må møte hos politiet',
    inNorway: 'Ja, i Noreg',
    booked: 'Timen er bestilt.',
    notIdentity: 'ikkje legitimasjon',
    renew: 'Du skal fornye løyvet, ikkje bestille kort.',
    call: 'Du søkte ikkje gjennom portalen, så eg kan ikkje bestille for deg.',
  },
  en: {
    yes: 'Yes',
    no: 'No',
    comeToPolice: 'I must go to the police',
    inNorway: 'Yes, in Norway',
    booked: 'Your appointment is booked.',
    notIdentity: 'not proof of identity',
    renew: 'Renew your permit instead of ordering a card.',
    call: 'You did not apply through the portal, so I cannot book for you.',
  },
};

/** A first card, applied for in the portal: booked. */
export function firstCard(language: Language, opening: string, place: string, station: RegExp): Walk {
  const { comeToPolice, yes, booked, notIdentity } = words[language];
  return {
    language,
    signInAs: 'Asha Prøvesen',
    deeds: [{ say: opening }, { press: comeToPolice }, { press: yes }, ...booking(language, place, station)],
    told: [booked, notIdentity],
  };
}

/** A stolen card whose successor is ordered already: booked. */
export function stolenCard(language: Language, opening: string, place: string, station: RegExp): Walk {
  const { inNorway, yes, booked, notIdentity } = words[language];
  return {
    language,
    signInAs: 'Elif Oppdiktet',
    deeds: [{ say: opening }, { press: inNorway }, { press: yes }, ...booking(language, place, station)],
    told: [booked, notIdentity],
  };
}

/** The card of a permanent permit has expired: ordered, then booked. */
export function expiredPermanentCard(language: Language, opening: string, place: string, station: RegExp): Walk {
  const { inNorway, yes, booked, notIdentity } = words[language];
  return {
    language,
    signInAs: 'Dawit Fiktivsen',
    deeds: [
      { say: opening },
      { press: inNorway },
      { press: yes },
      { press: yes },
      ...booking(language, place, station),
    ],
    told: [booked, notIdentity],
  };
}

/** A temporary permit ends next month: renewal, however they insist. */
export function insisting(language: Language, opening: string, insistence: readonly string[]): Walk {
  const { no, renew, notIdentity } = words[language];
  return {
    language,
    signInAs: 'Carmen Testmoen',
    deeds: [{ say: opening }, { press: no }, ...insistence.map((say) => ({ say }))],
    told: [renew, notIdentity],
  };
}

/** A first card, not applied for in the portal: refused with the reason. */
export function notThroughThePortal(language: Language, opening: string, insistence: string): Walk {
  const { comeToPolice, call, notIdentity } = words[language];
  return {
    language,
    signInAs: 'Bilal Eksempelberg',
    deeds: [{ say: opening }, { press: comeToPolice }, { say: insistence }],
    told: [call, notIdentity],
  };
}

function booking(language: Language, place: string, station: RegExp): Deed[] {
  return [{ say: place }, { press: station }, { press: firstTime }, { press: words[language].yes }];
}
