import { InputRule } from '@tiptap/core';
import { Blockquote as TiptapBlockquote } from '@tiptap/extension-blockquote';
import type { EditorState } from '@tiptap/pm/state';
import type { BlockContent, Paragraph } from 'mdast';
import { isAdmonition, readCallout } from '../../../site/tags/callout-line';
import { lineStart, type Construct } from '../../construct';
import { alertIn } from './alert';

/** `alert` is the first line of a callout: `[!NOTE]` of a quote, `!!! note` as MkDocs has it; null for a plain quote. */
const Blockquote = TiptapBlockquote.extend({
  addAttributes: () => ({
    alert: {
      default: null,
      parseHTML: (element: HTMLElement) => {
        const line = element.dataset.alert ?? '';
        return readCallout(line) ? line : null;
      },
      renderHTML: ({ alert }: Record<string, unknown>) => (typeof alert === 'string' ? { 'data-alert': alert } : {}),
    },
  }),
  addKeyboardShortcuts() {
    const { Backspace: join, ...others } = this.parent?.() ?? {};
    return { ...others, Backspace: (given) => !cannotJoin(given.editor.state) && Boolean(join?.(given)) };
  },
  addInputRules() {
    return [
      ...(this.parent?.() ?? []),
      new InputRule({
        find: /^\[![A-Za-z]+\][+-]?\s$/,
        handler: ({ state, range, match }) => {
          const { $from } = state.selection;
          const quote = $from.node(-1);
          const line = match[0].trim();
          if (quote?.type !== this.type || quote.attrs.alert !== null || $from.index(-1) > 0 || !readCallout(line))
            return null;
          state.tr.delete(range.from, range.to).setNodeAttribute($from.before(-1), 'alert', line);
          return undefined;
        },
      }),
    ];
  },
});

export const blockquote: Construct = {
  name: 'blockquote',
  extensions: [Blockquote],
  read: {
    blockquote: (node, context) => {
      const alert = alertIn(node, context);
      return context.schema.node('blockquote', { alert: alert?.line ?? null }, context.blocks(alert?.rest ?? node));
    },
    admonition: (node, { schema, blocks }) => schema.node('blockquote', { alert: node.line }, blocks(node)),
  },
  write: {
    blockquote: (node, { blocks }) => {
      const children = blocks<BlockContent>(node);
      const { alert } = node.attrs;
      if (typeof alert === 'string' && isAdmonition(alert)) return { type: 'admonition', line: alert, children };
      return { type: 'blockquote', children: typeof alert === 'string' ? under(alert, children) : children };
    },
  },
  examples: [
    '> One line\n> and another.\n',
    '> Lazy\ncontinuation\n',
    '>No space\n>\n>> Nested\n',
    '>\n',
    '> - a list\n>\n> ```\n> code\n> ```\n',
    '> [!NOTE]\n> Useful *words*\n> over lines.\n>\n> More.\n',
    '> [!warning]- A **title**\n> - a list\n',
    '>[!TIP]  \n>Without air.\n',
    '> [!CAUTION]\n>\n> ```\n> code\n> ```\n',
    '> [!IMPORTANT]\n',
    '> [!NOTE] Goes *on\n> and* on\n',
    '- > [!TIP]\n  > In a list.\n',
  ],
  siteExamples: {
    admonitions: [
      '!!! note "A *title*"\n    Text *here*.\n\n    - more\n\nAfter.\n',
      'Before\n??? tip inline end\n\n    Text.\n',
      '- item\n\n    ???+ warning\n        Text.\n\n- item\n',
      '!!! note\n!!!not one\n\n!!! "nor this"\n\nWhat???\n',
      '!!! danger "A "quoted" word"\n\n    ```\n    code\n\n    more\n    ```\n\n    !!! tip\n        Within.\n    And behind.\nUnder it.\n',
      '!!! note\n\n\tBy tabs.\n\n\t- a\n\n!!! info\n\n\n!!! bug\n    1. one\n\n        two\n\n',
    ],
  },
};

/** Whether the caret's words cannot go on the block that ends right before theirs: in a quote's last code, no chip or mark has a place. */
function cannotJoin({ selection: { $from } }: EditorState): boolean {
  const last = $from.depth > 0 ? $from.doc.resolve($from.before()).nodeBefore?.lastChild : null;
  return last?.isTextblock === true && !last.canReplace(last.childCount, last.childCount, $from.parent.content);
}

/** The blocks of a callout under its line, on which its first words follow at once. */
function under(alert: string, [first, ...others]: BlockContent[]): BlockContent[] {
  const line = { type: 'html' as const, value: alert };
  if (first?.type !== 'paragraph')
    return [{ type: 'paragraph', children: [line] }, ...(first ? [first] : []), ...others];
  const words: Paragraph = {
    type: 'paragraph',
    children: [
      line,
      { type: 'text', value: first.children[0]?.type === 'html' ? `\n${lineStart}` : '\n' },
      ...first.children,
    ],
  };
  return [words, ...others];
}
