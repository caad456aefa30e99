import type { Activity } from 'botbuilder';
import { z } from 'zod';

const word = z.string().min(1).max(1000);
const account = z.looseObject({ id: word, aadObjectId: word.optional(), name: z.string().optional() });
const moment = z.iso.datetime({ offset: true, local: true });

/** What is read of an activity; the rest is left as it came. */
const known = z.looseObject({
  type: word,
  id: word,
  serviceUrl: word,
  channelId: word,
  timestamp: moment.optional(),
  localTimestamp: moment.optional(),
  expiration: moment.optional(),
  from: account,
  recipient: account,
  conversation: z.looseObject({
    id: word,
    conversationType: word.optional(),
    isGroup: z.boolean().nullish(),
    tenantId: word.optional(),
  }),
  channelData: z.looseObject({ tenant: z.looseObject({ id: word }).optional() }).optional(),
  name: z.string().optional(),
  action: z.string().optional(),
  text: z.string().optional(),
  textFormat: z.string().optional(),
  locale: z.string().optional(),
  replyToId: z.string().optional(),
  deliveryMode: z.string().optional(),
  membersAdded: z.array(account).optional(),
  membersRemoved: z.array(account).optional(),
  attachments: z.array(z.looseObject({ contentType: z.string() })).optional(),
  entities: z.array(z.looseObject({ type: z.string() })).optional(),
});

const activitySchema = z
  .custom<Activity>((given) => known.safeParse(given).success)
  .transform(
    ({ timestamp, localTimestamp, expiration, ...rest }): Activity => ({
      ...rest,
      ...(timestamp && { timestamp: new Date(timestamp) }),
      ...(localTimestamp && { localTimestamp: new Date(localTimestamp) }),
      ...(expiration && { expiration: new Date(expiration) }),
    }),
  );

/**
 * An activity that the SDK can work with: checked by what is read of it, its moments made dates. What is null is left
 * out, since the SDK looks for what is missing and falls over null.
 */
export function readActivity(given: Readonly<Record<string, unknown>>): Activity | undefined {
  const present = Object.entries(given).filter(([, value]) => value !== null);
  return activitySchema.safeParse(Object.fromEntries(present)).data;
}

/** Where an activity says it comes from, whatever else it says. */
export const originSchema = z.looseObject({ serviceUrl: z.unknown().optional(), channelId: z.unknown().optional() });
