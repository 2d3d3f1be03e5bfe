import type { Mark, Node as DocumentNode } from '@tiptap/pm/model';
import { Plugin } from '@tiptap/pm/state';

const kinds = new Set(['link', 'linkReference', 'autolink']);

/**
 * What is written in the place of some words of a link stays in it, and so does what a spelling correction makes of all of
 * them; whoever types over a whole link writes other words.
 */
export function keptLink(): Plugin {
  let isCorrection = false;
  return new Plugin({
    props: {
      handleDOMEvents: {
        beforeinput: (_view, event) => {
          isCorrection = event.inputType === 'insertReplacementText';
          return false;
        },
        keydown: () => {
          isCorrection = false;
          return false;
        },
      },
      handleTextInput: (view, from, to, text, typed) => {
        const link = from < to ? linkOver(view.state.doc, from, to) : null;
        if (!link || (!isCorrection && isWhole(view.state.doc, from, to, link))) return false;
        view.dispatch(typed().addMark(from, from + text.length, link));
        return true;
      },
    },
  });
}

/** The link that all words of a stretch of a block are in. */
function linkOver(doc: DocumentNode, from: number, to: number): Mark | null {
  const [$from, $to] = [doc.resolve(from), doc.resolve(to)];
  const link = $from.nodeAfter?.marks.find(({ type }) => kinds.has(type.name));
  if (!link || !$from.sameParent($to)) return null;
  let isOver = true;
  doc.nodesBetween(from, to, (node) => {
    if (node.isInline && !link.isInSet(node.marks)) isOver = false;
  });
  return isOver ? link : null;
}

function isWhole(doc: DocumentNode, from: number, to: number, link: Mark): boolean {
  const [before, after] = [doc.resolve(from).nodeBefore, doc.resolve(to).nodeAfter];
  return !(before && link.isInSet(before.marks)) && !(after && link.isInSet(after.marks));
}
