import type { Heard } from '../../dialogs/hearing/heard.ts';
import { questionAbout } from '../../dialogs/questions/about-fact.ts';
import type { Whose } from '../../dialogs/questions/whose-card.ts';
import { day } from '../../domain/day.ts';
import { localMoment } from '../../domain/moment.ts';
import type { FactName } from '../../domain/situation.ts';
import { loadUnderstander } from '../../nlu/load-understander.ts';
import { layGround } from '../../server/house.ts';
import { createSpeaker } from '../../texts/words.ts';

const today = day('2026-03-16');
const understander = loadUnderstander(layGround());
const speak = createSpeaker('en');

/** What the question makes of a reply in words, its own choices being on the screen. */
async function answerTo(fact: FactName, reply: string, whose: Whose = 'mine'): Promise<string> {
  const question = questionAbout(fact, {}, { whose });
  const heard: Heard = {
    understanding: understander.understand(reply, { today, language: 'en' }),
    offered: question.lines.flatMap((line) => speak(line).choices),
    today,
    now: localMoment('2026-03-16T10:00'),
    conversation: 'conversation',
  };
  const reading = await question.read(heard);
  return reading.kind === 'answer' ? String(reading.answer[fact]) : reading.kind;
}

function expectAnswers(fact: FactName, whose: Whose, table: string): void {
  const cases = table
    .trim()
    .split('\n')
    .map((line) => line.trim().split(' => '));
  test.each(cases)('%s → %s', async (reply = '', expected = '') => {
    expect(await answerTo(fact, reply, whose)).toBe(expected);
  });
}

describe('which country are you a citizen of?', () => {
  expectAnswers(
    'citizenship',
    'mine',
    `
    vet ikke => cannot
    veit ikkje => cannot
    not sure => cannot
    eg er ikkje frå EU => other
    not from the EU => other
    Pakistan => other
    Hong Kong => other
    Irish and Indian => dual-with-eea
    tyrkisk og tysk => dual-with-eea
    jeg har permanent => not-about-this
    I live in Norway => not-about-this
    I have only one => not-about-this
    my wife is from Brazil => not-about-this
    he is from Nigeria => not-about-this
  `,
  );
});

describe('which country is your partner a citizen of?', () => {
  expectAnswers(
    'citizenship',
    'partner',
    `
    He is from Nigeria => other
    han er fra Nigeria => other
    kona mi er fra Brasil => other
    Brasil => other
    Brazilian => other
    Irish and Indian => dual-with-eea
    I'm German, he is from Nigeria => other
    I am German => not-about-this
    jeg er fransk => not-about-this
    vet ikke => cannot
  `,
  );
});

describe('what does the letter say?', () => {
  expectAnswers(
    'letterSays',
    'mine',
    `
    book an appointment => come-to-police
    bestille time => come-to-police
    tinge time hos politiet => come-to-police
    nothing about police => not-sure
    I lost it => not-sure
    vet ikke => not-sure
    I must wait => not-about-this
    I lost my card => not-about-this
  `,
  );
});

describe('are you in Norway now?', () => {
  expectAnswers(
    'whereabouts',
    'mine',
    `
    yes => norway
    no => abroad
    nope => abroad
    nei => abroad
    not yet => abroad
    Oslo => norway
    Tromsø => norway
    i Bodø => norway
    0150 => norway
    bor i Norge => norway
    jeg er hjemme nå => norway
    Thailand => abroad
    in Pakistan => abroad
    på Svalbard => svalbard
    Longyearbyen => svalbard
    I left Norway last week => abroad
    purple bananas => not-about-this
  `,
  );
});
