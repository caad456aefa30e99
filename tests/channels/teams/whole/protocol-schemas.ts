import { z } from 'zod';

const adaptive = z.literal('application/vnd.microsoft.card.adaptive');
const card = z.looseObject({ type: z.literal('AdaptiveCard'), version: z.literal('1.5') });

/**
 * What a bot may answer `adaptiveCard/action`. Source: Microsoft Learn, "Universal Actions for Adaptive Cards", response
 * format, checked 2026-11-22. The status of HTTP is 200 whatever stands in the body.
 */
export const actionResponse = z.discriminatedUnion('type', [
  z.strictObject({ statusCode: z.literal(200), type: adaptive, value: card }),
  z.strictObject({
    statusCode: z.literal(200),
    type: z.literal('application/vnd.microsoft.activity.message'),
    value: z.string().min(1),
  }),
  z.strictObject({
    statusCode: z.int().min(400).max(599),
    type: z.literal('application/vnd.microsoft.error'),
    value: z.strictObject({ code: z.string().min(1), message: z.string().min(1) }),
  }),
]);

const preview = z.strictObject({
  contentType: z.enum(['application/vnd.microsoft.card.thumbnail', 'application/vnd.microsoft.card.hero']),
  content: z.strictObject({ title: z.string().min(1), text: z.string() }),
});

/** What a bot may answer `composeExtension/query`. Source: Microsoft Learn, "Search based message extensions", checked 2026-11-22. */
export const searchResponse = z.strictObject({
  composeExtension: z.discriminatedUnion('type', [
    z.strictObject({
      type: z.literal('result'),
      attachmentLayout: z.enum(['list', 'grid']),
      attachments: z.array(z.strictObject({ contentType: adaptive, content: card, preview })).max(25),
    }),
    z.strictObject({ type: z.literal('message'), text: z.string().min(1) }),
  ]),
  cacheInfo: z.strictObject({ cacheType: z.enum(['no-cache', 'private']), cacheDuration: z.int() }).optional(),
});
