import fc from 'fast-check';
import type { FormatName } from '../../src/content/frontmatter';
import { entriesOf, isDateText, isList, isMap, mapOf, type Value, type ValueMap } from '../../src/content/value';

/** A text in some style that people write, what it holds, and each key's own part of the text. */
export interface StyledText {
  readonly source: string;
  readonly values: ValueMap;
  readonly parts: ReadonlyMap<string, string>;
}

/** Frontmatter as nobody's printer writes it: quotes, lists, comments, indentation and empty lines at random. */
export function styledFrontmatter(format: FormatName): fc.Arbitrary<StyledText> {
  const choices = fc.array(fc.nat(99), { minLength: 10, maxLength: 40 });
  return fc.tuple(maps(2), choices).map(([values, picks]) => {
    let at = 0;
    const pick: Pick = (count) => (picks[at++ % picks.length] ?? 0) % count;
    return printers[format](values, pick);
  });
}

type Pick = (count: number) => number;

const printers: Readonly<Record<FormatName, (values: ValueMap, pick: Pick) => StyledText>> = {
  yaml: styledYaml,
  toml: styledToml,
  json: styledJson,
};

/** A key that every format can hold, odd ones too. */
export function keys(): fc.Arbitrary<string> {
  return fc
    .oneof(
      { weight: 6, arbitrary: fc.stringMatching(/^[a-z][a-z_-]{0,5}$/) },
      fc.constantFrom('a b', 'yes', '2024', 'é', 'a.b', 'Title', 'null'),
    )
    .filter((key) => key !== 'constructor' && key !== 'prototype');
}

/** Values without parts, those that formats confuse among them. */
export function leaves(): fc.Arbitrary<Value> {
  return fc.oneof(
    fc.stringMatching(/^[a-z]{1,8}( [a-z]{1,8}){0,2}$/),
    fc.string({ unit: 'grapheme', maxLength: 12 }),
    fc.constantFrom(
      'yes',
      '010',
      '# no',
      'a: b',
      '- a',
      "it's",
      '"x"',
      'one\ntwo\n',
      'one\n\ntwo',
      ' x ',
      '',
      '2026-01-01',
      '[a]',
    ),
    fc.integer({ min: -9999, max: 9999 }),
    fc.boolean(),
  );
}

/** A leaf, a list or a map, two levels deep. */
export function values(): fc.Arbitrary<Value> {
  return fc.oneof(
    { weight: 3, arbitrary: leaves() },
    fc.array(leaves(), { maxLength: 4 }),
    maps(0),
    fc.array(maps(0), { maxLength: 3 }),
  );
}

function maps(depth: number): fc.Arbitrary<ValueMap> {
  const inner = depth > 0 ? values() : leaves();
  return fc
    .uniqueArray(fc.tuple(keys(), inner), { selector: ([key]) => key, minLength: 1, maxLength: depth > 0 ? 6 : 3 })
    .map((pairs) => mapOf(pairs));
}

function styledYaml(map: ValueMap, pick: Pick): StyledText {
  const indent = ' '.repeat([2, 2, 4][pick(3)] ?? 2);
  const dash = pick(2) === 0 ? '' : indent;
  const parts = new Map<string, string>();
  let comment = 0;
  const trailing = () => (pick(5) === 0 ? ` # c${comment++}` : '');

  function scalar(value: Value, inFlow: boolean): string {
    if (typeof value !== 'string') return isDateText(value) ? value.date : JSON.stringify(value);
    const isPlain =
      /^[a-z]+( [a-z]+)*$/.test(value) && !/^(?:yes|no|y|n|on|off|true|false|null|nan|inf|e)$/.test(value);
    if (isPlain && pick(3) > 0) return value;
    const isOneLine = !/[\p{Cc}\p{Zl}\p{Zp}\ufeff]/u.test(value);
    return isOneLine && pick(2) === 0 && !inFlow
      ? `'${value.replaceAll("'", "''")}'`
      : JSON.stringify(value).replaceAll(/[\u007f-\u009f\u2028\u2029\ufeff]/g, escaped);
  }
  function flow(value: Value): string {
    if (isList(value)) return `[${value.map(flow).join(', ')}]`;
    if (isMap(value))
      return `{${entriesOf(value)
        .map(([key, item]) => `${JSON.stringify(key)}: ${flow(item)}`)
        .join(', ')}}`;
    return scalar(value, true);
  }
  function behind(value: Value, prefix: string): string {
    if (typeof value === 'string' && /^[a-z]+(\n+[a-z]+)+\n?$/.test(value) && pick(2) === 0)
      return ` |${value.endsWith('\n') ? '' : '-'}\n${value.trimEnd().replaceAll(/^(?=.)/gm, prefix + indent)}\n`;
    const isBlock = (isList(value) || isMap(value)) && Object.keys(value).length > 0 && pick(3) > 0;
    if (!isBlock) return ` ${flow(value)}${trailing()}\n`;
    if (isMap(value)) return `${trailing()}\n${pairs(value, prefix + indent).join('')}`;
    const items = isList(value) ? value : [];
    return `${trailing()}\n${items
      .map(
        (item) =>
          `${prefix + dash}-${
            isMap(item)
              ? ` ${pairs(item, `${prefix + dash}  `)
                  .join('')
                  .trimStart()}`
              : ` ${flow(item)}${trailing()}\n`
          }`,
      )
      .join('')}`;
  }
  function pairs(pairsOf: ValueMap, prefix: string): readonly string[] {
    return entriesOf(pairsOf).map(
      ([key, value]) =>
        `${prefix}${/^[a-zé_-]+$/.test(key) && key !== 'yes' && key !== 'null' ? key : JSON.stringify(key)}:${behind(value, prefix)}`,
    );
  }
  let source = '';
  for (const [index, [key]] of entriesOf(map).entries()) {
    const part = pairs(map, '')[index] ?? '';
    parts.set(key, part);
    source += ['', '', '', '\n', `# c${comment++}\n`, `\n# c${comment++}\n\n`][pick(6)] + part;
  }
  return { source, values: map, parts };
}

