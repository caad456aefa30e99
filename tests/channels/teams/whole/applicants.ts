import { buildAssistant } from '../../../../server/house.ts';

type Parts = Pick<
  Parameters<typeof buildAssistant>[0],
  'ground' | 'clock' | 'storage' | 'backend' | 'understander' | 'roster' | 'lettersPosted'
>;

/** The assistant for applicants beside the desk, and what it says in the chat. */
export function hireForApplicants(parts: Parts) {
  const shown = new Map<string, string[]>();
  const failures: unknown[] = [];
  const assistant = buildAssistant({
    ...parts,
    doors: [
      {
        channel: 'directline',
        deliver(conversation, messages) {
          const texts = messages.map(({ activity }) => String(activity.text ?? ''));
          shown.set(conversation, [...(shown.get(conversation) ?? []), ...texts]);
        },
        forgotten() {},
        typing() {},
      },
    ],
    failed: (error) => void failures.push(error),
  });
  let count = 0;
  return {
    assistant,
    failures,
    /** What somebody was shown since the house was opened. */
    shown: (conversation: string): readonly string[] => shown.get(conversation) ?? [],
    async say(conversation: string, text: string): Promise<void> {
      count += 1;
      const id = `${conversation} ${parts.clock.now()} ${count}`;
      const from = { id: 'person', name: '', role: 'user' };
      const activity = { type: 'message', id, from, channelId: 'directline', text };
      await assistant.receive('directline', { conversation, key: id, activity });
      await assistant.idle();
    },
  };
}
