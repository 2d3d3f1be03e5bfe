import { Fragment, type Node as DocumentNode } from '@tiptap/pm/model';
import { constructs } from '../../src/editor/constructs';
import { keepNodes } from '../../src/editor/document/keep-nodes';
import { openBody, type OpenBody } from '../../src/editor/document/open';
import { changeOf } from '../../src/editor/document/save';
import { settleDocument } from '../../src/editor/document/settle/settle-document';
import { levels } from '../../src/editor/document/splice/scope';
import { applySplices, type Splice } from '../../src/editor/document/splice/splice';
import { spliceDocument, type DocumentChange } from '../../src/editor/document/splice/splice-document';
import { plainStyle } from '../../src/editor/document/style';
import { verify, verifyWhole } from '../../src/editor/document/verify/verify';
import { randomEdits } from './random-edits';

type Random = () => number;

/** One text for which both verdicts were asked. */
export interface Verdicts {
  readonly windows: 'right' | 'wrong';
  readonly whole: 'right' | 'wrong';
  readonly text: string;
}

/** What reading windows and reading everything say of every text that a save of some random edits could try. */
export function verdictsOnEdits(opened: OpenBody, random: Random): Verdicts[] {
  let document = opened.document;
  for (let edits = 1 + whole(3, random); edits > 0; edits--) document = editAny(document, random);
  const change = changeOf(opened, settleDocument(opened, keepNodes(opened.document, document)), plainStyle);
  const texts = new Set<string>();
  return levels.flatMap((level) => {
    const found = spliceDocument(change, () => level);
    const text = found.kind === 'splices' ? applySplices(opened.text, found.splices) : null;
    if (found.kind === 'none' || text === null || texts.has(text)) return [];
    texts.add(text);
    return [verdictsOn(change, found.splices, text)];
  });
}

const pieces = [
  '```',
  '~~~',
  '    ',
  '\t',
  '> ',
  '- ',
  '1. ',
  '# ',
  '\n',
  '\n\n',
  '\n\n\n',
  '\r\n',
  '<!--',
  '-->',
  '<div>',
  '</div>',
  '<pre>',
  '</pre>',
  '<?',
  '?>',
  '<script>',
  '</script>',
  '$$',
  '{{',
  '{',
  '}',
  '<',
  '>',
  '/>',
  '<A b={c}>',
  '</A>',
  '<A b="',
  '{/*',
  '*/}',
  "import a from 'b'\n",
  'export const a = [',
  '](/a)',
  '{% highlight %}',
  '{% endhighlight %}',
  '{::comment}',
  '{:/}',
  '}}',
  '{%',
  '%}',
  '{{<',
  '>}}',
  '{{% x %}}',
  '{#',
  '#}',
  '{: .a}',
  ':::',
  '!!! note\n',
  '??? tip "a"\n',
  '[a]',
  '[a]: /b',
  '[^1]',
  '[^1]: ',
  '|',
  '| - |',
  '---',
  '===',
  '***',
  '*',
  '**',
  '_',
  '`',
  '\\',
  '"',
  "'",
  '[',
  ']',
  '(',
  ')',
  'word',
  ' ',
  '&amp;',
  'www.a.org',
  '\u00a0',
  '\0',
];

/** The same of a text in which anything was put anywhere. */
export function verdictsOnSplices(opened: OpenBody, random: Random): Verdicts[] {
  const splices = Array.from({ length: 1 + whole(2, random) }, (): Splice => {
    const from = whole(opened.text.length + 1, random);
    const to = random() < 0.5 ? from : Math.min(opened.text.length, from + whole(60, random));
    return { from, to, text: Array.from({ length: whole(5, random) }, () => piece(random)).join('') };
  });
  return verdictsAround(opened, splices, whole(3, random), whole(3, random));
}

/**
 * What both say of spliced text, for the document as it would be if the splices reached no further than so many blocks above
 * and below them; none where splices overlap.
 */
export function verdictsAround(opened: OpenBody, splices: readonly Splice[], above: number, below: number): Verdicts[] {
  const { text, document, places, syntax, labels } = opened;
  const next = applySplices(text, splices);
  if (next === null) return [];
  const blocks = document.children.filter((block) => places.has(block));
  const startOf = (block: DocumentNode | undefined) => (block && places.get(block)?.from) ?? text.length;
  const first = blocks.findLastIndex((block) => startOf(block) < Math.min(...splices.map(({ from }) => from)));
  const last = blocks.findIndex((block) => startOf(block) > Math.max(...splices.map(({ to }) => to)));
  const start = Math.max(0, first - above);
  const end = last === -1 ? blocks.length : Math.min(blocks.length, last + below);
  const from = start === 0 ? 0 : startOf(blocks[start]);
  const to = startOf(blocks[end]) + next.length - text.length;
  const middle = openBody(next.slice(from, to), syntax, labels).document.children;
  const current = document.copy(Fragment.fromArray([...blocks.slice(0, start), ...middle, ...blocks.slice(end)]));
  return [verdictsOn(changeOf(opened, keepNodes(document, current), plainStyle), splices, next)];
}

/** A body of examples of all constructs and of loose pieces of Markdown. */
export function randomBody(random: Random): string {
  const examples = constructs.flatMap((construct) => [
    ...construct.examples,
    ...(construct.siteExamples?.admonitions ?? []),
  ]);
  const parts = Array.from({ length: 1 + whole(9, random) }, () => {
    if (random() < 0.4) return `${whole(1_000_000, random)} words, and a [a] link[^1] or *two*.\n`;
    if (random() < 0.3) return Array.from({ length: whole(8, random) }, () => piece(random)).join('');
    return examples[whole(examples.length, random)] ?? '';
  });
  const lineEnding = random() < 0.8 ? '\n' : '\r\n';
  return parts.join(random() < 0.7 ? '\n' : '\n\n').replaceAll('\n', lineEnding);
}

function piece(random: Random): string {
  return pieces[whole(pieces.length, random)] ?? '';
}

function verdictsOn(change: DocumentChange, splices: readonly Splice[], text: string): Verdicts {
  return { windows: verify(change, splices, text).kind, whole: verifyWhole(change, text).kind, text };
}

function editAny(document: DocumentNode, random: Random): DocumentNode {
  const kinds = Object.values(randomEdits);
  return kinds[whole(kinds.length, random)]?.(document, random) ?? document;
}

function whole(below: number, random: Random): number {
  return Math.floor(random() * below);
}
