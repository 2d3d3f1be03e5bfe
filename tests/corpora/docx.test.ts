// @vitest-environment jsdom
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { meaningsOf } from '../../src/editor/document/canonical';
import { openBody } from '../../src/editor/document/open';
import { saveBody } from '../../src/editor/document/save';
import { createLiveEditor } from '../live-editor';
import { shapeOf } from './shape-of';

/** What each document has to become, told by `shapeOf`, and how many letters its text has at least. */
const facts: Readonly<Record<string, readonly [shape: string, letters: number]>> = {
  'ckeditor5-multi-block': ['p o1 p o1 o2 p o2 p p o1 p p o1 p o1 o2 p o2 p p o1 p p o1 p o1 o2 p o2 p p o1 p p', 130],
  'ckeditor5-online-offline': ['p p image=3', 38],
  'ckeditor5-other': ['p u1 u1 u1 p →ckeditor.com', 72],
  'ckeditor5-resume-template': ['h2 p h2 p h2 h3 u1 u1 u1 h3 u1 u1 u1 h2 h3 u1 h3 u1 h3 u1 h3 u1 h2 h3 u1 h3 u1', 1242],
  'ckeditor5-tablecellproperties': ['4x3:-cc', 141],
  'mammoth-comments': ['p', 5],
  'mammoth-footnote-hyperlink': ['p note1( p ) footnoteReference=1 →www.example.com', 7],
  'mammoth-text-box': ['p', 10],
  'mammoth-tiny-picture': ['p image=1', 0],
  'mammoth-utf8-bom': ['p', 25],
  'pandoc-codeblock': ['p code::3 p', 92],
  'pandoc-definition_list': ['p p p p code::1 p bold=2 italic=1', 104],
  'pandoc-inline_images': ['p p image=2 →www.google.com', 44],
  'pandoc-link_in_notes': ['p note1( p ) footnoteReference=1 →wikipedia.org', 12],
  'pandoc-lists_restarting': ['2o1 2o1 2o1 p o1', 16],
  'pandoc-notes': ['h2 p note1( p ) note2( p ) footnoteReference=2', 34],
  'pandoc-tables': ['h2 4x4 2x2 2x2 hardBreak=4', 239],
  'pandoc-unicode': ['p', 23],
};

const folder = join(import.meta.dirname, '../../../shared/fixtures/docx');
const syntax = { templateTags: false, kramdown: false, directives: false };
const opened = openBody('', syntax);

describe.skipIf(!existsSync(folder))('Word documents (skipped when ../shared/fixtures/docx is absent)', () => {
  test.each(Object.entries(facts))('%s', async (name, [shape, letters]) => {
    let images = 0;
    const live = createLiveEditor(syntax, () => `/images/${(images += 1)}.png`);
    live.open(opened);
    live.editor.commands.importDocument(new File([readFileSync(join(folder, `${name}.docx`))], `${name}.docx`));
    await vi.waitFor(() => expect(shapeOf(live.document)).toBe(shape));
    expect(live.document.textContent.replaceAll(/\s/g, '').length).toBeGreaterThanOrEqual(letters);
    const saved = saveBody(opened, live.document);
    const text = saved.kind === 'refused' ? saved.reason : saved.text;
    expect(meaningsOf(openBody(text, syntax).document)).toEqual(meaningsOf(live.document));
    expect(text).not.toMatch(/style=|class=|&nbsp;|data:image/);
  });
});
