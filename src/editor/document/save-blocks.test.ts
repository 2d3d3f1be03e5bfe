import { describe, expect, test } from 'vitest';
import { edit } from '../../../tests/edit';
import { openBody } from './open';
import { saveBody } from './save';

const plain = { templateTags: true, kramdown: false, directives: false };

describe('blocks', () => {
  test('a new paragraph', () => {
    expect(edit('One.\r\n\r\nThree.¦').enter().type('Four.').text).toBe('One.\r\n\r\nThree.\r\n\r\nFour.');
  });
  test('a split keeps the source of both halves', () => {
    expect(edit('One\n\\* two¦ three\nfour *five*.\n').enter().text).toBe('One\n\\* two\n\nthree\nfour *five*.\n');
  });
  test('a join keeps the source of both halves', () => {
    expect(edit('One\ntwo _a_.\n\n¦three \\* b\nfour.\n\nEnd.\n').backspace().text).toBe(
      'One\ntwo _a_.three \\* b\nfour.\n\nEnd.\n',
    );
  });
  test('a block that moves keeps its source', () => {
    expect(edit('One\nand _this_.\n\n* * *\n\nTwo\n===\n').moveBlock(2, 0).text).toBe(
      'Two\n===\n\nOne\nand _this_.\n\n* * *\n',
    );
  });
  test('code that was never closed is closed where it moves, and what it moves past stays', () => {
    expect(edit('Some [text\\].\n\na [b]\n\n```js\ncode').moveBlock(2, 1).text).toBe(
      'Some [text\\].\n\n```js\ncode\n```\n\na [b]',
    );
  });
  test('a paragraph becomes a heading', () => {
    expect(edit('One.\n\nTwo¦.\n\nThree.\n').set('heading', { level: 2 }).text).toBe('One.\n\n## Two.\n\nThree.\n');
  });
  test('a paragraph of several lines becomes a heading', () => {
    expect(edit('See¦ [the\n`a`] *b\nc*.\n\n[the `a`]: /a\n').set('heading', { level: 3 }).text).toBe(
      '### See [the `a`] *b c*.\n\n[the `a`]: /a\n',
    );
    expect(edit('One¦\\\ntwo\nthree.\n').set('heading', { level: 3 }).text).toBe('### One two three.\n');
    expect(edit('One¦\\\ntwo.\n').set('heading', { level: 2 }).text).toBe('One\\\ntwo.\n----\n');
  });
  test('the level of a heading', () => {
    expect(edit('# One¦ #\n\ntext\n').change('heading', { level: 3 }).text).toBe('### One ###\n\ntext\n');
  });
  test('the level of an underlined heading', () => {
    expect(edit('One¦\n===\n\ntext\n').change('heading', { level: 2 }).text).toBe('One\n---\n\ntext\n');
  });
  test('a heading without a blank line keeps its text close', () => {
    expect(edit('# One\ntext\n\nmore\n').deleteBlock(1).text).toBe('# One\n\nmore\n');
  });
  test('a second address of a heading is words', () => {
    const id = { type: 'rawInline', attrs: { raw: '{#c}', kind: 'attributes' } };
    expect(edit('## One¦ {#b}\n\n## Two {#c}\n').insert(id).text).toBe('## One{#c} {#b}\n\n## Two {#c}\n');
    expect(edit('> One¦ line.\n\n## Two {#c}\n').insert(id).text).toBe('> One{#c}\n> line.\n\n## Two {#c}\n');
  });
  test('an underlined heading right under a definition', () => {
    expect(edit('[a]\n\n[a]: /b\nOne¦\n-\n- two\n').type('x').text).toBe('[a]\n\n[a]: /b\nOnex\n-\n- two\n');
  });
  test('a block goes with the gap before it', () => {
    expect(edit('One\n\n\nTwo\n\nThree\n').deleteBlock(1).text).toBe('One\n\nThree\n');
  });
  test('everything goes', () => {
    expect(edit('One\n\nTwo\n').deleteBlock(1).deleteBlock(0).text).toBe('\n');
  });
  test('a quote around a paragraph keeps its lines', () => {
    expect(edit('One\ntwo¦ \\* three\n').wrap('blockquote').text).toBe('> One\n> two \\* three\n');
  });
  test('the language of code', () => {
    expect(edit('~~~ js {1}\na¦\n~~~\n').change('codeBlock', { language: 'ts' }).text).toBe('~~~ ts {1}\na\n~~~\n');
  });
  test('a line of code in a list', () => {
    expect(edit('- a\n\n  ```\n  one\n  ```\n').at('one', 'end').type('\ntwo').text).toBe(
      '- a\n\n  ```\n  one\n  two\n  ```\n',
    );
  });
  test('a fence in code', () => {
    expect(edit('```\none¦\n```\n').type('\n```').text).toBe('````\none\n```\n````\n');
  });
  test('an image', () => {
    expect(edit('One¦ two.\n').insert({ type: 'image', attrs: { src: '/a b.png', alt: 'A [boat]' } }).text).toBe(
      'One![A \\[boat\\]](</a b.png>) two.\n',
    );
  });
  test('an image gets a description', () => {
    expect(edit("Lines\nwith ![](a.png 't') here.\n").change('image', { alt: 'A boat' }).text).toBe(
      'Lines\nwith ![A boat](a.png "t") here.\n',
    );
  });
  test('raw source is read again', () => {
    expect(
      edit('One.\n\n<div>two</div>\n<!-- x -->\n\nThree.\n').change('rawBlock', { raw: '# Now a *heading*' }).text,
    ).toBe('One.\n\n# Now a *heading*\n\nThree.\n');
  });
  test('raw source in a quote', () => {
    expect(edit('> One.\n>\n> <div>\n> x\n> </div>\n').change('rawBlock', { raw: '<div>\ny\n</div>' }).text).toBe(
      '> One.\n>\n> <div>\n> y\n> </div>\n',
    );
  });
});

