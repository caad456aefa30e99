import type { TurnContext } from 'botbuilder';
import { type Line, say } from '../../texts/line.ts';
import type { ProvenColleague } from '../caseworker-turns.ts';
import type { Admission } from './admit.ts';
import { answerLetter } from './answer-letter.ts';
import { deskMessage } from './desk-message.ts';
import type { DeskParts } from './desk-parts.ts';

type TurnedAway = Exclude<Admission, { kind: 'admitted' }>;

/** Says why nothing here is for them: where others read along, in that conversation, and nothing of it is kept. */
export async function turnAway(
  context: TurnContext,
  { services }: DeskParts,
  { chat }: ProvenColleague,
  away: TurnedAway & { key: string },
): Promise<void> {
  const { language, key } = away;
  const reply = { kind: 'words' as const, lines: whyTurnedAway(away) };
  if (away.kind === 'not-personal') {
    await context.sendActivity(deskMessage(reply, { speakers: services.speakers, language, refreshFor: [] }));
  } else {
    await services.desk.post([answerLetter(reply, { chat, language, key })]);
  }
}

export function whyTurnedAway({ kind }: TurnedAway): readonly Line[] {
  switch (kind) {
    case 'no-role':
      return [say('desk.noRole')];
    case 'not-personal':
      return [say('desk.onlyPersonal')];
    default:
      return kind satisfies never;
  }
}
