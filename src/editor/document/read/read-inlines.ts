import type { Mark, Node as DocumentNode } from '@tiptap/pm/model';
import type { Nodes } from 'mdast';
import type { ReadContext } from '../../construct';
import { schema } from '../../schema';
import { alignCode, alignText, type Characters, type Stretch } from './characters';
import { range } from './place';
import { readerOf, readMarkOf } from './readers';

export interface Inlines {
  readonly nodes: DocumentNode[];
  readonly characters: Characters;
}

/** Inline content as document nodes, with the place of every character and atom. A soft line break reads as a space. */
export function readInlines(nodes: readonly Nodes[], text: string, context: ReadContext): Inlines {
  const found: Inlines = { nodes: [], characters: { from: [], to: [] } };
  for (const node of nodes) readInline(node, []);
  return found;

  function readInline(node: Nodes, marks: readonly Mark[]) {
    const mark = readMarkOf(node, context);
    if (node.type === 'text') addText(node.value, marks, alignText, stretch(node));
    else if (mark !== undefined && 'value' in node) addText(node.value, join(mark, marks), alignCode, stretch(node));
    else if (mark !== undefined && 'children' in node && node.children.length > 0) {
      for (const child of node.children) readInline(child, join(mark, marks));
    } else addAtom(node, marks);
  }

  function addText(value: string, marks: readonly Mark[], align: typeof alignText, place: Stretch) {
    const lines = value.replaceAll(/\r\n?/g, '\n');
    if (!lines) return;
    const characters = align(lines, place);
    found.nodes.push(schema.text(lines.replaceAll('\n', ' '), marks));
    for (let index = 0; index < lines.length; index++) {
      found.characters.from.push(characters?.from[index] ?? -1);
      found.characters.to.push(characters?.to[index] ?? -1);
    }
  }

  function addAtom(node: Nodes, marks: readonly Mark[]) {
    const { from, to } = stretch(node);
    const atom =
      readerOf(node, context) ??
      schema.node('rawInline', { raw: text.slice(from, to).replaceAll(/\r?\n[ \t>]*/g, '\n'), kind: node.type });
    found.nodes.push(atom.mark(marks));
    found.characters.from.push(from);
    found.characters.to.push(to);
  }

  function stretch(node: Nodes) {
    return { text, ...range(node) };
  }
}

function join(mark: Mark | null, marks: readonly Mark[]): readonly Mark[] {
  return mark ? mark.addToSet(marks) : marks;
}
