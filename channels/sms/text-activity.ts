import type { Activity } from 'botbuilder';
import { carriedOver } from '../../bots/applicant-bot.ts';
import type { ProvenMessage } from '../../bots/bot.ts';
import type { Instant } from '../../domain/moment.ts';
import type { SmsContact } from '../../storage/sms.ts';
import { plainText } from '../web/plain-text.ts';

type Came = Pick<SmsContact, 'id' | 'conversation'> & { key: string; at: Instant };

/** A text message as the assistant is told it. */
export function textMessage(came: Came, written: string, files: number): ProvenMessage {
  const { text, cut } = plainText(written);
  return message(came, {
    type: 'message',
    text,
    textFormat: 'plain',
    channelData: { ...(cut && { cut }), ...(files > 0 && { attachmentsLeftOut: files }) },
  });
}

/** The contact goes on with a conversation that was begun elsewhere. */
export function carryingOver(came: Came): ProvenMessage {
  return message(came, { type: 'event', name: carriedOver });
}

function message({ id, conversation, key, at }: Came, content: Partial<Activity>): ProvenMessage {
  const activity: Partial<Activity> = {
    ...content,
    id: key,
    timestamp: new Date(at),
    channelId: 'sms',
    serviceUrl: 'urn:sms',
    from: { id, name: '', role: 'user' },
    recipient: { id: 'assistant', name: '', role: 'bot' },
    conversation: { id: conversation, name: '', isGroup: false, conversationType: 'personal' },
  };
  return { conversation, key: `sms/${key}`, activity };
}
