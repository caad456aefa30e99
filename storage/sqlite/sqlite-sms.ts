import type { Transaction } from 'kysely';
import type { Clock } from '../../domain/moment.ts';
import { claimOutgoing, isAnyToSend } from '../queries/sms-claims.ts';
import {
  carryOver,
  contactIn,
  contactOf,
  contactsBehind,
  keepContact,
  markIntroduced,
  setStanding,
} from '../queries/sms-contacts.ts';
import { segmentsSince, settleOutgoing } from '../queries/sms-ends.ts';
import { removeLeaving } from '../queries/sms-forgetting.ts';
import { composedUpTo, countOutgoing, keepAlone, keepComposed, noteDelivery } from '../queries/sms-outgoing.ts';
import { keepPairing, takePairing } from '../queries/sms-pairings.ts';
import { findUnfinished, forgetTexts, joinParts, keepPart } from '../queries/sms-parts.ts';
import type { Tables } from '../queries/tables.ts';
import type { SmsStore } from '../sms.ts';
import type { Database } from './database.ts';

/** Text messages, in the database of the conversations; `forgotten` is called when a number was removed. */
export function sqliteSms(
  { kysely, transaction }: Database<Tables>,
  clock: Clock,
  forgotten: () => Promise<void>,
): SmsStore {
  /** After what may have been the last that somebody was to be told. */
  async function lettingGo<Result>(work: (open: Transaction<Tables>) => Promise<Result>): Promise<Result> {
    const { result, hasLeft } = await transaction(async (open) => {
      return { result: await work(open), hasLeft: await removeLeaving(open) };
    });
    if (hasLeft) await forgotten();
    return result;
  }

  return {
    contact: (contact) => transaction((open) => keepContact(open, contact, clock.now())),
    contactOf: (id) => contactOf(kysely, id),
    contactIn: (conversation) => contactIn(kysely, conversation),
    carryOver: (contact, conversation) =>
      transaction((open) => carryOver(open, { contact, conversation, now: clock.now() })),
    setStanding: (contact, standing) => transaction((open) => setStanding(open, contact, standing)),
    introduced: (contact) => transaction((open) => markIntroduced(open, contact)),
    keepPart: (part) => transaction((open) => keepPart(open, part)),
    join: (contact) => transaction((open) => joinParts(open, contact)),
    taken: (key) => transaction((open) => forgetTexts(open, key)),
    unfinished: () => findUnfinished(kysely),
    compose: (request) => lettingGo((open) => keepComposed(open, request, clock.now())),
    composedUpTo: (contact) => composedUpTo(kysely, contact),
    behind: () => contactsBehind(kysely),
    keepOutgoing: (message) => transaction((open) => keepAlone(open, message, clock.now())),
    async claim(request) {
      const now = clock.now();
      if (!(await isAnyToSend(kysely, now))) return { claimed: [], dropped: 0, inDoubt: 0 };
      return lettingGo((open) => claimOutgoing(open, { ...request, now }));
    },
    settle: (claim, end) => lettingGo((open) => settleOutgoing(open, claim, end, clock.now())),
    delivery: (gatewayId, delivery) => transaction((open) => noteDelivery(open, gatewayId, delivery)),
    segmentsSince: (instant, contact) => segmentsSince(kysely, instant, contact),
    counts: () => countOutgoing(kysely),
    keepPairing: (pairing) => transaction((open) => keepPairing(open, pairing, clock.now())),
    takePairing: (request) => transaction((open) => takePairing(open, request, clock.now())),
  };
}
