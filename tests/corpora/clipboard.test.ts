// @vitest-environment jsdom
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { meaningsOf } from '../../src/editor/document/canonical';
import { openBody } from '../../src/editor/document/open';
import { saveBody } from '../../src/editor/document/save';
import { clipboardFacts } from './clipboard-facts';
import { createLiveEditor } from '../live-editor';
import { shapeOf } from './shape-of';

const folder = join(import.meta.dirname, '../../../shared/fixtures/clipboard');
const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.includes('.input.')) : [];
const samples = new Map<string, { html: string; text: string }>();
for (const name of names) {
  const [sample = ''] = name.split('.input.');
  const clip = samples.get(sample) ?? { html: '', text: '' };
  samples.set(sample, { ...clip, [name.endsWith('html') ? 'html' : 'text']: readFileSync(join(folder, name), 'utf8') });
}

const syntax = { templateTags: false, kramdown: false, directives: false };
const opened = openBody('', syntax);
const live = createLiveEditor(syntax);

function paste({ html, text }: { html: string; text: string }) {
  live.open(opened);
  live.paste({ html, text: text || visibleText(html) });
  return live.document;
}

function save() {
  const saved = saveBody(opened, live.document);
  if (saved.kind === 'refused') throw new Error(saved.reason);
  return saved.text;
}

/** What a reader of the page saw, without list markers, which are no words here. */
function visibleText(html: string): string {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const isMarker = (element: Element) => /mso-list:\s*ignore/i.test(element.getAttribute('style') ?? '');
  for (const element of page.querySelectorAll('*'))
    if (element.matches('style, script, title, rp') || isMarker(element)) element.remove();
  return page.body.textContent ?? '';
}

const bare = (text: string) => text.replaceAll(/[·\s\u00a0\u00ad\u200b\ufeff]/gu, '');

function isWithin(words: string, text: string): boolean {
  let at = 0;
  for (const letter of text) if (letter === words[at]) at += 1;
  return at === words.length;
}

describe.skipIf(samples.size === 0)(
  'other programs’ clipboards (skipped when ../shared/fixtures/clipboard is absent)',
  () => {
    test.each([...samples])('%s', (name, clip) => {
      const document = paste(clip);
      const text = save();
      expect.soft(shapeOf(document), 'structure').toBe(clipboardFacts[name]);
      const isSource = name === 'gutenberg-vscode-markdown';
      const words = bare(clip.html === '' || isSource ? '' : visibleText(clip.html));
      const kept = bare(document.textBetween(0, document.content.size, ' ', ' '));
      expect.soft(isWithin(words, kept), `every word, in order:\n${words}\n${kept}`).toBe(true);
      const unmarked = text
        .replaceAll(/```[^]*?```|`[^`\n]*`/g, '')
        .replaceAll('<br>', '')
        .replaceAll(/<https?:[^>]*>|<[^>\s]+@[^>]+>/g, '');
      expect
        .soft(clip.html === '' ? '' : unmarked, 'no junk')
        .not.toMatch(/style=|class=|mso-|&nbsp;|\u00a0|<\/?[a-z]/i);
      const again = openBody(text, syntax);
      expect.soft(meaningsOf(again.document), 'read again, it is the same post').toEqual(meaningsOf(document));
      live.open(again);
      expect.soft(saveBody(again, live.document), 'saved again, nothing changes').toMatchObject({ kind: 'same', text });
    });
  },
);
