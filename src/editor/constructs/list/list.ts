import {
  BulletList as TiptapBulletList,
  ListItem as TiptapListItem,
  OrderedList as TiptapOrderedList,
} from '@tiptap/extension-list';
import type { Node as DocumentNode } from '@tiptap/pm/model';
import type { BlockContent, List, ListItem as MarkdownItem, Node, Paragraph } from 'mdast';
import type { Construct, ReadContext, WriteContext } from '../../construct';
import { lastIn } from '../../document/read/place';

/** No blank lines between the items: Markdown shows them without paragraphs. */
const tight = {
  default: true,
  parseHTML: (element: HTMLElement) => element.dataset.loose === undefined,
  renderHTML: (attributes: Record<string, unknown>) => (attributes.tight === false ? { 'data-loose': '' } : {}),
};

const start = {
  default: 1,
  parseHTML: (element: HTMLElement) =>
    Math.max(0, Math.min(999_999_999, Number.parseInt(element.getAttribute('start') ?? '1', 10) || 0)),
};

const checked = {
  default: null,
  parseHTML: (element: HTMLElement) => readChecked(element),
  renderHTML: (attributes: Record<string, unknown>) =>
    typeof attributes.checked === 'boolean' ? { 'data-checked': String(attributes.checked) } : {},
};

const BulletList = TiptapBulletList.extend({
  addAttributes: () => ({ tight }),
});

const OrderedList = TiptapOrderedList.extend({
  addAttributes: () => ({ start, tight }),
});

/** `checked` is null for a plain item; a boolean makes it a task. */
const ListItem = TiptapListItem.extend({
  content: 'block+',
  addAttributes: () => ({ checked }),
  addKeyboardShortcuts() {
    return {
      ...this.parent?.(),
      Enter: () => {
        // In code, Enter is a new line.
        if (this.editor.state.selection.$from.parent.type.spec.code) return false;
        const isTask = typeof this.editor.getAttributes(this.name).checked === 'boolean';
        return this.editor.commands.splitListItem(this.name, { checked: isTask ? false : null });
      },
    };
  },
});

export const list: Construct = {
  name: 'list',
  extensions: [BulletList, OrderedList, ListItem],
  read: {
    list: (node, context) => {
      const attributes = { tight: isTight(node) };
      return node.ordered
        ? context.schema.node('orderedList', { ...attributes, start: node.start ?? 1 }, items(node, context))
        : context.schema.node('bulletList', attributes, items(node, context));
    },
  },
  write: {
    bulletList: (node, context) => ({ type: 'list', ordered: false, ...written(node, context) }),
    orderedList: (node, context) => ({
      type: 'list',
      ordered: true,
      start: node.attrs.start,
      ...written(node, context),
    }),
    listItem: (node, { blocks }) => {
      const children = blocks<BlockContent>(node);
      // Only a paragraph can follow the box of a task: https://github.github.com/gfm/#task-list-items-extension-
      const isTask = children[0]?.type === 'paragraph';
      return { type: 'listItem', checked: isTask ? node.attrs.checked : null, spread: false, children };
    },
  },
  examples: [
    '- one\n- two\n  continued\n- three\n',
    '* loose\n\n* list\n\n  with a second paragraph\n',
    '3. three\n4. four\n\n   ```\n   code\n   ```\n',
    '1) one\n2) two\n    - nested\n        + deeper\n',
    '- [ ] to do\n- [x] done\n- [X] also done\n- [ ] [a link](/to)\n',
    '-\n- an empty item above\n',
    '- # A heading in an item\n-   wide\n\n\tand a tab\n',
  ],
};

function items(node: List, { schema, blocks, place }: ReadContext) {
  return node.children.map((item) =>
    place(item, schema.node('listItem', { checked: item.checked ?? null }, blocks(withoutBox(item)))),
  );
}

/** Of a task, the words begin behind the box, which mdast counts among them where they begin with a link, say. */
function withoutBox(item: MarkdownItem): MarkdownItem {
  const paragraph = item.children.find((child): child is Paragraph => child.type === 'paragraph');
  const [first] = paragraph?.children ?? [];
  const start = first && 'position' in first ? first.position?.start : undefined;
  if (typeof item.checked !== 'boolean' || !paragraph?.position || !start) return item;
  const words = { ...paragraph, position: { ...paragraph.position, start } };
  return { ...item, children: item.children.map((child) => (child === paragraph ? words : child)) };
}

/** In a loose list the blocks of each item are apart, too. */
function written(node: DocumentNode, { blocks }: WriteContext): Pick<List, 'spread' | 'children'> {
  const spread = node.attrs.tight === false;
  return { spread, children: blocks<MarkdownItem>(node).map((item) => ({ ...item, spread })) };
}

/** As mdast tells, but that it takes an empty line of a quote behind a list, before another, for one in the list. */
function isTight(node: List): boolean {
  if (!node.spread && node.children.every((item) => !item.spread)) return true;
  return ![node, ...node.children].some(({ children }) =>
    children.some((child, at) => isApart(children[at - 1], child)),
  );
}

function isApart(before: Node | undefined, { position }: Node): boolean {
  const end = before && lastIn(before);
  if (!end?.position || !position) return false;
  // HTML and code that are never closed hold the empty lines behind them.
  const blanks = 'value' in end ? (/\n*$/.exec(String(end.value))?.[0].length ?? 0) : 0;
  return position.start.line - end.position.end.line + blanks > 1;
}

function readChecked(element: HTMLElement): boolean | null {
  const own = element.dataset.checked;
  if (own !== undefined) return own === 'true' || own === '';
  const box = element.querySelector<HTMLInputElement>(
    ':scope > input[type=checkbox], :scope > p:first-child > input[type=checkbox], :scope > label > input[type=checkbox]',
  );
  return box ? box.hasAttribute('checked') : null;
}
