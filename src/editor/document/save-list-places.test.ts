import { Fragment } from '@tiptap/pm/model';
import { expect, test } from 'vitest';
import { edit } from '../../../tests/edit';
import { openBody } from './open';
import { saveBody } from './save';

const syntax = { templateTags: false, kramdown: false, directives: false };

test('an item goes as deep as its list stands to the right', () => {
  expect(edit('Text\n - one\n - two¦\n - three\n').indent().text).toBe('Text\n - one\n   - two\n - three\n');
  expect(edit('* one\n    * two\n    * three¦\n').indent().text).toBe('* one\n    * two\n      * three\n');
});

test('what belongs to an item stands four columns in for Python’s Markdown, unless the file has it otherwise', () => {
  const python = { ...syntax, directives: true, admonitions: true };
  const open = (text: string) => edit(text, python);
  expect(open('- one\n- two¦\n- three\n').indent().text).toBe('- one\n    - two\n- three\n');
  expect(open('- one\n    - two\n    - three¦\n').indent().text).toBe('- one\n    - two\n        - three\n');
  expect(open('1. one\n2. two¦\n').indent().text).toBe('1. one\n    1. two\n');
  expect(open('- one\n  - two\n- three¦\n').indent().text).toBe('- one\n  - two\n  - three\n');
  expect(open('- one\nlazy\n- two¦\n').indent().text).toBe('- one\nlazy\n    - two\n');
  expect(open('!!! note\n    - one\n    - two¦\n').indent().text).toBe('!!! note\n    - one\n        - two\n');
  expect(open('One¦\n').list('bulletList').enter().type('Two').indent().text).toBe('- One\n    - Two\n');
  expect(open('- [ ] one\n- [x] two¦\n').indent().text).toBe('- [ ] one\n    - [x] two\n');
});

test('lists that stand to the right by tabs go on so', () => {
  expect(edit('- one\n\t- two ¦words\n\t- three\n').enter().text).toBe('- one\n\t- two\n\t- words\n\t- three\n');
  expect(edit('* one\n\t* two\n\t* three¦\n').indent().text).toBe('* one\n\t* two\n\t  * three\n');
});

test('a new item stands below its neighbours', () => {
  expect(edit('- one\n    - two¦\n\nEnd.\n').enter().type('three').text).toBe(
    '- one\n    - two\n    - three\n\nEnd.\n',
  );
});

test('an item that takes a longer one in is still itself', () => {
  const longer = 'A text that is longer than all that is in the item above it, so that it weighs more.';
  const text = `1. One *item*,\n   wrapped.\n\n    \`\`\`js\n    code\n    \`\`\`\n\n1. ${longer}¦\n\n1. End.\n`;
  expect(edit(text).indent().text).toBe(text.replace('¦', '').replace(`1. ${longer}`, `   1. ${longer}`));
});

test('the first item of a list that is close to the text above becomes a paragraph of its own', () => {
  expect(edit('Theme\n - Installing a theme¦\n - Creating\n').outdent().text).toBe(
    'Theme\n\nInstalling a theme\n\n - Creating\n',
  );
});

test('items stay apart when the one with the only blank line goes', () => {
  const list = edit('> - one\n>\n> - two\n> - three\n');
  const first = 2;
  list.apply((tr) => tr.delete(first, first + (tr.doc.nodeAt(first)?.nodeSize ?? 0)));
  expect(list.text).toBe('> - two\n>\n> - three\n');
});

test('items stay apart when the one that held the blank lines goes', () => {
  const list = edit('- one\n- two\n\n  more\n- three\n');
  list.apply((tr) => {
    const second = 1 + (tr.doc.nodeAt(1)?.nodeSize ?? 0);
    return tr.delete(second, second + (tr.doc.nodeAt(second)?.nodeSize ?? 0));
  });
  expect(list.text).toBe('- one\n\n- three\n');
});

test('a task whose words begin with a link has one box wherever it goes', () => {
  const text = '- [x] [a](/b)\n- [X] [c¦d](/d)\n- [ ] [e](/f) g\n';
  expect(edit(text).indent().text).toBe('- [x] [a](/b)\n  - [x] [cd](/d)\n- [ ] [e](/f) g\n');
});

test('of a list in a quote whose empty lines end in a blank, the others stay', () => {
  const text = '> Here:\n> \n> * one\n> * two\n> * three¦\n> \n> After.\n';
  expect(edit(text).outdent().text).toBe('> Here:\n> \n> * one\n> * two\n>\n> three\n> \n> After.\n');
});

test('items that stand together are saved so, though the same words stand apart elsewhere', () => {
  const opened = openBody('- one\n- two\n\n- three\n\nEnd.\n', {
    templateTags: false,
    kramdown: false,
    directives: false,
  });
  const { firstChild: list, content } = opened.document;
  const close = list?.type.create({ ...list.attrs, tight: true }, list.children.slice(0, 2));
  const edited = opened.document.copy(close ? content.addToEnd(close) : content);
  expect(saveBody(opened, edited)).toMatchObject({
    text: '- one\n- two\n\n- three\n\nEnd.\n\n- one\n- two\n',
  });
});

test('a list stands together in a quote, too, where an empty line and another list follow', () => {
  const { document } = openBody('> - a\n> - b\n>\n> 1. c\n', syntax);
  expect(document.firstChild?.firstChild?.attrs.tight).toBe(true);
  const apart = openBody('> - a\n>\n> - b\n>\n> 1. c\n', syntax);
  expect(apart.document.firstChild?.firstChild?.attrs.tight).toBe(false);
});

test('a table under a list in a close item stands apart from it', () => {
  const text = '- a\n  - b\n\n  | c |\n  | - |\n  | d |\n';
  const read = openBody(text, syntax).document;
  const [list] = read.children;
  if (!list) throw new RangeError('no list');
  const close = read.copy(Fragment.from(list.type.create({ ...list.attrs, tight: true }, list.content)));
  expect(saveBody(openBody('', syntax), close)).toMatchObject({ kind: 'saved', text });
});
