import { detailKinds } from './kinds/details';
import { kinds } from './kinds/index';
import type { Finding } from './measure-all';
import type { Outcome } from './judge';

/** What `--json` prints. */
export interface Totals {
  readonly files: number;
  readonly identical: number;
  readonly notIdentical: readonly string[];
  readonly edits: Readonly<Record<string, Counts>>;
  readonly medianMs: number;
  readonly p95Ms: number;
}

/** `contained` counts the exact ones, too. */
export interface Counts {
  readonly tried: number;
  readonly exact: number;
  readonly contained: number;
  readonly refused: number;
  readonly wrong: number;
}

/** Counts what was found in all files; times are those of the saves, or of the readings when nothing was edited. */
export function totalsOf(findings: readonly Finding[]): Totals {
  const edits = findings.flatMap(({ measured }) => measured.edits);
  const notIdentical = findings.filter(({ measured }) => measured.notIdentical.length > 0).map(({ name }) => name);
  const names = [...kinds, ...detailKinds].map(({ name }) => name);
  const counts = names.flatMap((name): (readonly [string, Counts])[] => {
    const outcomes = edits.filter(({ kind }) => kind === name).map(({ outcome }) => outcome);
    const count = (...wanted: Outcome[]) => outcomes.filter((outcome) => wanted.includes(outcome)).length;
    const [tried, exact, contained] = [outcomes.length, count('exact'), count('exact', 'contained')];
    return tried > 0 ? [[name, { tried, exact, contained, refused: count('refused'), wrong: count('wrong') }]] : [];
  });
  const times = (edits.length > 0 ? edits : findings.map(({ measured }) => measured))
    .map(({ milliseconds }) => milliseconds)
    .toSorted((one, other) => one - other);
  const at = (share: number) => Number((times[Math.floor(share * (times.length - 1))] ?? 0).toFixed(1));
  return {
    files: findings.length,
    identical: findings.length - notIdentical.length,
    notIdentical,
    edits: Object.fromEntries(counts),
    medianMs: at(0.5),
    p95Ms: at(0.95),
  };
}

/** Whether a promise was broken. */
export function isBroken({ notIdentical, edits }: Totals): boolean {
  return notIdentical.length > 0 || Object.values(edits).some(({ wrong }) => wrong > 0);
}

/** The totals for people: a table, then the files that failed and why. */
export function reportOf(findings: readonly Finding[], totals: Totals): string {
  const lines = [
    `${totals.identical.toLocaleString('en')} of ${totals.files.toLocaleString('en')} files open and save byte for byte.`,
  ];
  const rows = Object.entries(totals.edits);
  if (rows.length > 0) lines.push('', ...table(rows));
  lines.push('', `One save takes ${totals.medianMs} ms (median), ${totals.p95Ms} ms (95 of 100).`);
  const failures = findings.flatMap(({ name, measured }) => [
    ...measured.notIdentical.map((why) => `${name}\n    not identical: ${why}`),
    ...measured.edits
      .filter(({ outcome }) => outcome === 'wrong' || outcome === 'refused' || outcome === 'wider')
      .map(
        ({ kind, outcome, why, change }) => `${name}\n    ${kind}, ${outcome}: ${why}${change && `\n      ${change}`}`,
      ),
  ]);
  if (rows.length === 0) lines[lines.length - 1] = lines.at(-1)?.replace('One save', 'A file') ?? '';
  return [...lines, ...(failures.length > 0 ? ['', ...failures] : [])].join('\n');
}

function table(rows: readonly (readonly [string, Counts])[]): string[] {
  const width = Math.max(...rows.map(([name]) => name.length));
  const head = ['tried', 'exact', 'contained', 'refused', 'wrong'] as const;
  const cells = (name: string, values: readonly string[]) =>
    `${name.padEnd(width)}  ${values.map((value) => value.padStart(10)).join('')}`;
  const share = (part: number, whole: number) => `${((100 * part) / whole).toFixed(1)}%`;
  return [
    cells('', head),
    ...rows.map(([name, { tried, exact, contained, refused, wrong }]) =>
      cells(name, [String(tried), share(exact, tried), share(contained, tried), String(refused), String(wrong)]),
    ),
  ];
}
