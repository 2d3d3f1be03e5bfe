import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export type Schema = Readonly<Record<string, unknown>>;

export interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required?: boolean;
  readonly schema: Schema;
  /** Whether a path parameter may hold slashes. */
  readonly 'x-multi-segment'?: boolean;
}

interface Body {
  readonly required?: boolean;
  readonly content?: Readonly<Record<string, { readonly schema: Schema }>>;
}

export interface Operation {
  readonly parameters?: readonly unknown[];
  readonly requestBody?: Body;
  readonly responses: Readonly<Record<string, unknown>>;
}

interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

/** The operations that Galley uses, cut out of GitHub's own OpenAPI description by scripts/extract-github-description.mjs. */
export const description: Description = readDescription();

/** The schema of the JSON that a body or answer may hold; null when it holds none. */
export function jsonSchemaOf(body: unknown): Schema | null {
  const { content = {} } = resolveReference<Body>(body);
  const type = Object.keys(content).find((name) => name.startsWith('application/json'));
  return (type !== undefined && content[type]?.schema) || null;
}

/** What a `$ref` refers to; anything else is given back. */
export function resolveReference<Target>(node: unknown): Target {
  if (node !== null && typeof node === 'object' && '$ref' in node && typeof node.$ref === 'string') {
    const [, , kind = '', name = ''] = node.$ref.split('/');
    return description.components[kind]?.[name] as Target;
  }
  return node as Target;
}

function readDescription(): Description {
  const file = join(import.meta.dirname, '../description/openapi.json');
  return loosen(JSON.parse(readFileSync(file, 'utf8'))) as Description;
}

/**
 * OpenAPI 3.0's `nullable` in words of JSON Schema, also where it stands beside `$ref` or `oneOf` instead of `type`. And two
 * places where the description is stricter than GitHub's own answers: an address whose default is '' may be '', whatever
 * its format says; and the alternatives of a `oneOf` overlap.
 */
function loosen(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(loosen);
  if (node === null || typeof node !== 'object') return node;
  const schema: Record<string, unknown> = Object.fromEntries(
    Object.entries(node).map(([key, value]) => [key, loosen(value)]),
  );
  if (schema['default'] === '' && schema['format'] === 'uri') delete schema['format'];
  if (Array.isArray(schema['oneOf'])) schema['anyOf'] = schema['oneOf'];
  delete schema['oneOf'];
  if (schema['nullable'] !== true) return schema;
  delete schema['nullable'];
  return { anyOf: [schema, { type: 'null' }] };
}
