import type { Handover } from '../../../storage/handovers.ts';
import type { CardAction, CardInput, CardPart } from '../../../texts/card.ts';
import { say } from '../../../texts/line.ts';
import type { DeskServices } from '../../caseworkers/errand.ts';
import { colleaguesFor } from './colleagues.ts';

/** To whom a hand-over can be passed on; nothing, where nobody is free. */
export async function transferPart(desk: DeskServices, { id, by }: Handover): Promise<readonly CardPart[]> {
  const colleagues = await colleaguesFor(desk, by?.id ?? '');
  if (colleagues.length === 0) return [];
  const { input, action } = transferInput(id, colleagues);
  return [
    { kind: 'folded', label: say('deskHandover.transfer'), parts: [{ kind: 'input', input }], actions: [action] },
  ];
}

/** The choice of a colleague, and the button that passes a hand-over on. */
export function transferInput(
  handover: string,
  colleagues: readonly { id: string; name: string; onDuty: boolean }[],
): { input: CardInput; action: CardAction } {
  const choices = colleagues.map(({ id: value, name, onDuty }) => {
    return { value, label: onDuty ? name : say('deskHandover.notOnDuty', { name }) };
  });
  return {
    input: { kind: 'choice', id: 'to', label: say('deskHandover.colleague'), choices },
    action: { kind: 'do', label: say('deskHandover.transferNow'), request: { verb: 'transfer', data: { handover } } },
  };
}
