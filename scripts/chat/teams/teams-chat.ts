import type { AdaptiveCard } from '../../../bots/cards/adaptive-card.ts';
import type { CaseworkerTurns } from '../../../bots/caseworker-turns.ts';
import { takeInProcess } from '../../../bots/desk/take-in-process.ts';
import type { Language } from '../../../domain/language.ts';
import type { ClaimedLetter, Desk } from '../../../storage/desk.ts';
import { UsageError } from '../options.ts';
import type { Reply } from '../reply.ts';
import { type Filled, pressed } from './shown-card.ts';
import { activityReply, responseReply } from './teams-reply.ts';
import { terminalRoster, terminalTenant } from './terminal-roster.ts';

interface Person {
  /** Entra's id, by which the roster knows them. */
  id: string;
  language: Language;
}

export type TeamsChat = ReturnType<typeof openTeamsChat>;

/** The chat of one caseworker with the bot, as Teams would hold it. */
export function openTeamsChat(turns: CaseworkerTurns, desk: Desk, { id: person, language }: Person) {
  const chat = `a:${person}`;
  const user = { id: `29:${person}`, aadObjectId: person, name: nameOf(person) };
  let activities = 0;
  let messages = 0;
  /** As they stand in the chat, the newest last. */
  const cards = new Map<string, AdaptiveCard>();
  let heard: Reply[] = [];

  async function send(activity: object): Promise<unknown> {
    activities += 1;
    const whole = {
      id: `${chat}/${activities}`,
      channelId: 'msteams',
      serviceUrl: 'https://teams.example',
      from: user,
      recipient: { id: '28:bot', name: '' },
      conversation: { id: chat, conversationType: 'personal', tenantId: terminalTenant },
      channelData: { tenant: { id: terminalTenant } },
      locale: language,
      ...activity,
    };
    await desk.remember({ id: chat, tenant: terminalTenant, person, language, reference: { user } });
    return takeInProcess(turns, whole, { tenant: terminalTenant, person, chat });
  }

  function show(message: string, reply: Reply): void {
    heard.push(reply);
    const [attached] = reply.attachments;
    if (attached?.kind === 'card') cards.set(message, attached.card);
  }

  return {
    chat,
    async install() {
      await send({ type: 'installationUpdate', action: 'add' });
    },
    async write(text: string, files: readonly string[] = []) {
      const attachments = files.map((name) => ({
        contentType: 'application/vnd.microsoft.teams.file.download.info',
        name,
      }));
      await send({ type: 'message', text, textFormat: 'plain', attachments });
    },
    /** Presses the nth button of the last card in the chat, or of the second last (2) and so on. */
    async press(nth: number, { on = 1, filled = {} }: { on?: number | undefined; filled?: Filled | undefined }) {
      const [message, card] = [...cards].at(-on) ?? [];
      if (message === undefined || card === undefined)
        throw new UsageError(`There are ${cards.size} cards in the chat`);
      const { verb, data } = pressed(card, nth, filled);
      const action = { type: 'Action.Execute', verb, data };
      const response = await send({
        type: 'invoke',
        name: 'adaptiveCard/action',
        replyToId: message,
        value: { action, trigger: 'manual' },
      });
      show(message, responseReply(response, language));
    },
    /** Shows the message of a letter, in the place of the one it replaces; Teams' id of it. */
    async deliver(letter: ClaimedLetter): Promise<string | undefined> {
      const activity = await turns.compose(letter);
      if (activity === undefined) return undefined;
      messages += 1;
      const message = letter.replacing ?? `message ${messages}`;
      show(message, { ...activityReply(activity), ...(letter.replacing !== undefined && { inPlace: true }) });
      return message;
    },
    /** What was shown since this was asked last. */
    heard(): readonly Reply[] {
      const shown = heard;
      heard = [];
      return shown;
    },
  };
}

function nameOf(person: string): string {
  return terminalRoster.find({ tenant: terminalTenant, id: person })?.name ?? person;
}
