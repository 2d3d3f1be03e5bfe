import { readPostFile } from '../../content/read-post-file';
import type { Site } from '../site';
import { syntaxOf } from '../syntax-of';
import type { Argument } from '../tags/tag';
import { captionWay, meetCaptions, showsTitles, type MetCaptions } from './caption-way';
import { excerptMarksIn } from './excerpt-mark';
import { guessParameter, type Use } from './guess-parameter';
import { type Import, importsIn } from './imports';
import type { LearntBlock, SiteBlocks } from './learnt-block';
import { tagsIn, type FoundTag } from './tags-in';
import { meetWidthConfig, meetWidths, type MetWidths, widthWay } from './width-way';
import { enablesMath, writesMath } from './writes-math';

/** What one name was met as. */
interface Met {
  readonly delimiter: string;
  readonly name: string;
  uses: number;
  alone: number;
  isMdx: boolean;
  galleries: number;
  closing: string;
  imported: Import | null;
  readonly parameters: Map<string, Use[]>;
  /** By their set of parameters: how often, and the first of them. */
  readonly shapes: Map<string, { count: number; readonly model: string }>;
}

export interface BlockLearner {
  /** Takes in one post's text. */
  readonly read: (path: string, text: string) => void;
  /** Takes in the text of one of the site's configuration files, or of its theme's way with images. */
  readonly readConfig: (text: string) => void;
  /** What is known by now. */
  readonly known: () => SiteBlocks;
}

/** Tags that are part of an address or of the template, and those whose text is code: none is a form with words in it. */
const unsaid =
  /^(?:ref|relref|link|post_url|param|url|asset|asset_path|highlight|comment|verbatim|codeblock|code|prism|css|js|javascript|stylesheet|style|script|mermaid|plantuml|graphviz|katex|math)$/i;
/** Two images of Markdown or more, and nothing else. */
const images = /^\s*(?:!\[[^\]\n]{0,300}\]\([^()\n]{1,500}\)\s*){2,50}$/;
/** A callout as GitHub writes it, and HTML at the start of a line; a component is none. */
const alert = /^[ \t]*>[ \t]*\[![A-Za-z]+\]/m;
const fences = /^(```|~~~)[^]*?^\1/gm;
const html = /^<(?!br\b|img\b)[a-z][a-z\d]*(?=[\s>])/m;
/** Uses of one block that are remembered. */
const most = 200;

/** Learns from posts, one after the other, which blocks a site has. Knows nothing of what the blocks do. */
export function createBlockLearner(site: Pick<Site, 'syntax' | 'generator' | 'excerptMark'>): BlockLearner {
  const met = new Map<string, Met>();
  const marks = new Map<string, number>();
  let [hasMath, hasAlerts, hasHtml] = [false, false, false];
  const captions: MetCaptions = { lines: [], figures: [], showsTitles: false };
  const widths: MetWidths = { lists: [], images: [], hasLists: false, isOtherMarkdown: false };

  function take({ source, tag, isAlone }: FoundTag, isMdx: boolean): void {
    if (tag.role === 'close' || unsaid.test(tag.name)) return;
    const key = keyOf(tag.delimiter, tag.name);
    const block = met.get(key) ?? begin(tag.delimiter, tag.name);
    met.set(key, block);
    block.uses++;
    if (isAlone) block.alone++;
    if (!isMdx) block.isMdx = false;
    if (block.uses > most) return;
    let place = 0;
    const names = tag.arguments.map((argument) => {
      const name = argument.name ?? `#${place++}`;
      block.parameters.set(name, [...(block.parameters.get(name) ?? []), useOf(argument)]);
      return name;
    });
    const shape = names.join(' ');
    const seen = block.shapes.get(shape);
    if (seen) seen.count++;
    else block.shapes.set(shape, { count: 1, model: source });
  }

  return {
    readConfig: (text) => {
      hasMath ||= enablesMath(text);
      captions.showsTitles ||= showsTitles(text);
      meetWidthConfig(widths, text);
    },
    read: (path, text) => {
      hasMath ||= writesMath(text);
      const { body } = readPostFile(text);
      const syntax = syntaxOf(site, path);
      const found = tagsIn(body, syntax);
      for (const one of found) take(one, syntax.mdx === true);
      hasAlerts ||= alert.test(body);
      hasHtml ||= html.test(body.replaceAll(fences, ''));
      for (const [name, statement] of syntax.mdx ? importsIn(body, path) : []) {
        for (const block of met.values())
          if (block.delimiter === '<' && block.name.replace(/\..*/, '') === name) block.imported ??= statement;
      }
      for (const { source, tag, before } of found) {
        const opened = tag.role === 'close' ? openedBy(tag.delimiter, tag.name, found) : undefined;
        const block = opened && met.get(keyOf(opened.tag.delimiter, opened.tag.name));
        if (block) block.closing = source;
        if (block && images.test(before)) block.galleries++;
      }
      meetCaptions(captions, body, syntax.mdx === true);
      meetWidths(widths, body, syntax.mdx === true);
      for (const mark of excerptMarksIn(body)) marks.set(mark, (marks.get(mark) ?? 0) + 1);
    },
    known: () => {
      const blocks = [...met.values()].map(learnt).toSorted((one, other) => other.uses - one.uses);
      return {
        generator: site.generator,
        blocks,
        caption: captionWay(captions, blocks),
        width: widthWay(widths, site, blocks),
        excerptMark: [...marks].toSorted(([, one], [, other]) => other - one)[0]?.[0] ?? site.excerptMark ?? null,
        hasMath,
        hasAlerts,
        hasHtml,
      };
    },
  };
}

function begin(delimiter: string, name: string): Met {
  // A container of directives is closed by as many colons.
  const closing = delimiter.length > 2 && delimiter.startsWith(':::') ? delimiter : '';
  return {
    delimiter,
    name,
    uses: 0,
    alone: 0,
    isMdx: true,
    galleries: 0,
    closing,
    imported: null,
    parameters: new Map(),
    shapes: new Map(),
  };
}

function learnt({ uses, alone, galleries, closing, parameters, shapes, ...met }: Met): LearntBlock {
  const [shape] = [...shapes.values()].toSorted((one, other) => other.count - one.count);
  return {
    delimiter: met.delimiter,
    name: met.name,
    uses,
    isMdx: met.isMdx,
    imported: met.imported,
    holdsImages: galleries > 0,
    isPaired: closing !== '',
    closing,
    isInline: alone < uses / 2,
    parameters: [...parameters].map(([key, given]) => guessParameter(key, given)),
    model: shape?.model ?? '',
  };
}

/** What a closing tag closes: one of its own name, or, in Liquid, of the name behind `end`. */
function openedBy(delimiter: string, name: string, found: readonly FoundTag[]): FoundTag | undefined {
  const bare = delimiter === '{%' ? name.replace(/^end_?/, '') : name;
  return found.find(
    ({ tag }) =>
      tag.role === 'open' &&
      tag.delimiter === delimiter &&
      (tag.name === bare || (bare === '' && tag.head.includes('('))),
  );
}

function useOf({ value, kind, written, key }: Argument): Use {
  return { value, kind, written, key };
}

function keyOf(delimiter: string, name: string): string {
  return `${delimiter} ${name}`;
}
