import { type Clock, dayOfMoment, type Instant, inNorway } from '../../domain/moment.ts';
import type { SmsClaimed, SmsEnd, SmsStore } from '../../storage/sms.ts';
import { backOffMilliseconds } from './back-off.ts';
import { admit, type Ceilings } from './ceilings.ts';
import { standingOf } from './delivery-status.ts';
import type { SendResult, SmsGateway } from './gateway.ts';

interface SenderParts {
  store: Pick<SmsStore, 'claim' | 'settle' | 'setStanding' | 'segmentsSince'>;
  gateway: SmsGateway;
  clock: Clock;
  /** From 0 up to 1. */
  random(): number;
  ceilings: Ceilings;
  /** Told of what an operator should see; the reference says what it is about. */
  failed(error: unknown, reference: string): void;
}

export interface Sender {
  /** Sends whatever may go now, one contact's messages one after another; how many went, and how many were too late. */
  sendDue(): Promise<{ sent: number; dropped: number }>;
}

const mostAtOnce = 20;
/** Longer than a gateway takes to answer: what has no end by then is not sent again. */
const claimMilliseconds = 120_000;
const heldMilliseconds = 5 * 60_000;

export function createSender({ store, gateway, clock, random, ceilings, failed }: SenderParts): Sender {
  let alertedOn: string | undefined;
  const later = (milliseconds: number) => (clock.now() + milliseconds) as Instant;

  async function sendOne(message: SmsClaimed): Promise<boolean> {
    const { to, text } = message;
    const result = await send({ to: to.number, from: to.ours, text });
    try {
      await store.settle(message, await endOf(result, message));
    } catch (error) {
      // Its claim ends by itself, and then it is in doubt.
      failed(error, 'sms-end-not-kept');
    }
    return result.kind === 'taken';
  }

  async function send(message: Parameters<SmsGateway['send']>[0]): Promise<SendResult> {
    try {
      return await gateway.send(message);
    } catch (error) {
      failed(error, 'sms-gateway');
      return { kind: 'unknown' };
    }
  }

  async function endOf(result: SendResult, { contact, failures }: SmsClaimed): Promise<SmsEnd> {
    switch (result.kind) {
      case 'taken':
        return { kind: 'sent', gatewayId: result.id };
      case 'again': {
        const wait = Math.max(backOffMilliseconds(failures, random()), (result.afterSeconds ?? 0) * 1000);
        return { kind: 'waits', until: later(wait), failed: true };
      }
      case 'unknown':
        failed(new Error('The gateway did not say whether it took a message'), 'sms-in-doubt');
        return { kind: 'dropped', because: 'in-doubt' };
      case 'opted-out':
      case 'invalid-number': {
        const standing = standingOf(result.kind);
        await store.setStanding(contact, standing);
        return { kind: 'dropped', because: standing };
      }
      case 'refused':
        failed(new Error(`The gateway refused a message: ${result.code}`), 'sms-refused');
        return { kind: 'dropped', because: 'refused' };
      default:
        return result satisfies never;
    }
  }

  async function holdBack(held: readonly SmsClaimed[]): Promise<void> {
    const waits: SmsEnd = { kind: 'waits', until: later(heldMilliseconds), failed: false };
    await Promise.all(held.map((message) => store.settle(message, waits)));
  }

  function alertOnce(): void {
    const today = dayOfMoment(inNorway(clock.now()));
    if (alertedOn === today) return;
    alertedOn = today;
    failed(new Error(`No more than ${ceilings.aDay} segments are sent a day, and more are waiting`), 'sms-ceiling');
  }

  return {
    async sendDue() {
      const round = { sent: 0, dropped: 0 };
      for (;;) {
        const { claimed, dropped, inDoubt } = await store.claim({ until: later(claimMilliseconds), most: mostAtOnce });
        round.dropped += dropped;
        if (inDoubt > 0)
          failed(new Error(`Messages that may have gone out are not sent again: ${inDoubt}`), 'sms-in-doubt');
        if (claimed.length === 0) return round;
        const { admitted, held, dayIsFull } = await admit(claimed, ceilings, { store, clock });
        await holdBack(held);
        const ends = await Promise.all(admitted.map(sendOne));
        round.sent += ends.filter(Boolean).length;
        if (dayIsFull) {
          alertOnce();
          return round;
        }
      }
    },
  };
}
