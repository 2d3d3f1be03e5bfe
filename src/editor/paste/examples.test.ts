// @vitest-environment jsdom
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createLiveEditor } from '../../../tests/live-editor';
import { openBody } from '../document/open';
import { saveBody } from '../document/save';

const folder = join(import.meta.dirname, 'examples');
const names = readdirSync(folder).filter((name) => name.endsWith('.html'));
const syntax = { templateTags: false, kramdown: false, directives: false };
const opened = openBody('', syntax);
const live = createLiveEditor(syntax);

test.each(names)('%s is pasted as clean Markdown', (name) => {
  const html = readFileSync(join(folder, name), 'utf8');
  live.open(opened);
  live.paste({ html, text: 'The same words.' });
  const saved = saveBody(opened, live.document);
  const expected = readFileSync(join(folder, name.replace('.html', '.md')), 'utf8');
  expect(saved).toMatchObject({ kind: 'saved', text: expected });
  live.press('Mod-z');
  expect(live.document.textContent, 'one step to undo').toBe('');
});
