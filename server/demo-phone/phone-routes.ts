import type { Request, Response } from 'restify';
import { z } from 'zod';
import type { DemonstrationCase } from '../../backend/embedded/demonstration-cases.ts';
import { isFullNumber } from '../../channels/sms/numbers.ts';
import { carried } from '../../channels/sms/segments.ts';
import { type Refusal, refuse, sendJson } from '../../channels/web/reply.ts';
import type { KeptTexts } from './kept-texts.ts';

/** Whose telephones there are. */
export type DemoPeople = readonly Pick<DemonstrationCase, 'id' | 'name' | 'about' | 'phone'>[];

interface PhoneParts {
  ours: string;
  people: DemoPeople;
  texts: KeptTexts;
  sendText(from: string, text: string): Promise<void>;
}

/** Nobody has it, and it is registered with no case. */
const unknownNumber = '+47 990 00 099';
/** As much as Twilio hands on as one message. */
const mostCharacters = 1600;

const phoneNumber = z
  .string()
  .max(40)
  .transform((text) => text.replaceAll(' ', ''))
  .refine(isFullNumber);
const textSchema = z.strictObject({ from: phoneNumber, text: z.string().trim().min(1).max(mostCharacters) });
const wantedSchema = z.object({ number: phoneNumber, after: z.coerce.number().catch(0) });

const badRequest: Refusal = { status: 400, code: 'BadArgument', message: 'The request is not as it should be.' };

/** What the page with the telephone asks. */
export function phoneRoutes({ ours, people, texts, sendText }: PhoneParts) {
  return {
    /** Our number, and whose telephone it can be. */
    async show(_request: Request, response: Response): Promise<void> {
      const applicants = people.flatMap(({ id, name, about, phone }) =>
        phone === undefined ? [] : [{ id, name, situation: about, number: phone }],
      );
      sendJson(response, 200, { ours, unknownNumber, applicants });
    },
    /** Hands a text on through the webhook. */
    async send(request: Request, response: Response): Promise<void> {
      const body = textSchema.safeParse(request.body);
      if (!body.success) return refuse(response, badRequest);
      const { from, text } = body.data;
      texts.keep(from, { from: 'person', text, segments: carried(text).segments });
      await sendText(from, text);
      sendJson(response, 202, {});
    },
    /** What a telephone sent and got since the message of that number. */
    async list(request: Request, response: Response): Promise<void> {
      const wanted = wantedSchema.safeParse(Object.fromEntries(new URLSearchParams(request.getQuery())));
      if (!wanted.success) return refuse(response, badRequest);
      sendJson(response, 200, { texts: texts.after(wanted.data.number, wanted.data.after) });
    },
  };
}
