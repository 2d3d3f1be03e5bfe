import { isList, isMap, mapOf, type Value, type ValueMap } from '../../content/value';
import { type Expression, readExpression } from './read-expression';
import { type Token, tokensOf } from './tokens';

/** A configuration is never longer; what follows is not read. */
const longest = 200_000;

/** How deep values may nest, how many are read of one script, and how many names are followed. */
const limits = { depth: 24, values: 5000, names: 50 };

/**
 * What a generator's configuration in JavaScript or TypeScript exports, as far as it is written out. Nothing is run. A call
 * gives its first list or object (`defineConfig({…})`), a function what it returns; what is computed is left out.
 */
export function readLoosely(text: string): ValueMap {
  const tokens = tokensOf(text.slice(0, longest));
  const valueOf = looseReader(namesIn(tokens));
  for (const starts of exportsIn(tokens)) {
    for (const start of starts.slice(0, 4)) {
      const value = valueOf(readExpression(tokens, start).expression);
      if (isMap(value) && Object.keys(value).length > 0) return value;
    }
  }
  return {};
}

/** The names that a configuration in Python gives values: `SITENAME = 'A blog'`. Nothing is run. */
export function readPython(text: string): ValueMap {
  const script = text.slice(0, longest);
  const tokens = tokensOf(script, 'python');
  const valueOf = looseReader(() => undefined);
  const isSetting = ({ from, value }: Token, at: number) =>
    (from === 0 || script[from - 1] === '\n') && /^[A-Z][A-Z\d_]+$/.test(value) && tokens[at + 1]?.value === '=';
  return mapOf(
    tokens
      .flatMap((token, at) => (isSetting(token, at) ? [[token.value, at + 2] as const] : []))
      .slice(0, 400)
      .flatMap(([name, at]): (readonly [string, Value])[] => {
        const value = valueOf(readExpression(tokens, at).expression);
        return value === undefined ? [] : [[name, value]];
      }),
  );
}

/** Where the expressions begin that may be what a script exports, the surest first. */
function exportsIn(tokens: readonly Token[]): readonly (readonly number[])[] {
  const places = (isThere: (at: number) => number | null) => tokens.flatMap((_, at) => isThere(at) ?? []);
  const word = (at: number) => (tokens[at]?.kind === 'name' || tokens[at]?.kind === 'mark' ? tokens[at].value : '');
  return [
    places((at) => (word(at) === 'export' && word(at + 1) === 'default' ? at + 2 : null)),
    places((at) => (word(at) === 'module' && word(at + 2) === 'exports' && word(at + 3) === '=' ? at + 4 : null)),
    places((at) => (/^define(?:Nuxt)?Config$/.test(word(at)) && word(at + 1) === '(' ? at : null)),
  ];
}

/** What stands behind the first `const name =` of the script, wherever that is. */
function namesIn(tokens: readonly Token[]): (name: string) => Expression | undefined {
  let places: Map<string, number> | null = null;
  return (name) => {
    places ??= new Map(
      tokens
        .flatMap(({ kind, value }, at) => (kind === 'name' && /^(?:const|let|var)$/.test(value) ? [at + 1] : []))
        .flatMap((at) => {
          const equals = tokens.slice(at + 1, at + 40).findIndex(({ value }) => value === '=' || value === ';');
          const found = tokens[at + 1 + equals]?.value === '=' ? at + 2 + equals : null;
          return equals < 0 || found === null ? [] : [[tokens[at]?.value ?? '', found] as const];
        })
        .toReversed(),
    );
    const place = places.get(name);
    return place === undefined ? undefined : readExpression(tokens, place).expression;
  };
}

function looseReader(named: (name: string) => Expression | undefined) {
  let left = limits.values;
  let names = limits.names;
  const open = new Set<string>();

  return (expression: Expression) => valueOf(expression, 0);

  function valueOf(expression: Expression, depth: number): Value | undefined {
    if (depth > limits.depth || left-- <= 0) return undefined;
    const inner = (one: Expression) => valueOf(one, depth + 1);
    switch (expression.kind) {
      case 'value':
        return expression.value;
      case 'list':
        return known(expression.items.map(inner));
      case 'map':
        return mapOf(
          expression.entries.flatMap(([key, item]): (readonly [string, Value])[] => {
            const value = inner(item);
            if (item.kind === 'spread') return isMap(value) ? Object.entries(value) : [];
            return key === null || value === undefined ? [] : [[key, value]];
          }),
        );
      case 'call':
        return called(expression.name, known(expression.args.map(inner)));
      case 'name':
        return followed(expression.name, inner);
      case 'spread':
        return inner(expression.of);
      case 'code':
        return expression.likely && inner(expression.likely);
    }
  }

  function followed(name: string, inner: (expression: Expression) => Value | undefined): Value | undefined {
    if (open.has(name) || names-- <= 0) return undefined;
    const expression = named(name);
    if (!expression) return undefined;
    open.add(name);
    const value = inner(expression);
    open.delete(name);
    return value;
  }
}

function known(values: readonly (Value | undefined)[]): readonly Value[] {
  return values.filter((value) => value !== undefined);
}

function called(name: string, values: readonly Value[]): Value | undefined {
  if (name === 'RegExp') return undefined;
  if (/(?:^|\.)(?:join|resolve)$/.test(name)) return values.filter((value) => typeof value === 'string').join('/');
  return values.find((value) => isMap(value) || isList(value)) ?? (values.length === 1 ? values[0] : undefined);
}
