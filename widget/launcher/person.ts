import type { Person } from '../frames/messages.ts';

/** Who the page says is there. */
interface PersonSource {
  /** A token that is as fresh as the page can make it. */
  fresh(): Promise<Person>;
  set(person: string | null): void;
}

export function createPersonSource(portalTokenUrl: string | undefined): PersonSource {
  let person: Person;
  return {
    async fresh() {
      if (portalTokenUrl === undefined) return person;
      const fetched = await fetchPerson(portalTokenUrl);
      return fetched === undefined ? person : fetched;
    },
    set(next) {
      person = next;
    },
  };
}

async function fetchPerson(url: string): Promise<Person> {
  try {
    const response = await fetch(url, { credentials: 'same-origin', headers: { accept: 'application/json' } });
    const answer: unknown = await response.json();
    if (!response.ok || typeof answer !== 'object' || answer === null || !('portalToken' in answer)) return undefined;
    const { portalToken } = answer;
    return typeof portalToken === 'string' || portalToken === null ? portalToken : undefined;
  } catch {
    // The chat works for nobody in particular when the portal cannot say who is there.
    return undefined;
  }
}
