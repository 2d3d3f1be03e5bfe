// @vitest-environment jsdom
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { test } from 'vitest';
import { createLiveEditor } from '../../../tests/live-editor';
import { openBody } from '../document/open';
import { saveBody } from '../document/save';
import { cleanHtml } from './clean-html';

test('try', () => {
  const folder = '/work/shared/fixtures/clipboard';
  const syntax = { templateTags: false, kramdown: false, directives: false };
  const live = createLiveEditor(syntax);
  let out = '';
  for (const name of readdirSync(folder).filter((each) => /input\.html$/.test(each))) {
    const html = readFileSync(`${folder}/${name}`, 'utf8');
    const clean = cleanHtml(html);
    const opened = openBody('', syntax);
    live.open(opened);
    live.paste({ html: `${clean.html}`, text: 'x' });
    const saved = saveBody(opened, live.document);
    out += `\n\n########## ${name} lost=${clean.lostImages} [${saved.kind}]\n${saved.kind === 'refused' ? saved.reason : saved.text.replaceAll(/base64,[\w+/=]{60,}/g, 'base64,…')}`;
  }
  writeFileSync('/tmp/pastetry/out.md', out);
}, 60000);
