import { formatNamed } from '../content/formats/index';
import { isList, isMap, mapOf, sameValue, type Value, type ValueMap } from '../content/value';
import { splice } from '../lib/splice';
import { newlineOf } from '../lib/lines';
import { nameOf } from '../lib/path';
import { readConfig } from './generators/read-config';
import { commonSlash, withSlashHabit } from './redirect-way';

/** One rule: who asks for `from` is sent to `to`, for good. */
export interface Redirect {
  readonly from: string;
  readonly to: string;
}

/**
 * A file of redirect rules with one more: `_redirects` (Netlify, Cloudflare Pages), `netlify.toml` or `vercel.json`. The
 * first rule that fits decides, so the new one stands before any with a wildcard. Rules that would lead away from the new
 * address are taken out. Null when the file cannot be changed without touching its other rules.
 * Sources: https://docs.netlify.com/routing/redirects/ https://vercel.com/docs/project-configuration#redirects
 */
export function withRedirect(path: string, text: string, redirect: Redirect): string | null {
  if (nameOf(path) === '_redirects') return inLines(text, redirect);
  return nameOf(path) === 'vercel.json' ? inJson(text, redirect) : inToml(text, redirect);
}

const line = /^[ \t]*(\/\S*)([ \t]+)(\S+)/;

function inLines(text: string, { from, to }: Redirect): string {
  const rows = text.split(/(?<=\n)/).filter((row) => !isSame(line.exec(row)?.[1], to));
  const rules = rows.flatMap((row) => line.exec(row) ?? []);
  const end = newlineOf(text);
  const parts = rows.map((row) => line.exec(row));
  const froms = parts.flatMap((part) => part?.[1] ?? []);
  const gap = parts.findLast((part) => part !== null)?.[2] ?? ' ';
  const slash = commonSlash(froms);
  const rule = `${withSlashHabit(from, slash)}${gap}${to}${gap}301${end}`;
  const wild = rules.length === 0 ? -1 : rows.findIndex((row) => /[*:]/.test(line.exec(row)?.[1] ?? ''));
  if (wild >= 0) return [...rows.slice(0, wild), rule, ...rows.slice(wild)].join('');
  const whole = rows.join('');
  return whole === '' || whole.endsWith('\n') ? whole + rule : whole + end + rule;
}

function inJson(text: string, { from, to }: Redirect): string | null {
  const file = formatNamed('json').read({ open: '', source: text, close: '' });
  if (file.problems.length > 0) return null;
  const rules = rulesIn(file.values);
  const loop = rules.findIndex((rule) => isSame(rule.source, to));
  const cleared = loop < 0 ? file : file.remove(['redirects', loop]);
  const rule = mapOf([
    ['source', withSlashHabit(from, commonSlash(textsAt(rules, 'source').filter((source) => !isSame(source, to))))],
    ['destination', to],
    ['permanent', true],
  ]);
  const hasList = isList(cleared?.values.redirects);
  return (hasList ? cleared?.insert(['redirects', 0], rule) : cleared?.set(['redirects'], [rule]))?.source ?? null;
}

function inToml(text: string, { from, to }: Redirect): string | null {
  const before = readConfig('netlify.toml', text);
  const rules = rulesIn(before);
  if (rules.some((rule) => isSame(rule.from, to))) return null;
  const slash = commonSlash(textsAt(rules, 'from'));
  const rule = `[[redirects]]\n  from = ${JSON.stringify(withSlashHabit(from, slash))}\n  to = ${JSON.stringify(to)}\n  status = 301\n`;
  const first = /^[ \t]*\[\[redirects\]\]/m.exec(text)?.index;
  const made =
    first === undefined
      ? `${text.replace(/\s*$/, '')}\n\n${rule}`.replace(/^\n+/, '')
      : splice(text, first, first, `${rule}\n`);
  const after = readConfig('netlify.toml', made);
  const [added, ...others] = rulesIn(after);
  const rest = { ...after, redirects: others };
  const isExact = isSame(added?.from, from) && sameValue(rest, { ...before, redirects: rules });
  return isExact ? made.replaceAll(/\r?\n/g, newlineOf(text)) : null;
}

function rulesIn({ redirects }: ValueMap): readonly ValueMap[] {
  return isList(redirects) ? redirects.filter(isMap) : [];
}

function textsAt(rules: readonly ValueMap[], key: string): readonly string[] {
  return rules.map((rule) => rule[key]).filter((value) => typeof value === 'string');
}

/** Whether an address is the other one; a slash at the end makes no difference. */
function isSame(a: Value | undefined, b: string): boolean {
  return typeof a === 'string' && a.replace(/\/+$/, '') === b.replace(/\/+$/, '');
}
