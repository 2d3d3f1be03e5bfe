// @vitest-environment jsdom
import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { openBody } from '../document/open';
import { saveBody } from '../document/save';
import { schema } from '../schema';
import { importDocument } from './import-document';

const syntax = { templateTags: false, kramdown: false, directives: false };
const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A Word document of a body and other parts, as a file. */
function docx(body: string, parts: Readonly<Record<string, Uint8Array | string>> = {}): File {
  const document = `<w:document xmlns:w="${word}" xmlns:r="${relation}"><w:body>${body}</w:body></w:document>`;
  const files = Object.entries({ 'word/document.xml': document, ...parts });
  const packed = zipSync(
    Object.fromEntries(files.map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part])),
  );
  return new File([new Uint8Array(packed)], 'a.docx');
}

const text = (words: string) => `<w:r><w:t xml:space="preserve">${words}</w:t></w:r>`;
const bring = (file: File, hasMath = false) => importDocument(file, { schema, syntax, math: hasMath ? syntax : null });

const numbered = (...levels: readonly string[]) =>
  `<w:numbering xmlns:w="${word}"><w:abstractNum w:abstractNumId="0">${levels.join('')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`;
const styled = (style: string, words: string, own = '') =>
  `<w:p><w:pPr><w:pStyle w:val="${style}"/>${own}</w:pPr>${text(words)}</w:p>`;

async function saved(file: File, hasMath = false) {
  const imported = await bring(file, hasMath);
  if (imported.kind === 'refused') throw new Error(imported.reason);
  const made = saveBody(openBody('', syntax), imported.content);
  return { title: imported.title, values: imported.values, text: made.kind === 'refused' ? made.reason : made.text };
}

test('a Word document: title, tracked changes, fields and merged cells', async () => {
  const cell = (words: string, own = '') => `<w:tc><w:tcPr>${own}</w:tcPr><w:p>${text(words)}</w:p></w:tc>`;
  const body =
    `<w:p><w:pPr><w:pStyle w:val="Title"/></w:pPr>${text('The ferry')}</w:p>` +
    `<w:p>${text('It runs ')}<w:del><w:r><w:delText>never</w:delText></w:r></w:del><w:ins>${text('daily')}</w:ins>` +
    `<w:moveFrom>${text(' not here')}</w:moveFrom><w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r></w:p>` +
    '<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> HYPERLINK "https://example.org/" </w:instrText></w:r>' +
    `<w:r><w:fldChar w:fldCharType="separate"/></w:r>${text('Times')}<w:r><w:fldChar w:fldCharType="end"/></w:r>${text('.')}</w:p>` +
    `<w:tbl><w:tr>${cell('Day')}${cell('Tide')}</w:tr><w:tr>${cell('Friday', '<w:vMerge w:val="restart"/>')}${cell('low')}</w:tr>` +
    `<w:tr>${cell('', '<w:vMerge/>')}${cell('high')}</w:tr></w:tbl>`;
  expect(await saved(docx(body))).toMatchObject({
    title: 'The ferry',
    text: '## The ferry\n\nIt runs daily\n\n[Times](https://example.org/).\n\n| Day | Tide |\n| - | - |\n| Friday | low |\n| | high |\n',
  });
});

test('lists go on and begin anew as their numbers say', async () => {
  const numbering =
    `<w:numbering xmlns:w="${word}"><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/></w:lvl>` +
    '<w:lvl w:ilvl="1"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>' +
    '<w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num></w:numbering>';
  const item = (words: string, list: number, level = 0) =>
    `<w:p><w:pPr><w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr></w:pPr>${text(words)}</w:p>`;
  const body = `${item('a', 1)}${item('b', 1, 1)}<w:p>${text('Between.')}</w:p>${item('c', 1)}<w:p>${text('Anew.')}</w:p>${item('d', 2)}`;
  const { text: made } = await saved(docx(body, { 'word/numbering.xml': numbering }));
  expect(made).toBe('1. a\n   - b\n\nBetween.\n\n2. c\n\nAnew.\n\n1. d\n');
});

test('a heading in another language, a caption, a large first letter and a paragraph that was joined', async () => {
  const body =
    styled('berschrift2', 'Ebbe') +
    `<w:p><w:pPr><w:framePr w:dropCap="drop"/></w:pPr>${text('T')}</w:p><w:p>${text('he sea')}</w:p>` +
    `<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>${text('came ')}</w:p><w:p>${text('back.')}</w:p>` +
    styled('Beschriftung', 'Table 1');
  expect((await saved(docx(body))).text).toBe('## Ebbe\n\nThe sea\n\ncame back.\n\n*Table 1*\n');
});

