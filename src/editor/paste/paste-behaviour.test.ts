// @vitest-environment jsdom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { createLiveEditor } from '../../../tests/live-editor';
import { openBody } from '../document/open';

const syntax = { templateTags: false, kramdown: false, directives: false };
const pixel =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
let count = 0;
const live = createLiveEditor(syntax, () => `/images/${(count += 1)}.png`);

function open(text: string): void {
  live.open(openBody(text, syntax));
}

const text = () => live.saved();

/** Puts the caret behind these words. */
function caretAfter(words: string): void {
  live.document.descendants((node, at) => {
    const found = node.text?.indexOf(words) ?? -1;
    if (found >= 0) live.select(at + found + words.length);
  });
}

beforeEach(() => {
  count = 0;
});

describe('images that are pasted with their bytes', () => {
  test('arrive where they stood, with their words and links; one undo takes everything back', async () => {
    open('');
    const html = `<p>Before <img src="${pixel}" alt="A boat"> after.</p><p><a href="https://example.org/"><img src="${pixel}"></a></p><p>End.</p>`;
    live.paste({ html, text: 'Before after. End.' });
    await vi.waitFor(() => expect(text()).toContain('/images/2.png'));
    expect(text()).toBe(
      'Before ![A boat](/images/1.png) after.\n\n[![](/images/2.png)](https://example.org/)\n\nEnd.\n',
    );
    live.press('Mod-z');
    expect(live.document.textContent).toBe('');
    expect(live.document.childCount).toBe(1);
  });

  test('what only the other program can reach is told, and the words are there', () => {
    open('');
    live.paste({ html: '<p>Words <img src="file:///C:/a.png"></p>', text: 'Words' });
    expect(text()).toBe('Words\n');
    expect(live.setup.store.getState().notice).toEqual({ kind: 'lost-images', count: 1 });
  });
});

describe('rows of a spreadsheet', () => {
  test('become a table', () => {
    open('');
    live.paste({ html: '', text: 'Bird\tSeen\nCurlew\t12\n"Knot\nor ""Dunlin"""\t400\n' });
    expect(text()).toBe('| Bird | Seen |\n| - | - |\n| Curlew | 12 |\n| Knot<br>or "Dunlin" | 400 |\n');
  });

  test('fill the cells of a table from the caret on, and make it larger', () => {
    open('| a | b |\n| - | - |\n| c | d |\n');
    caretAfter('d');
    live.paste({ html: '', text: '1\t2\n3\t4\n' });
    expect(text()).toBe('| a | b | |\n| - | - | - |\n| c | 1 | 2 |\n| | 3 | 4 |\n');
  });

  test('indented code and single lines are none', () => {
    open('');
    live.paste({ html: '', text: '\tif (a)\n\tb()' });
    expect(live.document.firstChild?.type.name).toBe('paragraph');
  });
});

describe('amid words', () => {
  const list = { html: '<ul><li>x</li><li>y</li></ul>', text: 'x\ny' };
  const code = { html: '<pre><code>let a;\nlet b;</code></pre>', text: 'let a;\nlet b;' };
  const lines = { html: '<p>x</p><ul><li>y <b>z</b></li></ul>', text: 'x\ny z' };

  test.each([
    ['a list between words', 'One two.\n', 'One', list, 'One\n\n- x\n- y\n\ntwo.\n'],
    ['a list behind words', 'One.\n', 'One.', list, 'One.\n\n- x\n- y\n'],
    ['a list in a list', '- One.\n', 'One.', list, '- One.x\n- y\n'],
    ['code behind words', '## One\n', 'One', code, '## One\n\n```\nlet a;\nlet b;\n```\n'],
    ['code in a quote', '> One.\n', 'One.', code, '> One.\n>\n> ```\n> let a;\n> let b;\n> ```\n'],
    ['one heading is words', 'One.\n', 'One', { html: '<h2>two</h2>', text: 'two' }, 'Onetwo.\n'],
    [
      'blocks in a cell',
      '| a | b |\n| - | - |\n| c | d |\n',
      'c',
      lines,
      '| a | b |\n| - | - |\n| cx<br>y **z** | d |\n',
    ],
    ['code in a cell', '| a |\n| - |\n| c |\n', 'c', code, '| a |\n| - |\n| c`let a;`<br>`let b;` |\n'],
    ['rich text in code', '```\nOne\n```\n', 'One', lines, '```\nOnex\ny z\n```\n'],
  ])('%s', (_what, before, caret, clip, after) => {
    open(before);
    const start = live.document;
    caretAfter(caret);
    live.paste(clip);
    expect(text()).toBe(after);
    live.press('Mod-z');
    expect(live.document.eq(start), 'one step to undo').toBe(true);
  });

  test('text without formatting fills a cell, line by line', () => {
    open('| a | b |\n| - | - |\n');
    caretAfter('a');
    live.paste({ html: '<p>x</p><p>y</p>', text: 'x\ny' }, true);
    expect(text()).toBe('| ax<br>y | b |\n| - | - |\n');
  });
});

