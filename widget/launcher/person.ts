import { cannotSay, type Person } from '../frames/messages.ts';

/** Who the page says is there. */
interface PersonSource {
  /** A token that is as fresh as the page can make it. */
  fresh(): Promise<Person>;
  set(person: string | null): void;
}

const patienceMilliseconds = 4000;

export function createPersonSource(portalTokenUrl: string | undefined): PersonSource {
  let person: string | null | undefined;
  return {
    async fresh() {
      if (portalTokenUrl === undefined) return person;
      const fetched = await fetchPerson(portalTokenUrl);
      if (fetched !== cannotSay) return fetched;
      return person === undefined ? cannotSay : person;
    },
    set(next) {
      person = next;
    },
  };
}

async function fetchPerson(url: string): Promise<Person> {
  try {
    const response = await fetch(url, {
      cache: 'no-store',
      credentials: 'same-origin',
      headers: { accept: 'application/json' },
      signal: AbortSignal.timeout(patienceMilliseconds),
    });
    const answer: unknown = await response.json();
    if (!response.ok || typeof answer !== 'object' || answer === null || !('portalToken' in answer)) return cannotSay;
    const { portalToken } = answer;
    return typeof portalToken === 'string' || portalToken === null ? portalToken : cannotSay;
  } catch {
    return cannotSay;
  }
}
