import type { TurnContext } from 'botbuilder';
import { z } from 'zod';
import { memorySchema } from '../dialogs/engine/memory.ts';
import { mainChoices } from '../dialogs/hearing/main-choices.ts';
import { languages } from '../domain/language.ts';
import { situationSchema } from '../domain/situation.ts';
import { say, withChoices } from '../texts/line.ts';
import { activityOf } from './message-activity.ts';
import type { TurnInput } from './turn-input.ts';

/** What the portal vouched for, as the channel's first activity carries it. */
const portalSchema = z
  .object({
    portal: z
      .object({
        caseId: z.string().optional(),
        situation: situationSchema.catch({}),
        language: z.enum(languages).optional().catch(undefined),
      })
      .optional(),
  })
  .catch({});

/** The first words of a conversation, and what the portal knows of its person. */
export async function greet(context: TurnContext, { state, speakers }: TurnInput): Promise<void> {
  const { portal } = portalSchema.parse(context.activity.channelData ?? {});
  const locale = context.activity.locale?.slice(0, 2);
  const language = languages.find((each) => each === locale) ?? portal?.language ?? 'nb';
  const known = portal?.situation ?? {};
  const line = withChoices(say('talk.hello'), mainChoices);
  const message = speakers[language](line);
  const memory = memorySchema.parse({
    language,
    portalCase: portal?.caseId,
    known,
    situation: known,
    offered: message.choices,
  });
  await state.createProperty('memory').set(context, memory);
  await context.sendActivity(activityOf(message));
}
