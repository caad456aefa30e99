import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { deskHandover } from '../../texts/nb/desk-handover.ts';
import { objectsIn } from '../bots/cards/objects-in.ts';
import type { Connector } from '../channels/teams/send/connector.ts';
import { teamsMessage, tenant } from '../channels/teams/teams-activities.ts';
import { Impatience } from './web-chat.ts';

/** What a caseworker remembers of a conversation they took. */
interface Talk {
  handover: string;
  /** What they heard of the applicant, each once, as it came. */
  heard: string[];
  /** What they answered. */
  said: string[];
  note: string;
}

/** A caseworker in Teams, whose client repeats what the server has not taken. */
export interface Colleague {
  name: string;
  chat: string;
  talks: readonly Talk[];
  goOnDuty(): Promise<void>;
  /** Takes whoever asks for a person, and answers each of their words, until it is over. */
  work(isOver: () => boolean): Promise<void>;
}

/** The last word of an applicant; the conversation is handed back when it is answered. */
export const lastWord = 'siste';

const [before = ''] = deskHandover.applicantSays.split('{text}');

export function applicantSays(word: string): string {
  return `${before}${word}`;
}

const pauseMilliseconds = 20;
const longestAwayMilliseconds = 90_000;

export const colleagueId = (place: number) => `b1f0a6d4-02c1-4d0e-8d4e-6a8a0c3e9f2${place}`;

export function colleagueAt(address: string, teams: Connector, place: number): Colleague {
  const name = `Kollega${place}`;
  const chat = `a:${name}`;
  const talks: Talk[] = [];
  const tried = new Set<string>();
  const posted = () => teams.tries.filter((each) => each.chat === chat);

  /** The same activity again and again, as Teams does, until it is taken. */
  async function send(more: object): Promise<string> {
    const activity = teamsMessage({
      id: randomUUID(),
      serviceUrl: teams.address,
      from: { id: `29:${name}`, name, aadObjectId: colleagueId(place) },
      conversation: { conversationType: 'personal', tenantId: tenant, id: chat },
      ...more,
    });
    const giveUpAt = performance.now() + longestAwayMilliseconds;
    for (;;) {
      const answer = await tryOnce(`${address}/api/messages`, activity);
      if (answer?.status === 200) return answer.text;
      if (answer !== undefined && answer.status < 500) throw new Error(`The desk answered ${answer.status}`);
      if (performance.now() > giveUpAt) throw new Impatience(`${name} was never answered`);
      await wait(pauseMilliseconds);
    }
  }

  const write = (text: string) => send({ text, attachments: [] });
  const press = (verb: string, data: object) =>
    send({
      type: 'invoke',
      name: 'adaptiveCard/action',
      text: undefined,
      value: { action: { type: 'Action.Execute', verb, data }, trigger: 'manual' },
    });

  /** Somebody on a card of theirs whom they have not tried to take. */
  function nextInQueue(): string | undefined {
    for (const { activity } of posted()) {
      for (const { verb, data } of objectsIn(activity.attachments)) {
        const [{ handover } = {}] = objectsIn(data);
        if (verb === 'take' && typeof handover === 'string' && !tried.has(handover)) return handover;
      }
    }
    return undefined;
  }

  async function take(handover: string): Promise<Talk | undefined> {
    tried.add(handover);
    const response = await press('take', { handover });
    if (!objectsIn(JSON.parse(response)).some(({ verb }) => verb === 'hand-back')) return undefined;
    const talk = { handover, heard: [], said: [], note: `Hemmelig ${randomUUID()}` };
    talks.push(talk);
    return talk;
  }

  async function talkWith({ handover, heard, said, note }: Talk, isOver: () => boolean): Promise<void> {
    await press('private-note', { handover, note });
    await write(`/dag Hamar ${1 + talks.length}. april`);
    const earlier = new Set(talks.flatMap((talk) => (talk.handover === handover ? [] : talk.heard)));
    while (!heard.some((word) => word.endsWith(lastWord)) && !isOver()) {
      const words = posted().flatMap(({ text }) => (text?.startsWith(before) ? [text.slice(before.length)] : []));
      const next = words.find((word) => !heard.includes(word) && !earlier.has(word));
      if (next === undefined) await wait(pauseMilliseconds);
      else {
        heard.push(next);
        said.push(answerTo(next));
        await write(answerTo(next));
      }
    }
    await press('hand-back', { handover });
  }

  return {
    name,
    chat,
    talks,
    goOnDuty: async () => void (await write('på vakt')),
    async work(isOver) {
      while (!isOver()) {
        const handover = nextInQueue();
        const talk = handover === undefined ? undefined : await take(handover);
        if (talk !== undefined) await talkWith(talk, isOver);
        else if (handover === undefined) await wait(pauseMilliseconds);
      }
    },
  };
}

export function answerTo(word: string): string {
  return `Svar på ${word}`;
}

async function tryOnce(address: string, activity: object) {
  try {
    const response = await fetch(address, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(activity),
      signal: AbortSignal.timeout(10_000),
    });
    return { status: response.status, text: await response.text() };
  } catch {
    return undefined;
  }
}
