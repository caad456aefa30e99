import type { Activity, TurnContext } from 'botbuilder';
import type { Caller } from '../../dialogs/caseworkers/errand.ts';
import { correctionKey } from '../../dialogs/handover/desk/corrections.ts';
import type { Request } from '../../texts/card.ts';
import { say } from '../../texts/line.ts';
import type { DeskParts } from './desk-parts.ts';
import { doErrand } from './do-errand.ts';
import { postAnswer } from './post-answer.ts';
import { wholeOf } from './typed-request.ts';
import { whatWasWritten } from './what-was-written.ts';

/** What has become of a message in Teams after it was sent. */
export type Change = 'edited' | 'undeleted' | 'deleted';

/**
 * Answers that a message was changed. The activity carries the id of the message and a moment of its own. Source: Microsoft
 * Learn, "Messages in bot conversations", checked 2026-11-23. Only what an applicant was told can be corrected; no command
 * is carried out that somebody sees in a message they wrote before.
 */
export async function answerChanged(
  { activity }: TurnContext,
  parts: DeskParts,
  admitted: Caller,
  change: Change,
): Promise<void> {
  const { services } = parts;
  // The deed of the message itself, and so what was said with it.
  const said = admitted.requestId;
  const when = momentOf(activity);
  const caller = {
    ...admitted,
    requestId: change === 'deleted' ? `${said} deleted ${when}` : correctionKey(said, when),
  };
  const written = whatWasWritten(activity);
  if (change !== 'deleted' && written.text === '' && written.files.length === 0) return;
  const handover = await services.handovers.withEntry(said);
  if (handover === undefined) {
    const lines = change === 'edited' ? [say('deskHandover.editedElsewhere')] : [];
    return postAnswer({ kind: 'words', lines }, parts, caller);
  }
  const { id } = handover;
  const request: Request =
    change === 'deleted'
      ? { verb: 'unsay', data: { handover: id, said } }
      : { verb: 'correct', data: { handover: id, said, when, text: wholeOf(written, handover, services) } };
  return postAnswer(await doErrand(parts, caller, request), parts, caller);
}

/** Teams repeats an activity with the moment it had. */
function momentOf({ timestamp }: Activity): string {
  return timestamp === undefined ? '' : new Date(timestamp).toISOString();
}