function escaped(char: string): string {
  return `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

function styledToml(map: ValueMap, pick: Pick): StyledText {
  const parts = new Map<string, string>();
  let comment = 0;
  const trailing = () => (pick(5) === 0 ? ` # c${comment++}` : '');
  const name = (key: string) => (/^[\w-]+$/.test(key) && pick(3) > 0 ? key : JSON.stringify(key));
  function text(value: Value): string {
    if (typeof value === 'string') {
      if (!/['\p{Cc}]/u.test(value) && pick(2) === 0) return `'${value}'`;
      return JSON.stringify(value).replaceAll('\u007f', '\\u007f');
    }
    if (isList(value)) {
      if (value.length === 0 || pick(3) > 0) return `[${value.map(text).join(', ')}]`;
      const last = pick(2) === 0 ? ',' : '';
      return `[\n${value.map((item, index) => `  ${text(item)}${index < value.length - 1 ? ',' : last}${trailing()}\n`).join('')}]`;
    }
    return isMap(value)
      ? `{ ${entriesOf(value)
          .map(([key, item]) => `${name(key)} = ${inline(item)}`)
          .join(', ')} }`
      : JSON.stringify(value);
  }
  const inline = (value: Value): string => (isList(value) ? `[${value.map(inline).join(', ')}]` : text(value));
  const row = (key: string, value: Value) => `${name(key)} = ${text(value)}${trailing()}\n`;
  const rows: (readonly [string, Value, string])[] = [];
  const tables: (readonly [string, Value, string])[] = [];
  for (const [key, value] of entriesOf(map)) {
    const form = pick(3);
    const isTables = isList(value) && value.length > 0 && value.every(isMap);
    if (isMap(value) && form === 0)
      tables.push([
        key,
        value,
        `[${name(key)}]\n${entriesOf(value)
          .map(([inner, item]) => row(inner, item))
          .join('')}`,
      ]);
    else if (isMap(value) && form === 1)
      rows.push([
        key,
        value,
        entriesOf(value)
          .map(([inner, item]) => `${name(key)}.${row(inner, item)}`)
          .join(''),
      ]);
    else if (isTables && form === 0)
      tables.push([
        key,
        value,
        value
          .map(
            (item) =>
              `[[${name(key)}]]\n${
                isMap(item)
                  ? entriesOf(item)
                      .map(([inner, leaf]) => row(inner, leaf))
                      .join('')
                  : ''
              }`,
          )
          .join('\n'),
      ]);
    else rows.push([key, value, row(key, value)]);
  }
  let source = '';
  for (const [key, , part] of [...rows, ...tables]) {
    parts.set(key, part);
    source += ['', '', '', '\n', `# c${comment++}\n`, `\n# c${comment++}\n\n`][pick(6)] + part;
  }
  return { source, values: mapOf([...rows, ...tables].map(([key, value]) => [key, value])), parts };
}

function styledJson(map: ValueMap, pick: Pick): StyledText {
  const indent = [2, 4, '\t', 0][pick(4)] ?? 2;
  const part = (value: Value) => JSON.stringify(value, null, indent);
  const parts = entriesOf(map).map(([key, value]) => [key, `${JSON.stringify(key)}: ${part(value)}`] as const);
  const [open, between, close] = indent === 0 && pick(2) === 0 ? ['{ ', ', ', ' }'] : ['{\n', ',\n', '\n}'];
  return { source: open + parts.map(([, text]) => text).join(between) + close, values: map, parts: new Map(parts) };
}
