import { plainName } from '../../../domain/places/fold-name.ts';

/** What stands beside a name and is none of it: how a birth date or a day is written, in both tongues of the desk. */
const besideNames = new Set(
  `finn find sok search etter time timen appointment for fodt fodd born f den the of pa at ved i in on og and
  navn namn name dag idag today morgen imorgen tomorrow gar igar yesterday overmorgen
  mandag tirsdag tysdag onsdag torsdag fredag lordag laurdag sondag
  monday tuesday wednesday thursday friday saturday sunday
  januar februar mars april mai juni juli august september oktober november desember
  january february march may june july october december jan feb apr jun jul aug sep sept okt oct nov des dec
  politistasjon politistasjonen politihuset stasjon station`.split(/\s+/),
);

/** The name in what was typed, without the words of a place; empty where there is none. */
export function nameTyped(text: string, place: ReadonlySet<string>): string {
  return text
    .split(/[^\p{L}\p{M}'’-]+/u)
    .filter((word) => /\p{L}/u.test(word))
    .filter((word) => !besideNames.has(plainName(word)) && !place.has(plainName(word)))
    .join(' ');
}

/** Whether somebody of that name may be meant: each word that was typed begins one of theirs. */
export function fitsName(typed: string, name: string): boolean {
  const words = plainName(name).split(' ');
  const wanted = plainName(typed).split(' ').filter(Boolean);
  return wanted.length > 0 && wanted.every((each) => words.some((word) => word.startsWith(each)));
}