describe('lists', () => {
  test('a task is one character', () => {
    expect(edit('* [ ] one¦\n* [X] two\n').change('listItem', { checked: true }).text).toBe('* [x] one\n* [X] two\n');
  });
  test('an item becomes a task, and a task an item', () => {
    expect(edit('1. one¦\n2. two\n').change('listItem', { checked: false }).text).toBe('1. [ ] one\n2. two\n');
    expect(edit('- [x] one¦\n').change('listItem', { checked: null }).text).toBe('- one\n');
  });
  test('a new item', () => {
    expect(edit('*   one\n*   two¦\n*   three\n').enter().type('more').text).toBe(
      '*   one\n*   two\n*   more\n*   three\n',
    );
  });
  test('a new item of a numbered list', () => {
    expect(edit('1) one\n2) two¦').enter().type('three').text).toBe('1) one\n2) two\n3) three');
  });
  test('a new item of a list that counts by ones', () => {
    expect(edit('1. one\n1. two¦\n').enter().type('three').text).toBe('1. one\n1. two\n1. three\n');
  });
  test('a new item of a loose list', () => {
    expect(edit('- one\n\n- two¦\n').enter().type('three').text).toBe('- one\n\n- two\n\n- three\n');
  });
  test('an item goes in', () => {
    expect(edit('- one\n- two _a_\n  b¦\n- three\n').indent().text).toBe('- one\n  - two _a_\n    b\n- three\n');
  });
  test('an item comes out', () => {
    expect(edit('- one\n  - two¦\n- three\n').outdent().text).toBe('- one\n- two\n- three\n');
  });
  test('text in an empty item', () => {
    expect(edit('- one\n-\n').at('one', 'end').enter().type('two').text).toBe('- one\n- two\n-\n');
  });
  test('lists that become neighbours are one', () => {
    expect(edit('- a\n- b\n\nBetween.\n\n- c _d_\n').deleteBlock(1).text).toBe('- a\n- b\n- c _d_\n');
  });
  test('one item is left of a loose list', () => {
    expect(
      edit('- a\n\n- b¦\n').run((state, dispatch) => {
        const { $from } = state.selection;
        dispatch?.(state.tr.delete($from.before(2), $from.after(2)));
        return true;
      }).text,
    ).toBe('- a\n');
  });
  test('a second paragraph in an item', () => {
    expect(
      edit('- one¦\n- two\n').run((state, dispatch) => {
        dispatch?.(
          state.tr.insert(
            state.selection.$from.after(),
            state.schema.node('paragraph', null, state.schema.text('more')),
          ),
        );
        return true;
      }).text,
    ).toBe('- one\n\n  more\n- two\n');
  });
  test('bullets become numbers', () => {
    expect(
      edit('* one _a_\n* two¦\n')
        .change('bulletList', {})
        .run((state, dispatch) => {
          const list = state.doc.firstChild;
          if (!list) return false;
          dispatch?.(state.tr.replaceWith(0, list.nodeSize, state.schema.node('orderedList', null, list.content)));
          return true;
        }).text,
    ).toBe('1. one _a_\n2. two\n');
  });
});

