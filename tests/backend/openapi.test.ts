import { z } from 'zod';
import { operations } from '../../backend/http/operations.ts';
import { type Described, type DescribedOperation, kindsIn, readOpenapi } from './openapi.ts';
import { spoilt } from './spoilt.ts';

const described = await readOpenapi();

interface Schemas {
  path: string;
  request: z.ZodType;
  reply: z.ZodType;
}
const named = new Map(Object.entries<Schemas>(operations));

function ours({ name }: DescribedOperation): Schemas {
  const operation = named.get(name);
  if (operation === undefined) throw new Error(`There is no operation ${name}`);
  return operation;
}

const answerTo = ({ answered }: DescribedOperation, status: string): Described => {
  const answer = answered.get(status);
  if (answer === undefined) throw new Error(`Nothing is said of ${status}`);
  return answer;
};

const understands = (schema: z.ZodType, value: unknown) => z.safeDecode(schema, value).success;

test('the document describes what there is, and nothing besides', () => {
  const theirs = described.map(({ name, path }) => [name, path]);
  expect(theirs.toSorted()).toEqual([...named].map(([name, { path }]) => [name, `/${path}`]).toSorted());
});

describe.each(described.map((each) => [each.name, each] as const))('%s', (_name, operation) => {
  const { request, reply } = ours(operation);
  const answer = answerTo(operation, '200');

  test('is described with the outcomes it has, and an example of each', () => {
    const kinds = kindsIn(z.toJSONSchema(reply, { io: 'input', unrepresentable: 'any' }));
    expect(kindsIn(answer.schema).toSorted()).toEqual([...new Set(kinds)].toSorted());
    const shown = answer.examples.map(([, value]) => z.object({ kind: z.string() }).safeParse(value).data?.kind);
    expect(new Set(shown.filter((kind) => kind !== undefined))).toEqual(new Set(kinds));
  });

  test('is described in examples that document and program both accept', () => {
    expect(operation.asked.examples).not.toEqual([]);
    for (const [, value] of operation.asked.examples) {
      expect(operation.asked.accepts(value)).toBe(true);
      expect(understands(request, value)).toBe(true);
    }
    for (const [, value] of answer.examples) {
      expect(answer.accepts(value)).toBe(true);
      expect(understands(reply, value)).toBe(true);
    }
  });

  test('is understood as it was sent: what comes back out of the program is what went in', () => {
    for (const [, value] of operation.asked.examples)
      expect(z.encode(request, z.decode(request, value))).toEqual(value);
    for (const [, value] of answer.examples) expect(z.encode(reply, z.decode(reply, value))).toEqual(value);
  });

  test('spoilt anywhere, an example is refused by both or by neither', () => {
    for (const [, value] of operation.asked.examples)
      for (const wrong of spoilt(value))
        expect([wrong, understands(request, wrong)]).toEqual([wrong, operation.asked.accepts(wrong)]);
    for (const [, value] of answer.examples)
      for (const wrong of spoilt(value))
        expect([wrong, understands(reply, wrong)]).toEqual([wrong, answer.accepts(wrong)]);
  });

  test('has refusals with examples that fit', () => {
    const statuses = [...operation.answered.keys()];
    expect(statuses).toEqual(expect.arrayContaining(['200', '400', '401', '429', '503', 'default']));
    expect(statuses.includes('422')).toBe(operation.asked.examples.some(([, value]) => hasRequestId(value, operation)));
    for (const { examples, accepts } of operation.answered.values())
      for (const [, value] of examples) expect(accepts(value)).toBe(true);
  });
});

/** Whether it is a change: asking after one has the id of another's. */
function hasRequestId(value: unknown, { name }: DescribedOperation): boolean {
  return name !== 'findByRequest' && z.object({ requestId: z.string() }).safeParse(value).success;
}
