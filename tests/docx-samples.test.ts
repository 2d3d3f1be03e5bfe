// @vitest-environment jsdom
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'vitest';
import { cleanHtml } from '../src/editor/paste/clean-html';
import { readDocx } from '../src/editor/paste/docx/read-docx';
import { openBody } from '../src/editor/document/open';
import { saveBody } from '../src/editor/document/save';
import { createLiveEditor } from './live-editor';
import { shapeOf } from './shape-of';
const folder = join(import.meta.dirname, '../../shared/fixtures/docx');
const syntax = { templateTags: false, kramdown: false, directives: false };
const opened = openBody('', syntax);
test('all', () => {
  const live = createLiveEditor(syntax);
  let out = '';
  for (const name of readdirSync(folder)) {
    const read = readDocx(new Uint8Array(readFileSync(join(folder, name))));
    if (read.kind === 'refused') { out += `\n##### ${name} ${read.reason}`; continue; }
    live.open(opened);
    live.paste({ html: read.html, text: 'x' });
    const saved = saveBody(opened, live.document);
    out += `\n\n##### ${name} title=${read.title} lost=${cleanHtml(read.html).lostImages} ${shapeOf(live.document)}\n${saved.kind === 'refused' ? saved.reason : saved.text}`;
  }
  writeFileSync('/tmp/pastetry/docx.md', out);
});
