import { startingSituation } from '../../dialogs/advice/starting-situation.ts';
import { memorySchema } from '../../dialogs/engine/memory.ts';
import { day } from '../../domain/day.ts';
import type { Language } from '../../domain/language.ts';
import type { Instant } from '../../domain/moment.ts';
import type { Conversation } from '../../scripts/chat/conversation.ts';
import { openConversation } from '../../scripts/chat/open-conversation.ts';
import { type Line, say } from '../../texts/line.ts';
import { createSpeaker } from '../../texts/words.ts';

const monday: Instant = Date.parse('2026-03-16T10:00:00+01:00') as Instant;

let open: Conversation[] = [];

afterEach(async () => {
  await Promise.all(open.map((each) => each.close()));
  open = [];
});

async function talk(language: Language, channel: 'sms' | 'web', messages: readonly string[]): Promise<string> {
  const conversation = await openConversation({ channel, language, json: false, at: monday });
  open.push(conversation);
  let text = '';
  for (const message of messages) {
    const { replies } = await conversation.say(message);
    text = replies.map((reply) => reply.text).join('\n');
  }
  return text;
}

const inWords = (language: Language, line: Line) => createSpeaker(language, 'sms')(line).text;
const lost = {
  nb: ['kortet er borte', 'Ukraina'],
  nn: ['eg har mista kortet', 'Ukraina'],
  en: ['my card is lost', 'Ukraine'],
};
const gone = {
  nb: ['jeg har mistet kortet og arbeidstillatelsen går ut i april', 'India', 'nei', 'fornye tillatelsen'],
  nn: ['eg har mista kortet og arbeidsløyvet går ut i april', 'India', 'nei', 'fornye løyvet'],
  en: ['i lost my card and my work permit ends in april', 'India', 'no', 'work'],
};
const each = ['nb', 'nn', 'en'] as const;

test.each(each)('by text numbers lead to collective protection and to EEA family, in %s', async (language) => {
  const before = lost[language];
  expect(await talk(language, 'sms', [...before, '4'])).toContain(
    inWords(language, say('facts.askPermitOfProtection')),
  );
  const collective = await talk(language, 'sms', [...before, '4', '1']);
  expect(collective).toContain(inWords(language, say('facts.askPermitExpires')));
  const ofEea = await talk(language, 'sms', [...before, '3', '2']);
  expect(ofEea).toContain(inWords(language, say('facts.askPermitOfEeaFamily')));
});

test.each(each)(
  'in the chat, too, protection of somebody from Ukraine is asked for once more, in %s',
  async (language) => {
    const label = createSpeaker(language)(say('facts.permit-protection')).text;
    const asked = await talk(language, 'web', [...lost[language], label]);
    expect(asked).toContain(inWords(language, say('facts.askPermitOfProtection')));
  },
);

test.each(each)('a number that did not stand in the text is asked for again, in %s', async (language) => {
  const [begin = ''] = lost[language];
  for (const number of ['6', '7', '8']) {
    const again = await talk(language, 'sms', [begin, number]);
    expect(again).toContain(inWords(language, say('facts.askCitizenshipAgain')).slice(0, 30));
  }
});

test.each(each)('the loss is still to be reported when the talk comes back to the permit, in %s', async (language) => {
  for (const channel of ['sms', 'web'] as const) {
    const note = createSpeaker(language, channel === 'sms' ? 'sms' : 'chat')(say('notes.report-the-loss-first')).text;
    expect(await talk(language, channel, gone[language])).toContain(note);
  }
});

test.each(['lost', 'stolen'] as const)('a card that was %s stays so while its permit is to be renewed', (problem) => {
  const facts = { problem, permitExpires: day('2026-04-10') };
  const outcome = { kind: 'renew-permit' as const };
  const memory = { ...memorySchema.parse({ situation: facts }), outcome: outcome as never };
  expect(startingSituation({ memory, intent: 'renew-permit', said: { dates: [] } }, 'mine').problem).toBe(problem);
  expect(startingSituation({ memory, intent: 'renew-permit', said: { dates: [] } }, 'child').problem).toBe('expiring');
  const ordered = { ...memory, outcome: { kind: 'order-new-card' } as never };
  expect(startingSituation({ memory: ordered, intent: 'expiring', said: { dates: [] } }, 'mine').problem).toBe(
    'expiring',
  );
});
