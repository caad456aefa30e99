import { mask } from '../../../domain/masking.ts';

const addresses = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}.-]{1,255}/gu;
/** Five digits or more, however they are parted: telephone numbers and whatever is as long. */
const longNumbers = /\+?\p{Nd}(?:[\s./()-]{0,2}\p{Nd}){4,}/gu;
const givenNames =
  /((?<!\p{L})(?:[Jj]eg heter|[Ee]g heiter|(?:[Mm]itt navn|[Nn]avnet mitt|[Nn]amnet mitt) er|[Mm]y name is|[Hh]ilsen|[Hh]elsing|[Rr]egards|[Mm]vh)[\s,:]+)\p{L}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*){0,3}/gu;

/** Takes out of a text whatever a person could be reached or named by; personal numbers have gone before it was kept. */
export function maskContacts(text: string): string {
  return text.replace(addresses, mask).replace(longNumbers, mask).replace(givenNames, `$1${mask}`);
}
