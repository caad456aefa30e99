import type { Crash, HandoverPoint } from './crash-points.ts';
import type { DeskMistake } from './desk-mistakes.ts';
import { crashUnderHandovers } from './handover-run.ts';

/** A death that brings the mistake to light, where it takes one, and words of the sentence that must tell of it. */
interface Control {
  kills: readonly Crash<HandoverPoint>[];
  tells: RegExp;
}

const controls: Readonly<Record<DeskMistake, Control>> = {
  // Teams has not heard that their first message came, and sends it again.
  'letters-unnamed': { kills: [{ point: 'answer-posted', arrival: 1 }], tells: /was sent twice/ },
  'told-not-kept': { kills: [], tells: /was told "/ },
  'steps-unchecked': { kills: [], tells: /was taken [2-9] times/ },
  'deeds-unannounced': { kills: [], tells: /begun on record 0 times/ },
};

// People need not wait for what a server with a mistake will never say.
const patienceMilliseconds = 20_000;

/** The sentences that tell of the mistake, when a server makes it. */
export async function sentencesAboutDesk(mistake: DeskMistake): Promise<string[]> {
  const { kills, tells } = controls[mistake];
  const { wrong } = await crashUnderHandovers({ kills, mistake, patienceMilliseconds });
  return wrong.filter((sentence) => tells.test(sentence));
}
