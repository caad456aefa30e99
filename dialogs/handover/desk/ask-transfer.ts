import { z } from 'zod';
import { foldWord } from '../../../nlu/details/text/fold-word.ts';
import type { Card } from '../../../texts/card.ts';
import { say } from '../../../texts/line.ts';
import { audited } from '../../caseworkers/audited.ts';
import { type DeskServices, errand, type Reply } from '../../caseworkers/errand.ts';
import { colleaguesFor } from './colleagues.ts';
import { subjectOf } from './deed.ts';
import { transferInput } from './transfer-part.ts';

/** To whom a conversation can be passed on, and of whoever was named the button that does it. Nothing is passed on yet. */
export const askTransfer = errand({
  data: z.object({ handover: z.string(), name: z.string() }),
  run: (desk, caller, { handover, name }) => {
    const seeing = {
      action: 'pass-on-handover',
      subject: subjectOf(handover),
      why: 'to whom',
      onlyLooks: true,
    } as const;
    return audited<Reply>(desk, caller, seeing, async () => {
      const card = await transferCard(desk, { handover, name, me: caller.caseworker.id });
      return { result: { kind: 'card', card }, end: 'asked' };
    });
  },
});

async function transferCard(
  desk: DeskServices,
  { handover, name, me }: { handover: string; name: string; me: string },
): Promise<Card> {
  const title = say('deskHandover.transfer');
  const back = { kind: 'do', label: say('deskTalk.show'), request: { verb: 'handover', data: { handover } } } as const;
  const colleagues = await colleaguesFor(desk, me);
  if (colleagues.length === 0)
    return { title, parts: [{ kind: 'text', text: say('deskTalk.noColleague') }], actions: [back] };
  const [named, ...others] = colleagues.filter((colleague) => isNamed(colleague.name, name));
  if (named !== undefined && others.length === 0) {
    const label = say('deskTalk.transferTo', { name: named.name });
    const request = { verb: 'transfer', data: { handover, to: named.id } };
    const told = named.onDuty
      ? say('deskTalk.isTold', { name: named.name })
      : say('deskTalk.isAsked', { name: named.name });
    return {
      title,
      parts: [{ kind: 'text', text: told }],
      actions: [{ kind: 'do', label, request, emphasis: 'first' }, back],
    };
  }
  const { input, action } = transferInput(handover, colleagues);
  return {
    title,
    ...(name !== '' &&
      named === undefined && { status: { tone: 'warning', text: say('deskTalk.nobodyNamed') } as const }),
    parts: [{ kind: 'input', input }],
    actions: [action, { ...back, leavesInputs: true }],
  };
}

/** By any of their names, or the beginning of it, as it is typed. */
function isNamed(whole: string, name: string): boolean {
  const wanted = name
    .trim()
    .split(/\s+/)
    .map(foldWord)
    .filter((word) => word !== '');
  const names = whole.split(/[\s-]+/).map(foldWord);
  return wanted.length > 0 && wanted.every((word) => names.some((each) => each.startsWith(word)));
}
