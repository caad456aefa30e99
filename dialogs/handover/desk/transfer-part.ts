import type { Handover } from '../../../storage/handovers.ts';
import type { CardPart } from '../../../texts/card.ts';
import { say } from '../../../texts/line.ts';
import type { DeskServices } from '../../caseworkers/errand.ts';
import { colleaguesFor } from './colleagues.ts';

/** To whom a hand-over can be passed on; nothing, where nobody is free. */
export async function transferPart(desk: DeskServices, { id, by }: Handover): Promise<readonly CardPart[]> {
  const colleagues = await colleaguesFor(desk, by?.id ?? '');
  if (colleagues.length === 0) return [];
  const choices = colleagues.map(({ id: value, name, onDuty }) => {
    return { value, label: onDuty ? name : say('deskHandover.notOnDuty', { name }) };
  });
  const label = say('deskHandover.transferNow');
  return [
    {
      kind: 'folded',
      label: say('deskHandover.transfer'),
      parts: [{ kind: 'input', input: { kind: 'choice', id: 'to', label: say('deskHandover.colleague'), choices } }],
      actions: [{ kind: 'do', label, request: { verb: 'transfer', data: { handover: id } } }],
    },
  ];
}
