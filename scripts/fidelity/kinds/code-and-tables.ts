import { columnActions, rowActions, type TableAction } from '../../../src/editor/table/table-actions';
import type { Block, EditedPost, EditKind } from '../attempt';
import { lineAt, lineEndingOf, replaced, sourceRange } from '../blocks';
import { pick, type Random } from '../random';

const codeLine: EditKind = {
  name: 'code-line',
  exact: 'the new line with the indent of the line above and what the containers put before it',
  contained: 'nothing outside the code block',
  make: (post, random) => {
    const block = pick(
      post.blocks.filter(({ node }) => node.type.name === 'codeBlock' && node.content.size > 0),
      random,
    );
    if (!block) return null;
    const lines = block.node.textContent.split('\n');
    const index = Math.floor(random() * lines.length);
    const line = lines[index] ?? '';
    const end = lines.slice(0, index + 1).join('\n').length;
    const last = line === '' ? null : sourceRange(post, block, end - 1, end);
    post.live.select(block.at + 1 + end);
    post.live.press('Enter');
    post.live.type('another line');
    if (!last) return { isExact: () => false, within: block.range };
    const source = lineAt(post.text, last.from);
    const prefix = post.text.slice(source.from, last.to - line.length).replaceAll(/[^\s>]/g, ' ');
    const indent = /^[ \t]*/.exec(line)?.[0] ?? '';
    const inserted = `${lineEndingOf(post.text)}${prefix}${indent}another line`;
    const expected = replaced(post.text, { from: last.to, to: last.to }, inserted);
    return { isExact: (saved) => saved === expected, within: block.range };
  },
};

const addRow: EditKind = {
  name: 'add-row',
  exact: 'one new line behind the row',
  contained: 'nothing outside the table',
  make: (post, random) => {
    const row = rowIn(post, random);
    if (!row) return null;
    act(post, row, rowActions, 'rowAfter');
    post.live.select(row.at + row.node.nodeSize + 2);
    post.live.type('new | cell');
    const isDelimited = row.index === 0;
    return {
      isExact: (saved) =>
        withoutLine(saved, lineCount(post.text.slice(0, row.range.to)) + (isDelimited ? 2 : 1)) === post.text,
      within: tableOf(row).range,
    };
  },
};

const deleteRow: EditKind = {
  name: 'delete-row',
  exact: 'the line of the row is gone',
  contained: 'nothing outside the table',
  make: (post, random) => {
    const row = rowIn(post, random, 1);
    if (!row) return null;
    act(post, row, rowActions, 'rowDelete');
    return {
      isExact: (saved) => saved === withoutLine(post.text, lineCount(post.text.slice(0, row.range.from))),
      within: tableOf(row).range,
    };
  },
};

const addColumn: EditKind = {
  name: 'add-column',
  exact: 'never: every line of the table gets a cell',
  contained: 'nothing outside the table',
  make: (post, random) => {
    const row = rowIn(post, random);
    if (!row) return null;
    act(post, row, columnActions, 'columnAfter');
    return { isExact: () => false, within: tableOf(row).range };
  },
};

export const codeAndTables: readonly EditKind[] = [codeLine, addRow, deleteRow, addColumn];

/** A row of some table, from an index on: the header's is 0. */
function rowIn(post: EditedPost, random: Random, from = 0): Block | undefined {
  const rows = post.blocks.filter(({ node, index }) => node.type.name === 'tableRow' && index >= from);
  return pick(rows, random);
}

function act(post: EditedPost, row: Block, actions: readonly TableAction[], name: TableAction['name']): void {
  post.live.select(row.at + 2);
  actions.find((action) => action.name === name)?.run(post.live.editor);
}

function tableOf(row: Block): Block {
  return row.above.at(-1) ?? row;
}

function lineCount(text: string): number {
  return text.split('\n').length - 1;
}

function withoutLine(text: string, index: number): string {
  const lines = text.split('\n');
  // The last line of a file may have no ending to take away.
  return index === lines.length - 1 ? lines.slice(0, -1).join('\n') : lines.toSpliced(index, 1).join('\n');
}
