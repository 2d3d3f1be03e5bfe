// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { openBody } from '../src/editor/document/open';
import { saveBody } from '../src/editor/document/save';
import { createLiveEditor } from './live-editor';

const syntax = { templateTags: true, kramdown: false, directives: false };

function write(text: string) {
  const live = createLiveEditor(syntax);
  live.open(openBody(text, syntax));
  const saved = () => {
    const result = saveBody(live.opened, live.document);
    return result.kind === 'refused' ? `refused: ${result.reason}` : result.text;
  };
  return { live, saved };
}

test('typing goes through the input rules, keys through the key maps', () => {
  const { live, saved } = write('One.\n');
  live.select(5);
  live.press('Enter');
  live.type('- two');
  live.press('Enter');
  live.type('**bold** three');
  expect(saved()).toBe('One.\n\n- two\n- **bold** three\n');
});

test('Enter in code is a new line, also in a list', () => {
  const { live, saved } = write('- one\n\n  ```js\n  two\n  ```\n\n  three\n');
  live.select(11);
  live.press('Enter');
  live.type('four');
  expect(saved()).toBe('- one\n\n  ```js\n  two\n  four\n  ```\n\n  three\n');
});

test('each edit can be undone', () => {
  const { live, saved } = write('One *two*.\n');
  live.select(1, 4);
  live.press('Mod-b');
  live.press('Backspace');
  expect(saved()).toBe('*two*.\n');
  live.press('Mod-z');
  expect(saved()).toBe('**One** *two*.\n');
  live.press('Mod-z');
  expect(saved()).toBe('One *two*.\n');
});

test('what is cut can be pasted', () => {
  const { live, saved } = write('One *two* three.\n\n- four\n- five\n');
  live.select(5, 20);
  const cut = live.cut();
  expect(cut?.text).toMatch(/^two three\.\s+f$/);
  expect(saved()).toBe('One our\n\n- five\n');
  if (cut) live.paste(cut);
  expect(saved()).toBe('One *two* three.\n\n- four\n- five\n');
});

test('pasted Markdown is what it means, below the title, and letters when pasted without formatting', () => {
  const { live, saved } = write('');
  live.paste({ html: '', text: '# Part\n\n- one' });
  expect(saved()).toBe('## Part\n\n- one\n');
  live.open(openBody('', syntax));
  live.paste({ html: '', text: '# Title' }, true);
  expect(saved()).toBe('\\# Title\n');
});

test('what is dragged is where it is dropped', () => {
  const { live, saved } = write('One two.\n\nThree.\n');
  live.select(1, 4);
  live.drag(17);
  expect(saved()).toBe('two.\n\nThree.One\n');
});

test('undoing gives back what there was, also where all of it was selected', () => {
  const { live, saved } = write('>\n');
  live.type('a');
  live.select(2, 3);
  live.press('Mod-z');
  expect(live.document.toString()).toBe('doc(blockquote(paragraph))');
  expect(saved()).toBe('>\n');
});
