import type { Token } from '../text/tokens.ts';
import { wordSet } from '../text/word-set.ts';

/** From one day or hour to another an appointment may be moved; then both count. */
const moving = wordSet(
  'flytt flytte flyttet flytta move moved moving endre endra endret change changed bytt bytte bytter byte byta utsette utsett postpone push pushed reschedule rescheduled ombooke ombestille forskyve framskyve skyve skyv',
);
const tokensBack = 8;

/** Whether what stands here is moved: `flytt timen fra …`. */
export function isMoved(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(Math.max(0, at - tokensBack), at).some(({ word }) => moving.has(word));
}