describe('tables', () => {
  const table = '| a   | b   |\n|-----|:---:|\n| one | two |\n| 3   | 4   |\n';
  const row = (...cells: string[]) => ({
    type: 'tableRow',
    content: cells.map((text) => ({ type: 'tableCell', content: [{ type: 'text', text }] })),
  });
  test('a row more', () => {
    expect(
      edit(table)
        .at('one')
        .apply((tr) => tr.insert(tr.selection.$from.after(2), tr.doc.type.schema.nodeFromJSON(row('x', 'y')))).text,
    ).toBe('| a   | b   |\n|-----|:---:|\n| one | two |\n| x   | y   |\n| 3   | 4   |\n');
  });
  test('a row less', () => {
    expect(
      edit(table)
        .at('one')
        .apply((tr) => tr.delete(tr.selection.$from.before(2), tr.selection.$from.after(2))).text,
    ).toBe('| a   | b   |\n|-----|:---:|\n| 3   | 4   |\n');
  });
  test('a column less keeps the cells', () => {
    expect(
      edit('a | b\n--|--\n`x\\|y` | _z_\n')
        .apply((tr) => tr.delete(2, 5))
        .at('z')
        .apply((tr) => {
          const { $from } = tr.selection;
          const before = tr.doc.resolve($from.before());
          return tr.delete(before.pos - (before.nodeBefore?.nodeSize ?? 0), before.pos);
        }).text,
    ).toBe('| b |\n| - |\n| _z_ |\n');
  });
  test('an empty cell is filled', () => {
    expect(
      edit('| a | b |\n|---|---|\n|   | two |\n')
        .at('two')
        .apply((tr) => tr.insertText('x', tr.selection.$from.before() - 1)).text,
    ).toBe('| a | b |\n|---|---|\n| x | two |\n');
  });
});

describe('new posts', () => {
  test('everything is written', () => {
    const body = {
      type: 'doc',
      content: [
        { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: 'A title' }] },
        { type: 'paragraph', content: [{ type: 'text', text: 'Some_text and 1. more' }] },
        { type: 'paragraph', content: [{ type: 'text', text: '# not a heading' }] },
        {
          type: 'bulletList',
          content: [{ type: 'listItem', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'item' }] }] }],
        },
        { type: 'paragraph' },
      ],
    };
    const opened = openBody('', plain);
    expect(saveBody(opened, opened.document.type.schema.nodeFromJSON(body))).toMatchObject({
      kind: 'saved',
      text: '## A title\n\nSome_text and 1. more\n\n\\# not a heading\n\n- item\n',
    });
  });
});