test('plain text keeps the lines of its paragraphs where empty lines part them', () => {
  open('');
  live.paste({ html: '', text: 'Dike 1\r\nPort\r\n\r\nDear you' });
  expect(text()).toBe('Dike 1\\\nPort\n\nDear you\n');
  open('');
  live.paste({ html: '', text: 'One.\nTwo.' });
  expect(text()).toBe('One.\n\nTwo.\n');
});

test('more markup than a page reads in a moment comes as its words', () => {
  open('');
  live.paste({ html: `<p><b>Words</b></p>${'<i></i>'.repeat(300_000)}`, text: 'Words' });
  expect(text()).toBe('Words\n');
  open('');
  live.paste({ html: `<p><b>First</b></p><p>Second</p>${'<i></i>'.repeat(300_000)}`, text: '' });
  expect(text(), 'though no text came beside it').toBe('First\n\nSecond\n');
});

test('headings go on from the one above them', () => {
  open('## Section\n\nWords.\n');
  caretAfter('Words.');
  live.paste({ html: '<p>More.</p><h4>Part</h4><p>x</p><h2>Next</h2><p>y</p>', text: 'More.' });
  expect(text()).toBe('## Section\n\nWords.More.\n\n### Part\n\nx\n\n## Next\n\ny\n');
});

test('headings of Markdown stand below the post’s title, as those of HTML do', () => {
  open('');
  live.paste({ html: '', text: '# One\n\nWords.\n\n## Two\n' });
  expect(text()).toBe('## One\n\nWords.\n\n### Two\n');
});

test('where the post’s own sections are of the first level, pasted ones may be', () => {
  const clips = [
    { html: '', text: '# Two\n\nMore.\n' },
    { html: '<h1>Two</h1><p>More.</p>', text: 'Two' },
  ];
  for (const clip of clips) {
    open('# One\n\nWords.\n\nEnd\n');
    caretAfter('End');
    live.select(live.document.content.size - 4, live.document.content.size - 1);
    live.paste(clip);
    expect(text()).toBe('# One\n\nWords.\n\n# Two\n\nMore.\n');
  }
});

test('lines that ended with the page become paragraphs', () => {
  open('');
  live.paste({ html: '', text: 'The tide is the rise and fall of the sea, which the moon and\nthe sun cause.\n' });
  expect(text()).toBe('The tide is the rise and fall of the sea, which the moon and the sun cause.\n');
});

test('bullets that are signs make a list, also in plain text', () => {
  open('');
  live.paste({ html: '', text: 'To do:\n• one *star*\n  ◦ inner\n• two\nEnd.' });
  expect(text()).toBe('To do:\n\n- one \\*star\\*\n  - inner\n- two\n\nEnd.\n');
});

test('footnotes get labels that the post has not', () => {
  open('A[^1].\n\n[^1]: One.\n');
  caretAfter('.');
  live.select(1);
  const html =
    '<p>B<a href="#_ftn1" name="_ftnref1">[1]</a>.</p><div style="mso-element:footnote" id="ftn1"><p><a href="#_ftnref1" name="_ftn1">[1]</a> Two.</p></div>';
  live.paste({ html, text: 'B[1]. Two.' });
  expect(text()).toMatch(/B\[\^2\]/);
  expect(text()).toContain('[^2]: Two.');
  expect(text()).toContain('[^1]: One.');
});

test('text without formatting stays letters', () => {
  open('');
  live.paste({ html: '<h1>Rich</h1>', text: '# Rich\tand *plain*' }, true);
  expect(live.document.textContent).toBe('# Rich\tand *plain*');
  expect(live.document.firstChild?.type.name).toBe('paragraph');
});

test('where a page has no clipboard, pasting plain text from the menu leaves the post alone', () => {
  expect(navigator.clipboard).toBeUndefined();
  open('Words.\n');
  expect(() => live.editor.commands.pasteAsPlainText()).not.toThrow();
  expect(text()).toBe('Words.\n');
});

test('angle brackets that are no HTML are letters, in Markdown too', () => {
  open('');
  live.paste({ html: '', text: 'Use **bold** in <v Ana>.' });
  expect(text()).toBe('Use **bold** in \\<v Ana>.\n');
});
