import { isList, isMap, mapOf, type Value, type ValueMap } from '../../content/value';
import { type Found, modulesOf } from './modules';
import type { Expression } from './read-expression';

/** The keys by which a script's own parts stand among its data: a call of a function that is not run, and code. */
export const callKey = '$call';
export const argsKey = '$args';
export const codeKey = '$code';

/** Longer files are not read. */
const longest = 256 * 1024;
const most = 20_000;
const deepest = 64;

/** Told of what stands in the way: code that would have to be run, modules that were not read. */
export type Tell = (code: 'code' | 'not-read' | 'too-many' | 'too-deep' | 'too-large', detail: string) => void;

/**
 * The data that a JavaScript or TypeScript module exports as its default, without running anything: literals, the names of
 * other literals, spread, and modules that are imported by a relative path. Calls come as `{ $call: 'fields.text', $args: […] }`,
 * everything else as `{ $code: name }`. Undefined when the module exports nothing that is data.
 */
export function readScript(path: string, texts: ReadonlyMap<string, string>, tell: Tell): Value | undefined {
  const short = new Map(
    [...texts].filter(([one, text]) => {
      if (text.length > longest) tell('too-large', one);
      return text.length <= longest;
    }),
  );
  const modules = modulesOf(short);
  const start = modules.standard(path);
  let left = most;

  const resolve = ({ expression, module }: Found, depth: number): Value => {
    if (left-- <= 0) return refuse('too-many', '');
    if (depth > deepest) return refuse('too-deep', '');
    const inner = (one: Expression) => resolve({ expression: one, module }, depth + 1);
    switch (expression.kind) {
      case 'value':
        return expression.value;
      case 'list':
        return expression.items.flatMap((item) => {
          if (item.kind !== 'spread') return [inner(item)];
          const spread = inner(item.of);
          return isList(spread) ? spread : [spread];
        });
      case 'map':
        return mapOf(expression.entries.flatMap(([key, item]) => entriesOf(key, item, inner)));
      case 'call':
        return mapOf([
          [callKey, expression.name],
          [argsKey, expression.args.map((argument) => inner(argument.kind === 'spread' ? argument.of : argument))],
        ]);
      case 'spread':
        return inner(expression.of);
      case 'name':
        return named(expression.name, module, depth);
      case 'code':
        return codeOf(expression.name);
    }
  };

  const named = (name: string, module: Found['module'], depth: number): Value => {
    const [first = '', ...keys] = name.split('.');
    const found = modules.named(first, module);
    if (found === 'not-read') tell('not-read', first);
    if (found === null || found === 'not-read') return codeOf(name);
    return keys.reduce<Value>(
      (value, key) => (isMap(value) && Object.hasOwn(value, key) ? (value[key] ?? null) : codeOf(name)),
      resolve(found, depth + 1),
    );
  };

  const codeOf = (name: string): ValueMap => mapOf([[codeKey, name]]);
  const refuse = (code: 'too-many' | 'too-deep', detail: string): null => {
    tell(code, detail);
    return null;
  };
  return start ? resolve(start, 0) : undefined;
}

function entriesOf(
  key: string | null,
  item: Expression,
  inner: (expression: Expression) => Value,
): readonly (readonly [string, Value])[] {
  if (item.kind === 'spread') {
    const spread = inner(item.of);
    return isMap(spread) ? Object.entries(spread) : [];
  }
  return key === null ? [] : [[key, inner(item)]];
}