test('lists that styles number, and paragraphs that go on with an item', async () => {
  const level = (at: number, format: string, mark: string, style: string) =>
    `<w:lvl w:ilvl="${at}"><w:numFmt w:val="${format}"/><w:pStyle w:val="${style}"/><w:lvlText w:val="${mark}"/><w:pPr><w:ind w:left="${(at + 1) * 720}"/></w:pPr></w:lvl>`;
  const style = (id: string) =>
    `<w:style w:styleId="${id}"><w:name w:val="${id}"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>`;
  const parts = {
    'word/numbering.xml': numbered(
      level(0, 'decimal', '%1.', 'Step'),
      level(1, 'bullet', '·', 'Part'),
      level(2, 'bullet', ' ', 'More'),
    ),
    'word/styles.xml': `<w:styles xmlns:w="${word}">${['Step', 'Part', 'More'].map(style).join('')}</w:styles>`,
  };
  const more = '<w:ind w:left="1440"/>';
  const body =
    styled('Step', 'a') +
    styled('Part', 'b') +
    styled('More', 'c', more) +
    styled('Step', 'd') +
    styled('ListBullet', 'e') +
    styled('ListNumber', 'f') +
    styled('ListNumber', 'g');
  expect((await saved(docx(body, parts))).text).toBe('1. a\n   - b\n\n     c\n2. d\n\n- e\n\n1. f\n2. g\n');
});

test('quotes and code of several paragraphs, a form’s box, ruby, and a field in one run', async () => {
  const run = (inside: string) => `<w:p><w:r>${inside}</w:r></w:p>`;
  const char = (kind: string, inside = '') => `<w:fldChar w:fldCharType="${kind}">${inside}</w:fldChar>`;
  const body =
    `${styled('Quote', 'One')}${styled('Quote', 'Two')}<w:p>${text('And')}</w:p>${styled('SourceCode', 'let a;')}` +
    `${styled('SourceCode', '')}${styled('SourceCode', 'let b;')}` +
    run(
      `${char('begin')}<w:instrText>HYPERLINK "https://example.org/" \\l "tide"</w:instrText>${char('separate')}<w:t>Tide</w:t>${char('end')}`,
    ) +
    run(char('begin', '<w:ffData><w:checkBox><w:checked/></w:checkBox></w:ffData>')).replace(
      '</w:p>',
      `${text('Paint')}</w:p>`,
    ) +
    run(`<w:ruby><w:rt>${text('かん')}</w:rt><w:rubyBase>${text('漢')}</w:rubyBase></w:ruby><w:t>字</w:t>`);
  expect((await saved(docx(body))).text).toBe(
    '> One\n>\n> Two\n\nAnd\n\n```\nlet a;\n\nlet b;\n```\n\n[Tide](https://example.org/#tide)\n\n- [x] Paint\n\n漢字\n',
  );
});

test('rows that leave columns out, and a table in a cell', async () => {
  const cell = (inside: string) => `<w:tc>${inside}</w:tc>`;
  const words = (...each: readonly string[]) => each.map((one) => cell(`<w:p>${text(one)}</w:p>`)).join('');
  const inner = `<w:tbl><w:tr>${words('x', 'y')}</w:tr><w:tr>${words('z', '')}</w:tr></w:tbl>`;
  const body =
    `<w:tbl><w:tr>${words('A', 'B')}</w:tr><w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>${words('b')}</w:tr>` +
    `<w:tr>${words('a long cell beside a small table')}${cell(`<w:p>${text('In:')}</w:p>${inner}`)}</w:tr></w:tbl>`;
  expect((await saved(docx(body))).text).toBe(
    '| A | B |\n| - | - |\n| | b |\n| a long cell beside a small table | In:<br>x \\| y<br>z |\n',
  );
});

test('a picture in a text box comes once', async () => {
  const drawing = 'http://schemas.openxmlformats.org/drawingml/2006/main';
  const links = `<Relationships><Relationship Id="r1" Target="https://example.org/a.png" TargetMode="External"/></Relationships>`;
  const picture = `<w:drawing><a:blip xmlns:a="${drawing}" r:link="r1"/></w:drawing>`;
  const body = `<w:p><w:r><w:pict><w:txbxContent><w:p><w:r>${picture}</w:r></w:p></w:txbxContent></w:pict></w:r>${text('Beside.')}</w:p>`;
  expect((await saved(docx(body, { 'word/_rels/document.xml.rels': links }))).text).toBe(
    'Beside.\n\n![](https://example.org/a.png)\n',
  );
});

test('a document in UTF-16, with the paths of Windows', async () => {
  const document = `\ufeff<?xml version="1.0" encoding="UTF-16"?><w:document xmlns:w="${word}"><w:body><w:p>${text('é')}</w:p></w:body></w:document>`;
  const bytes = new Uint8Array(new Uint16Array(document.split('').map((letter) => letter.charCodeAt(0))).buffer);
  const packed = zipSync({ 'word\\document.xml': bytes });
  expect((await saved(new File([new Uint8Array(packed)], 'a.docx'))).text).toBe('é\n');
});

