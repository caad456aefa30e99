import { z } from 'zod';
import { dutyEnds } from '../../../domain/handover/duty-ends.ts';
import { inNorway, instantOf } from '../../../domain/moment.ts';
import { say } from '../../../texts/line.ts';
import { audited } from '../../caseworkers/audited.ts';
import { type Caller, type DeskServices, errand, type Reply } from '../../caseworkers/errand.ts';
import { onDutyUntil } from './duty-words.ts';
import { queueReply } from './queue.ts';
import { conversationWith } from './whose-it-is.ts';

const nothing = z.object({});

/** From now on, and until an end that is named, they are told of who asks; who asked before is shown at once. */
export const goOnDuty = errand({
  data: nothing,
  run: async (services, caller): Promise<Reply> => {
    const { clock, roster, workingDays, handovers } = services;
    const until = dutyEnds(roster.hours, inNorway(clock.now()), workingDays.isPublicHoliday);
    await changeDuty(services, caller, { onDuty: true, until: instantOf(until) });
    const said = onDutyUntil(until);
    const open = await handovers.open();
    const somebodyWaits = open.some(({ state }) => state === 'waiting' || state === 'call-back');
    return somebodyWaits
      ? queueReply(services, caller, { tone: 'good', text: said })
      : { kind: 'words', lines: [said] };
  },
});

export const goOffDuty = errand({
  data: nothing,
  run: async (services, caller): Promise<Reply> => {
    await changeDuty(services, caller, { onDuty: false, until: services.clock.now() });
    const talk = await conversationWith(services.handovers, caller.caseworker.id);
    const lines = [say('deskQueue.offDuty'), ...(talk === undefined ? [] : [say('deskQueue.talkStaysYours')])];
    return { kind: 'words', lines };
  },
});

async function changeDuty(
  services: DeskServices,
  caller: Caller,
  { onDuty, until }: { onDuty: boolean; until: ReturnType<typeof instantOf> },
): Promise<void> {
  const intended = { action: 'take-handover', subject: 'duty', why: onDuty ? 'on duty' : 'off duty' } as const;
  const after = { onDuty, ...(onDuty && { until: inNorway(until) }) };
  await audited(services, caller, { ...intended, wanted: after }, async () => {
    await services.desk.change(caller.chat, { onDutyUntil: until });
    return { result: undefined, after };
  });
}
