import type { Reply } from '../../../dialogs/caseworkers/errand.ts';
import type { Card } from '../../../texts/card.ts';
import { cardOf, type DeskOfATest, requestsOn } from './desk-of-a-test.ts';

export const asha = { caseReference: '9000 0000 0001', birthDate: '1991-04-17' };
export const carmen = { caseReference: '900000000003', birthDate: '1995-07-30' };
export const pia = { caseReference: '900000000005', birthDate: '1980-05-05' };
export const bilal = { caseReference: '900000000002', birthDate: '1986-11-02' };
export const dawit = { caseReference: '900000000004', birthDate: '1979-01-09' };

export function findAt(desk: DeskOfATest, person: Readonly<Record<string, string>>): Promise<Reply> {
  return desk.ask({ verb: 'walk-in', data: person });
}

export function verbsOn(reply: Reply): string[] {
  return requestsOn(cardOf(reply)).map(({ verb }) => verb);
}

/** The fields of a card by their names: their kind, and what stands in them already. */
export function fieldsOn({ parts }: Card): Record<string, [kind: string, value: string | undefined]> {
  return Object.fromEntries(
    parts.flatMap((part) => (part.kind === 'input' ? [[part.input.id, [part.input.kind, part.input.value]]] : [])),
  );
}

/** The times on the card, as its choices send them. */
export function timesOn(reply: Reply): string[] {
  return cardOf(reply).parts.flatMap((part) =>
    part.kind === 'input' && part.input.kind === 'choice' ? part.input.choices.map(({ value }) => value) : [],
  );
}