test('equations and a checklist', async () => {
  const math = 'http://schemas.openxmlformats.org/officeDocument/2006/math';
  const letter = (words: string) => `<m:r><m:t>${words}</m:t></m:r>`;
  const equation =
    `<m:oMath xmlns:m="${math}"><m:sSup><m:e>${letter('x')}</m:e><m:sup>${letter('2')}</m:sup></m:sSup>` +
    `<m:r><m:t>=</m:t></m:r><m:f><m:num>${letter('a')}</m:num><m:den>${letter('b')}</m:den></m:f></m:oMath>`;
  const level = (at: number, box: string) =>
    `<w:abstractNum w:abstractNumId="${at}"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="${box}"/></w:lvl></w:abstractNum>`;
  const list = (at: number) => `<w:num w:numId="${at}"><w:abstractNumId w:val="${at}"/></w:num>`;
  const numbering = `<w:numbering xmlns:w="${word}">${level(1, '☐')}${level(2, '☒')}${list(1)}${list(2)}</w:numbering>`;
  const item = (words: string, at: number) =>
    `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="${at}"/></w:numPr></w:pPr>${text(words)}</w:p>`;
  const body = `<w:p>${text('So ')}${equation}</w:p>${item('Rope', 1)}${item('Paint', 2)}`;
  const file = () => docx(body, { 'word/numbering.xml': numbering });
  expect((await saved(file())).text).toBe('So `x^2=\\frac{a}{b}`\n\n- [ ] Rope\n- [x] Paint\n');
  expect((await saved(file(), true)).text).toBe('So $x^2=\\frac{a}{b}$\n\n- [ ] Rope\n- [x] Paint\n');
});

test('nothing that runs comes along', async () => {
  const links = `<Relationships><Relationship Id="r1" Target="javascript:alert(1)" TargetMode="External"/></Relationships>`;
  const body = `<w:p><w:hyperlink r:id="r1">${text('press')}</w:hyperlink>${text('&lt;script&gt;alert(1)&lt;/script&gt;')}</w:p>`;
  const { text: made } = await saved(docx(body, { 'word/_rels/document.xml.rels': links }));
  expect(made).toBe('press\\<script>alert(1)\\</script>\n');
});

test('a Markdown file brings its details and its text', async () => {
  const file = new File(['---\r\ntitle: Low water\r\ntags: [sea]\r\n---\r\n\r\nAt *six*.\r\n'], 'low-water.md');
  expect(await saved(file)).toEqual({
    title: 'Low water',
    values: { title: 'Low water', tags: ['sea'] },
    text: 'At *six*.\n',
  });
});

test.each([
  ['UTF-16', new Uint8Array([0xff, 0xfe, 0xe9, 0, 0x21, 0]), 'é!\n'],
  ['what old Windows writes', new Uint8Array([0xe9, 0x21, 0x0d, 0x0a]), 'é!\n'],
  ['a mark of byte order', new Uint8Array([0xef, 0xbb, 0xbf, 0x23, 0x20, 0x61]), '# a\n'],
])('a Markdown file in %s', async (_encoding, bytes, expected) => {
  expect((await saved(new File([bytes], 'a.md'))).text).toBe(expected);
});

test('images that lie beside a Markdown file stay behind, and that is told', async () => {
  const file = new File(['![](a.png) ![](https://example.org/b.png) ![](/images/c.png)\n'], 'a.md');
  expect(await bring(file)).toMatchObject({ lostImages: 1 });
});

const locked = new Uint8Array([
  0xd0,
  0xcf,
  0x11,
  0xe0,
  ...'EncryptedPackage'.split('').flatMap((letter) => [letter.charCodeAt(0), 0]),
]);

test.each([
  ['a file with a password', 'locked', () => new File([locked], 'a.docx')],
  ['an old file with a new name', 'other-format', () => new File([locked.slice(0, 8)], 'a.docx')],
  ['a PDF', 'other-format', () => new File(['%PDF-1.7'], 'a.pdf')],
  ['more than 25 MB unpacked', 'too-large', () => docx('', { 'word/media/image1.png': new Uint8Array(25_100_000) })],
  [
    'more than a thousand files',
    'too-many',
    () => docx('', Object.fromEntries(Array.from({ length: 1001 }, (_part, at) => [`a${at}`, '']))),
  ],
  ['a zip that was cut off', 'unreadable', () => new File([docx('').slice(0, 200)], 'a.docx')],
  ['no zip', 'unreadable', () => new File(['PK, or so it says'], 'a.docx')],
  ['no document', 'unreadable', () => new File([new Uint8Array(zipSync({ 'a.txt': strToU8('a') }))], 'a.docx')],
  [
    'entities of its own',
    'unreadable',
    () =>
      docx('', {
        'word/document.xml': '<!DOCTYPE a [<!ENTITY b "bb">]><w:document xmlns:w="w"><w:body/></w:document>',
      }),
  ],
  ['an older format', 'other-format', () => new File(['{\\rtf1}'], 'a.rtf')],
])('%s is refused', async (_what, reason, file) => {
  expect(await bring(file())).toEqual({ kind: 'refused', reason });
});
