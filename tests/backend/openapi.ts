import { fileURLToPath } from 'node:url';
import { Validator } from '@seriousme/openapi-schema-validator';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { z } from 'zod';

const openapiFile = fileURLToPath(new URL('../../backend/openapi.yaml', import.meta.url));

const contentSchema = z.object({
  'application/json': z.object({
    schema: z.record(z.string(), z.unknown()),
    examples: z.record(z.string(), z.object({ value: z.unknown() })),
  }),
});
const responseSchema = z.object({ description: z.string(), content: contentSchema });
const documentSchema = z.object({
  paths: z.record(
    z.string(),
    z.object({
      post: z.object({
        operationId: z.string(),
        requestBody: z.object({ required: z.literal(true), content: contentSchema }),
        responses: z.record(z.string(), responseSchema),
      }),
    }),
  ),
});

/** What the document says may be sent in one direction. */
export interface Described {
  schema: object;
  examples: [name: string, value: unknown][];
  accepts(value: unknown): boolean;
}

export interface DescribedOperation {
  path: string;
  name: string;
  asked: Described;
  /** By status; `default` is for those without an entry of their own. */
  answered: ReadonlyMap<string, Described>;
}

/** Reads `backend/openapi.yaml`; throws where it is no OpenAPI document. */
export async function readOpenapi(): Promise<DescribedOperation[]> {
  const validator = new Validator();
  const checked = await validator.validate(openapiFile);
  if (!checked.valid) throw new Error(JSON.stringify(checked.errors));
  const document = documentSchema.parse(validator.resolveRefs());
  return Object.entries(document.paths).map(([path, { post }]) => ({
    path,
    name: post.operationId,
    asked: described(post.requestBody.content),
    answered: new Map(Object.entries(post.responses).map(([status, { content }]) => [status, described(content)])),
  }));
}

function described({ 'application/json': { schema, examples } }: z.infer<typeof contentSchema>): Described {
  const ajv = new Ajv2020({ strict: false, formats: { date: true, int64: true } });
  const check = ajv.compile(schema);
  return {
    schema,
    examples: Object.entries(examples).map(([name, { value }]) => [name, value]),
    accepts: (value) => check(value) === true,
  };
}

/** Every word that a schema gives to `kind`. */
export function kindsIn(schema: unknown): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const known = kindSchema.safeParse(schema);
  if (known.success) return [known.data.properties.kind.const];
  return Object.values(schema).flatMap(kindsIn);
}

const kindSchema = z.object({ properties: z.object({ kind: z.object({ const: z.string() }) }) });
