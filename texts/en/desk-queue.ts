import { translationOf } from '../blanks.ts';
import { deskQueue as original } from '../nb/desk-queue.ts';

export const deskQueue = translationOf(original)({
  title: 'The queue',
});
