import { type Editor, Extension, InputRule } from '@tiptap/core';
import { Fragment, type Node as DocumentNode, Slice } from '@tiptap/pm/model';
import { Plugin, TextSelection } from '@tiptap/pm/state';
import type { Syntax } from '../../site/site';
import { calloutLine, isAdmonition, lookOf, readCallout, readContainer, withTitle } from '../../site/tags/callout-line';
import { placeContainer } from './place-container';

/** One of MkDocs' callouts as it is typed at the start of a paragraph, at the blank behind its kind. */
const typed = /^((?:!!!|\?\?\?\+?) ?[A-Za-z][\w-]*) $/;

/**
 * Callouts in the form that the site has: `!!! note` becomes one as it is typed where that is MkDocs', and its title in quotation
 * marks is taken by Enter; Enter behind `:::note`, or `/// note`, makes a container where the site has those; and one that is pasted from a site
 * with another form has this site's. `isMkDocs` tells which of both new ones have.
 */
export function calloutForms(isMkDocs: () => boolean, { admonitions = false, directives }: Syntax): Extension {
  return Extension.create({
    name: 'calloutForms',
    priority: 1060,
    addInputRules: () => (admonitions ? [admonitionRule] : []),
    addKeyboardShortcuts(): Record<string, () => boolean> {
      if (admonitions) return { Enter: () => takeTitle(this.editor) || openContainer(this.editor, '/') };
      return directives ? { Enter: () => openContainer(this.editor, ':') } : {};
    },
    addProseMirrorPlugins: () => [
      new Plugin({
        props: {
          transformPasted: ({ content, openStart, openEnd }) =>
            new Slice(inForm(content, openStart, admonitions, isMkDocs), openStart, openEnd),
        },
      }),
    ],
  });
}

const admonitionRule = new InputRule({
  find: typed,
  handler: ({ state, range, match, chain }) => {
    const { $from } = state.selection;
    if ($from.parent.type.name !== 'paragraph') return null;
    chain()
      .deleteRange(range)
      .wrapIn('blockquote', { alert: match[1] ?? '' })
      .run();
    return undefined;
  },
});

/** Of a callout that was begun with `!!! note "Title"`, Enter makes its first words the title. */
function takeTitle({ state, view }: Editor): boolean {
  const { $from, empty } = state.selection;
  const callout = $from.depth > 1 ? $from.node(-1) : null;
  const line: unknown = callout?.attrs.alert;
  const [, title] = /^"([^"]+)"$/.exec($from.parent.textContent.trim()) ?? [];
  if (!empty || title === undefined || typeof line !== 'string' || !isAdmonition(line)) return false;
  if (callout?.childCount !== 1 || readCallout(line)?.title !== '' || $from.parentOffset < $from.parent.content.size)
    return false;
  const { tr } = state;
  tr.delete($from.start(), $from.end()).setNodeAttribute($from.before(-1), 'alert', withTitle(line, title));
  view.dispatch(tr.setSelection(TextSelection.create(tr.doc, $from.start())).scrollIntoView());
  return true;
}

/** Enter behind the line of a container that is a callout puts it there, closed, around an empty paragraph. */
function openContainer({ state, view }: Editor, sign: ':' | '/'): boolean {
  const { $from, empty } = state.selection;
  const line = $from.parent.textContent;
  const isAtEnd = empty && $from.parent.type.name === 'paragraph' && $from.parentOffset === line.length;
  if (!isAtEnd || $from.parent.childCount !== 1 || !line.startsWith(sign) || !readContainer(line)) return false;
  const [last = ''] = /^(?::+|\/+)/.exec(line) ?? [];
  view.dispatch(placeContainer(state.tr.delete($from.start(), $from.end()), line.trim(), last).scrollIntoView());
  return true;
}

/** Blocks with their callouts in a form that this site can have. Of the first of them, so many levels are pieces without a start. */
function inForm(content: Fragment, openStart: number, canBeMkDocs: boolean, isMkDocs: () => boolean): Fragment {
  const formed = content.content.map((node, index) => {
    if (node.isLeaf || node.inlineContent) return node;
    const open = index === 0 ? openStart : 0;
    const inside = inForm(node.content, Math.max(0, open - 1), canBeMkDocs, isMkDocs);
    const line: unknown = node.attrs.alert;
    const callout = typeof line === 'string' ? readCallout(line) : null;
    if (typeof line !== 'string' || !callout || (isAdmonition(line) ? canBeMkDocs : !isMkDocs()))
      return inside === node.content ? node : node.copy(inside);
    const isOfMkDocs = !isAdmonition(line);
    const alert = calloutLine(isOfMkDocs ? callout.kind : lookOf(callout.kind), callout.title, isOfMkDocs);
    // On GitHub callouts have no titles.
    const title = isOfMkDocs || open > 0 ? [] : titleOf(node, callout.title);
    return node.type.create({ ...node.attrs, alert }, Fragment.fromArray([...title, ...inside.content]));
  });
  return formed.every((node, index) => node === content.maybeChild(index)) ? content : Fragment.fromArray(formed);
}

/** A title as a paragraph in bold letters; nothing where there is none. */
function titleOf({ type: { schema } }: DocumentNode, title: string): readonly DocumentNode[] {
  return title === '' ? [] : [schema.node('paragraph', null, schema.text(title, [schema.mark('bold')]))];
}
