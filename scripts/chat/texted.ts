import { createComposer } from '../../channels/sms/compose.ts';
import { introduce } from '../../channels/sms/introduce.ts';
import type { StoredMessage } from '../../storage/storage.ts';
import { say } from '../../texts/line.ts';
import { createSpeakers } from '../../texts/words.ts';
import { type Reply, replyOf } from './reply.ts';

const speakers = createSpeakers('sms');
const chatAddress = 'https://chat.example.no';

/** Makes of what a turn said the text messages that a telephone gets, the first with who we are; what can be chosen hangs on the last. */
export function createTexter(): (said: readonly StoredMessage[]) => readonly Reply[] {
  const compose = createComposer({ speakers, ownAddress: chatAddress });
  let isIntroduced = false;
  return (said) => {
    const spoken = said.map(({ activity }) => replyOf(activity));
    const language = spoken.at(-1)?.language ?? 'nb';
    const composed = compose(said.map(({ activity }) => activity));
    const introduction = speakers[language === 'nn' || language === 'en' ? language : 'nb'](
      say('smsTalk.introduction'),
    );
    const texts = isIntroduced ? composed : introduce(introduction.text, composed);
    isIntroduced ||= texts.length > 0;
    return texts.map(({ text, segments }, at) => ({
      text,
      segments,
      language,
      choices: at === texts.length - 1 ? (spoken.at(-1)?.choices ?? []) : [],
      attachments: [],
    }));
  };
}
