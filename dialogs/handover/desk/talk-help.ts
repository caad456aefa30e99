import { z } from 'zod';
import type { CardPart } from '../../../texts/card.ts';
import { say } from '../../../texts/line.ts';
import { errand } from '../../caseworkers/errand.ts';

const typed = [
  say('deskTalk.typeConversation'),
  say('deskTalk.typeNote'),
  say('deskTalk.typeTransfer'),
  say('deskTalk.typeHandBack'),
  say('deskTalk.typeClose'),
  say('deskTalk.typeOthers'),
];

/** What goes where in a conversation with an applicant, and what can be done. */
export const talkHelp = errand({
  data: z.object({ handover: z.string() }),
  run: async (_desk, _caller, { handover }) => ({
    kind: 'card',
    card: {
      title: say('deskTalk.help'),
      parts: [
        { kind: 'text', text: say('deskHandover.howTo') },
        ...typed.map((text): CardPart => ({ kind: 'text', text })),
      ],
      actions: [
        {
          kind: 'do',
          label: say('deskTalk.show'),
          request: { verb: 'handover', data: { handover } },
          emphasis: 'first',
        },
        {
          kind: 'do',
          label: say('deskHandover.transfer'),
          request: { verb: 'ask-transfer', data: { handover, name: '' } },
        },
        { kind: 'do', label: say('deskHandover.handBack'), request: { verb: 'hand-back', data: { handover } } },
        {
          kind: 'do',
          label: say('deskHandover.close'),
          request: { verb: 'close', data: { handover } },
          emphasis: 'dangerous',
        },
        { kind: 'do', label: say('deskTalk.allHelp'), request: { verb: 'help', data: {} } },
      ],
    },
  }),
});
