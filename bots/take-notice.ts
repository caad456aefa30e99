import { noticeContentSchema } from '../dialogs/notices/notice-content.ts';
import { planNotices } from '../dialogs/notices/plan-notices.ts';
import type { Instant } from '../domain/moment.ts';
import type { ClaimedNotice, NoticeEnd } from '../storage/notices.ts';
import type { StoredMessage } from '../storage/storage.ts';
import { channelNow } from './channel-now.ts';
import { botRunner } from './run-bot.ts';
import type { TurnParts } from './take-turn.ts';
import type { Untold } from './turn-input.ts';

const attempts = 3;
const mostFailures = 5;
const shortestWaitMilliseconds = 15_000;
const longestWaitMilliseconds = 15 * 60_000;

/**
 * The turn nobody wrote: what a claimed notice says goes into its conversation together with the mark that it is told.
 * What goes wrong is tried again, later each time, until the notice is a dead letter; it rejects only where that could
 * not be kept, and the claim then ends by itself.
 */
export function noticeTaker({ storage, failed, ...parts }: TurnParts) {
  const runBot = botRunner(parts);
  const { clock } = parts.services;

  return async (notice: ClaimedNotice): Promise<readonly StoredMessage[]> => {
    try {
      return await tell(notice);
    } catch (error) {
      const isLast = notice.failures + 1 >= mostFailures;
      failed(error, isLast ? 'notice-dead' : 'notice-not-told');
      await storage.notices.settle(notice, isLast ? { kind: 'dead' } : waits(notice, true));
      return [];
    }
  };

  async function tell(notice: ClaimedNotice): Promise<readonly StoredMessage[]> {
    const { conversation, key } = notice;
    const content = noticeContentSchema.parse(notice.content);
    const activity = { type: 'event', name: 'notice', id: key };
    for (let attempt = 1; attempt <= attempts; attempt += 1) {
      const { state: stored, version } = await storage.load(conversation);
      const channel = channelNow(notice, content, stored);
      const run = await runBot({ conversation, channel, activity }, { text: '', notice: content }, stored);
      if (run.untold !== undefined) {
        await storage.notices.settle(notice, endOf(run.untold, notice));
        return [];
      }
      const { state, happened } = run;
      const expiration = new Date(notice.latest).toISOString();
      // Who carries it elsewhere may be long about it; in a chat it is there at once.
      const outgoing = channel === 'sms' ? run.outgoing.map((each) => ({ ...each, expiration })) : run.outgoing;
      const notices =
        happened && (await planNotices(happened, { conversation, channel }, storage.notices, clock.now()));
      const saved = await storage.save({ conversation, telling: notice, version, state, outgoing, notices });
      if (saved.kind === 'saved') return saved.sent;
    }
    // Nothing where it was withdrawn meanwhile.
    await storage.notices.settle(notice, waits(notice, false));
    return [];
  }

  function endOf(untold: Untold, notice: ClaimedNotice): NoticeEnd {
    switch (untold.kind) {
      case 'untrue':
        return { kind: 'dropped' };
      case 'at-night':
        return { kind: 'waits', until: untold.until, failed: false };
      case 'unknown':
        return waits(notice, false);
      default:
        return untold satisfies never;
    }
  }

  /** Twice as long after each claim. */
  function waits({ claim }: ClaimedNotice, hasFailed: boolean): NoticeEnd {
    const wait = Math.min(shortestWaitMilliseconds * 2 ** (claim - 1), longestWaitMilliseconds);
    return { kind: 'waits', until: (clock.now() + wait) as Instant, failed: hasFailed };
  }
}
