import { isNegated } from '../../nlu/details/text/negation.ts';
import { findPhrases, phraseTable } from '../../nlu/details/text/phrases.ts';
import { tokensOf } from '../../nlu/details/text/tokens.ts';
import { say, withChoices } from '../../texts/line.ts';
import type { JourneyStack } from '../engine/journey-stack.ts';
import type { TurnRecord } from '../engine/turn-record.ts';
import type { Meaning } from '../hearing/meaning.ts';
import { choiceOfErrand } from './offered-errands.ts';

/** `undo` means it whatever stands on the screen, `back` where nothing else is asked; `perhaps` is asked about. */
type Regret = 'undo' | 'back' | 'perhaps';

const regrets = phraseTable<Regret>([
  [
    'undo',
    `undo, angre/angrer/angrar/angra/angret, omgjør/omgjer, didnt/dont/not/never/wasnt mean/meant/want/wanted/intend/trying .. cancel*,
     ville/vil/skulle/skal/mente/meinte/ønsket/ønskte ikke/ikkje .. avbest*/kansell*/avlys*, cancel*/avbest* .. by/ved/med/av en/ein/eit/et? mistake/accident/feil/uhell/mistak,
     cancel/stopp/stop the/my cancellation, i cancelled by mistake/accident, accidentally/mistakenly cancel*, uncancel`,
  ],
  [
    'back',
    `ha/få/want/get/have/give .. back/tilbake/attende, keep it/that, keep the/my appointment/time, behold/beholde/behald/behalde den/han/timen/avtalen/avtala,
     need it, need the/my/that appointment, trenger/treng/må den/han/timen/ha likevel?, vil/skal/kan/kommer/kjem .. likevel, want/need/coming/come .. after all,
     didnt/not mean/meant to/it/that, mente/meinte ikke/ikkje det/å`,
  ],
  ['perhaps', 'mistake, oops, ops, ups, wrong, feil, oi, oisann, wait, vent, by accident, uff'],
]);

const mostWordsOfDoubt = 6;
const hourMilliseconds = 3_600_000;
/** These ask about an appointment that stands; what is to be kept is that one. */
const aboutAnother = new Set(['cancelAppointment', 'moveAppointment']);

/** Somebody regrets that they have cancelled: what is plain is undone, and the rest is asked; false where neither is said. */
export async function hearRegret(stack: JourneyStack, record: TurnRecord, meaning: Meaning): Promise<boolean> {
  const { cancelled, wroteAt } = record.memory;
  const [open] = stack.runs();
  if (cancelled === null || wroteAt === undefined || meaning.kind === 'choice') return false;
  if (open !== undefined && aboutAnother.has(open.journey)) return false;
  const isFree = open === undefined || open.journey === 'wantsItBack';
  const regret = regretIn(record, meaning);
  const isKept = wroteAt <= cancelled.hold.expires;
  if (regret === 'undo' || (regret === 'back' && isFree)) {
    // When it is too late, that is said; long afterwards the words are about something else.
    if (!isKept && (!isFree || wroteAt > cancelled.hold.expires + hourMilliseconds)) return false;
    if (isFree || open.journey === 'bookAppointment') await stack.clear();
    await stack.begin('undoCancel');
    return true;
  }
  if (!isKept || open !== undefined || regret === undefined) return false;
  if (regret === 'no') record.lines.push(withChoices(say('byText.staysCancelled'), [choiceOfErrand('undoCancel')]));
  else await stack.begin('wantsItBack');
  return true;
}

function regretIn({ turn }: TurnRecord, meaning: Meaning): Regret | 'no' | undefined {
  const { text, details } = turn.heard.understanding;
  const tokens = tokensOf(text);
  const meant = findPhrases(regrets, tokens)
    .filter(({ from, to }) => to - from > 1 || !isNegated(tokens, { from, to }))
    .map(({ value }) => value);
  const isAsked = tokens.some(({ asked }) => asked);
  const plain = meant.find((value) => value === 'undo') ?? meant.find((value) => value === 'back');
  if (plain !== undefined) return isAsked ? 'perhaps' : plain;
  const intent = meaning.kind === 'intent' ? meaning.intent : undefined;
  if (intent === 'no' && tokens.length <= 2) return 'no';
  const isShort = tokens.length <= mostWordsOfDoubt && details.reason === undefined;
  const doubts = meant.length > 0 || intent === 'go-back' || intent === 'no' || intent === 'stop';
  return isShort && doubts ? 'perhaps' : undefined;
}
