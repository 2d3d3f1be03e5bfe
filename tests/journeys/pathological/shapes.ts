import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Bodies that blow parsers and pages up, by name. */
export type Shapes = Readonly<Record<string, string>>;

const cells = (cell: string, count: number) => `${`|${cell}`.repeat(count)}|\n`;

/** Those that always run. */
export const own: Shapes = {
  'quotes in quotes': `${'>'.repeat(5000)} a`,
  'lists in lists': `${'- '.repeat(5000)}a`,
  'brackets in brackets': `${'['.repeat(50_000)}a${']'.repeat(50_000)}`,
  'a line of 5 MB': 'word '.repeat(1_000_000),
  'a line of 1 MB without blanks': 'word'.repeat(250_000),
  '2.5 million lines': 'a\n'.repeat(2_500_000),
  'a table of 4,000 columns': cells('a', 4000) + cells('-', 4000) + cells('x', 4000),
  'a table to be filled with 16 million cells': `${cells('a', 4000)}${cells('-', 4000)}${'|x\n'.repeat(4000)}`,
  'a table of 20,000 rows': `${cells('a', 3)}${cells('-', 3)}${`${cells('x', 3)}`.repeat(18_000)}`,
  '120,000 words in emphasis': `${'*a* `b` '.repeat(600)}\n\n`.repeat(100),
  '25,000 headings': '# a\n'.repeat(25_000),
  '24,000 lists': '- a\n* a\n+ a\n'.repeat(8000),
  '10,000 images': '![a](a.png)\n\n'.repeat(10_000),
  '14,000 blocks of HTML': '<div>\n\n'.repeat(14_000),
  '20,000 tags in paragraphs': `${'a <b>b</b> '.repeat(100)}\n\n`.repeat(100),
  '8,000 footnotes': '[^a]: [^a]\n\n'.repeat(8000),
  'a code block of 50,000 lines': `\`\`\`\n${'a\n'.repeat(15_000)}\n${'b\n\n'.repeat(20_000)}\`\`\`\n`,
  'a paragraph of 90,000 letters': 'word '.repeat(18_000),
  'a picture that cannot be shown': `![](data:image/png;base64,${'A'.repeat(90_000)})`,
  'a title and 100,000 blanks': `# a${' '.repeat(100_000)}b\n\nWords.\n`,
  'a title of 1 MB': `# ${'word '.repeat(200_000)}\n\nWords.\n`,
  '100,000 blank lines': `${' \n'.repeat(100_000)}a`,
  '300,000 words': `${'word '.repeat(100).trim()}\n\n`.repeat(3000),
};

type Pattern = string | readonly (readonly [text: string, times: number])[];
interface SharedShape {
  readonly name: string;
  readonly pattern?: Pattern;
  readonly repeat?: number;
  readonly generate?: Readonly<Record<string, string | number>>;
}

const file = join(import.meta.dirname, '../../../../shared/fixtures/pathological/markdown-shapes.json');

/** The shapes of cmark's pathological tests and others; none when ../shared/fixtures/pathological is absent. */
export function readShared(): Shapes {
  if (!existsSync(file)) return {};
  const shapes = JSON.parse(readFileSync(file, 'utf8')) as readonly SharedShape[];
  return Object.fromEntries(shapes.map((shape) => [shape.name, bodyOf(shape)]));
}

function bodyOf({ name, pattern, repeat = 1, generate }: SharedShape): string {
  if (typeof pattern === 'string') return pattern.repeat(repeat);
  if (pattern) return pattern.map(([text, times]) => text.repeat(times)).join('');
  if (!generate) throw new Error(`The shape “${name}” has no text.`);
  const { kind, from, to } = generate;
  const numbers = Array.from({ length: Number(to) - Number(from) + 1 }, (_, at) => Number(from) + at);
  return kind === 'lines'
    ? numbers
        .map((times) => String(generate.line).replace('{indent}', String(generate.indent).repeat(times)))
        .join('\n')
    : numbers.map((times) => String(generate.item).replace('{ticks}', String(generate.ticks).repeat(times))).join('');
}
