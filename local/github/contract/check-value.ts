import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { type Schema, description, resolveReference } from './description';

const ajv = new Ajv({ strict: false, allErrors: true });
addFormats.default(ajv);
for (const format of ['repo.nwo', 'timestamp']) ajv.addFormat(format, true);
ajv.addSchema({ $id: 'github', components: description.components });

const compiled = new WeakMap<Schema, ReturnType<typeof ajv.compile>>();

/** What is wrong with a value by its schema, and the fields that the schema does not know. */
export function checkValue(schema: Schema, value: unknown, place: string): readonly string[] {
  const check = compiled.get(schema) ?? ajv.compile(pointIntoDescription(schema) as Schema);
  compiled.set(schema, check);
  const faults = check(value)
    ? []
    : (check.errors ?? []).map(({ instancePath, message }) => `${place}${instancePath} ${message}`);
  return [...faults, ...undeclaredFields([schema], value, place)];
}

function pointIntoDescription(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(pointIntoDescription);
  if (node === null || typeof node !== 'object') return node;
  const entries = Object.entries(node).map(([key, value]) =>
    key === '$ref' && typeof value === 'string' ? [key, `github${value}`] : [key, pointIntoDescription(value)],
  );
  return Object.fromEntries(entries);
}

/** GitHub's schemas are open; here a field that none of the alternatives declares is a mistake. */
function undeclaredFields(schemas: readonly Schema[], value: unknown, place: string): readonly string[] {
  const all = schemas.flatMap(alternativesOf);
  if (Array.isArray(value)) {
    const items = all.flatMap(({ items: item }) => (isSchema(item) ? [item] : []));
    return items.length === 0
      ? []
      : value.flatMap((entry, index) => undeclaredFields(items, entry, `${place}/${index}`));
  }
  if (value === null || typeof value !== 'object') return [];
  if (all.some(isOpen)) return [];
  return Object.entries(value).flatMap(([name, inner]) => {
    const declared = all.flatMap(({ properties }) =>
      isSchema(properties) && isSchema(properties[name]) ? [properties[name]] : [],
    );
    return declared.length === 0
      ? [`${place}/${name} is not in the description`]
      : undeclaredFields(declared, inner, `${place}/${name}`);
  });
}

function alternativesOf(schema: Schema): readonly Schema[] {
  const resolved = resolveReference<Schema>(schema);
  const branches = ['allOf', 'anyOf', 'oneOf'].flatMap((key) => {
    const branch = resolved[key];
    return Array.isArray(branch) ? branch.filter(isSchema) : [];
  });
  return [resolved, ...branches.flatMap(alternativesOf)];
}

/** Whether any field goes: said so, or an object of which nothing is said. */
function isOpen(schema: Schema): boolean {
  const { additionalProperties, properties, type } = schema;
  return (
    additionalProperties === true ||
    isSchema(additionalProperties) ||
    (type === 'object' && properties === undefined && additionalProperties !== false)
  );
}

function isSchema(node: unknown): node is Schema {
  return node !== null && typeof node === 'object' && !Array.isArray(node);
}
