import { Extension } from '@tiptap/core';
import type { Node as DocumentNode } from '@tiptap/pm/model';
import { Plugin, PluginKey, type Transaction } from '@tiptap/pm/state';
import { AttrStep } from '@tiptap/pm/transform';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import { lookOf, readContainer } from '../../site/tags/callout-line';
import styles from './Callout.module.css';

/** What a line of a callout's container is told with its decoration. */
interface ContainerPart {
  readonly part: 'open' | 'close';
}

const key = new PluginKey<DecorationSet>('containers');

/** Draws what lies between `:::note` and its `:::`, or `/// note` and its `///`, as a callout. */
export const containers = Extension.create({
  name: 'containers',
  addProseMirrorPlugins: () => [
    new Plugin<DecorationSet>({
      key,
      state: {
        init: (_config, { doc }) => decorate(doc),
        apply: (transaction, before) => {
          if (!transaction.docChanged) return before;
          return isWithinWords(transaction)
            ? before.map(transaction.mapping, transaction.doc)
            : decorate(transaction.doc);
        },
      },
      props: {
        decorations: (state) => key.getState(state),
      },
    }),
  ],
});

/** Whether all that a transaction changed are words of single text blocks: then no block came, went or became another. */
function isWithinWords({ steps, docs, doc, mapping }: Transaction): boolean {
  const isInOne = (within: DocumentNode, from: number, to: number) => {
    const $from = within.resolve(from);
    return $from.parent.isTextblock && $from.sameParent(within.resolve(to));
  };
  return steps.every((step, index) => {
    const [was, is] = [docs[index] ?? doc, docs[index + 1] ?? doc];
    let isWords = !(step instanceof AttrStep);
    mapping.maps[index]?.forEach((oldFrom, oldTo, newFrom, newTo) => {
      isWords &&= isInOne(was, oldFrom, oldTo) && isInOne(is, newFrom, newTo);
    });
    return isWords;
  });
}

interface Open {
  readonly sign: string;
  readonly signs: number;
  readonly at: number;
  readonly end: number;
  /** Null for a container that is no callout. */
  readonly look: string | null;
  readonly index: number;
}

function decorate(doc: DocumentNode): DecorationSet {
  const found: Decoration[] = [];
  inside(doc, 0);
  return DecorationSet.create(doc, found);

  function inside(parent: DocumentNode, start: number) {
    const open: Open[] = [];
    parent.forEach((block, offset, index) => {
      const at = start + offset;
      if (block.type.name === 'rawBlock' && block.attrs.kind === 'directive') line(block, at, index);
      else if (!block.isTextblock && !block.isLeaf && block.type.name !== 'table') inside(block, at + 1);
    });

    function line(block: DocumentNode, at: number, index: number) {
      const source = String(block.attrs.raw).trim();
      const signs = /^(?::{3,}|\/{3,})/.exec(source)?.[0].length ?? 0;
      const sign = source.charAt(0);
      if (signs === 0) return;
      if (source.length > signs) {
        const callout = readContainer(source);
        open.push({ sign, signs, at, end: at + block.nodeSize, look: callout && lookOf(callout.kind), index });
        return;
      }
      const opened = open.findLastIndex((one) => one.sign === sign && one.signs <= signs);
      const [begin] = opened < 0 ? [] : open.splice(opened);
      if (!begin?.look) return;
      found.push(part(begin.at, begin.end, begin.look, 'open'), part(at, at + block.nodeSize, begin.look, 'close'));
      let place = begin.end;
      for (const between of parent.children.slice(begin.index + 1, index)) {
        const attributes = { class: styles.within ?? '', 'data-look': begin.look };
        found.push(Decoration.node(place, place + between.nodeSize, attributes));
        place += between.nodeSize;
      }
    }
  }
}

function part(from: number, to: number, look: string, name: ContainerPart['part']): Decoration {
  const attributes = { class: styles[name] ?? '', 'data-look': look };
  return Decoration.node(from, to, attributes, { part: name } satisfies ContainerPart);
}
