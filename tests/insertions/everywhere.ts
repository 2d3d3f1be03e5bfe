import type { Insertion } from './insertion';

export const heading: Insertion = {
  proves: ['heading'],
  write: async ({ choose, type }) => {
    await choose('heading', 'Heading');
    await type('What was seen');
  },
  markdown: '## What was seen',
  shown: [{ at: 'h2', words: 'What was seen' }],
};

export const subheading: Insertion = {
  proves: ['subheading'],
  write: async ({ choose, type }) => {
    await choose('smaller', 'Smaller heading');
    await type('At night');
  },
  markdown: '### At night',
  shown: [{ at: 'h3', words: 'At night' }],
};

/** Words in every manner, and a link to another post as the site writes it. */
export const words = (title: string, link: string, address: string): Insertion => ({
  proves: ['paragraph', 'emphasis', 'code', 'hard-break', 'link', 'link to another post'],
  write: async ({ page, press, type }) => {
    await type('Seen **twice**, *very* close and ~~not~~ `by day`,');
    await press('Shift+Enter');
    await type(`as in @${title.toLowerCase()}`);
    await page.getByRole('option', { name: new RegExp(`^${title}`) }).waitFor();
    await press('Enter');
    await page.getByRole('option').first().waitFor({ state: 'hidden' });
  },
  markdown: `Seen **twice**, *very* close and ~~not~~ \`by day\`,\\\nas in [${title}](${link})`,
  shown: [
    { at: 'p > strong', words: 'twice' },
    { at: 'p > em', words: 'very' },
    { at: 'p > del', words: 'not' },
    { at: 'p > code', words: 'by day' },
    'p:has(> strong) > br',
    { at: `p > a[href="${address}"]`, words: title },
  ],
});

export const bulletList: Insertion = {
  proves: ['list', 'bulletList'],
  write: async ({ choose, press, type }) => {
    await choose('list', 'List');
    await type('mud');
    await press('Enter');
    await type('boots');
    await press('Enter', 'Enter');
  },
  markdown: '- mud\n- boots',
  shown: [{ at: 'ul > li', words: /^\s*boots\s*$/ }],
};

export const orderedList: Insertion = {
  proves: ['orderedList'],
  write: async ({ choose, press, type }) => {
    await choose('numbered', 'Numbered list');
    await type('look');
    await press('Enter');
    await type('wait');
    await press('Enter', 'Enter');
  },
  markdown: '1. look\n2. wait',
  shown: [{ at: 'ol:not([start]) > li', words: 'wait' }],
};

export const listStart: Insertion = {
  proves: ['list that starts elsewhere'],
  write: async ({ type, press }) => {
    await type('4. listen');
    await press('Enter', 'Enter');
  },
  markdown: '4. listen',
  shown: [{ at: 'ol[start="4"] > li', words: 'listen' }],
};

export const checklist: Insertion = {
  proves: ['checklist'],
  write: async ({ choose, press, type }) => {
    await choose('checklist', 'Checklist');
    await type('torch');
    await press('Control+Enter', 'Enter');
    await type('tea');
    await press('Enter', 'Enter');
  },
  markdown: '- [x] torch\n- [ ] tea',
  shown: ['li > input[type=checkbox][checked]', 'li > input[type=checkbox]:not([checked])'],
};

export const quote: Insertion = {
  proves: ['blockquote', 'quote'],
  write: async ({ choose, press, type }) => {
    await choose('quote', 'Quote');
    await type('Hurry.');
    await press('Enter', 'Enter');
  },
  markdown: '> Hurry.',
  shown: [{ at: 'blockquote', words: /^\s*Hurry\.\s*$/ }],
};

export const codeBlock: Insertion = {
  proves: ['code-block', 'codeBlock'],
  write: async ({ page, choose, press, type }) => {
    await choose('code', 'Code');
    await type('const owls = 2;');
    await page.getByLabel('Language').last().focus();
    await type('JavaScript');
    await press('Enter');
    await page.getByRole('textbox', { name: 'Post', exact: true }).getByText('const owls').click();
    await press('Control+Enter');
  },
  markdown: '```js\nconst owls = 2;\n```',
  shown: [{ at: 'pre', words: 'const owls = 2;' }],
};

export const divider: Insertion = {
  proves: ['rule', 'divider'],
  write: async ({ choose }) => choose('divider', 'Divider'),
  markdown: '---',
  shown: ['hr'],
};

export const table: Insertion = {
  proves: ['table', 'column alignment'],
  write: async ({ page, choose, press, type }) => {
    await choose('table', 'Table');
    await type('Prey');
    await press('Tab');
    await type('Count');
    await press('Tab');
    await type('Seen');
    await press('Shift+Tab');
    await page.getByRole('button', { name: /^Column 2/ }).press('Enter');
    await page.getByRole('menuitem', { name: 'Align right' }).press('Enter');
    await page.getByRole('menuitem').first().waitFor({ state: 'hidden' });
  },
  markdown: '| Prey | Count | Seen |\n| - | -: | - |\n| | | |\n| | | |',
  shown: [
    { at: 'th', words: 'Prey' },
    { at: 'th[style*="right"], th[align=right]', words: 'Count' },
  ],
};

export const html: Insertion = {
  proves: ['html', 'raw'],
  write: async ({ choose, leave, type }) => {
    await choose('html', 'HTML');
    await type('<details><summary>The smell</summary>Damp.</details>');
    await leave();
  },
  markdown: '<details><summary>The smell</summary>Damp.</details>',
  shown: [{ at: 'details > summary', words: 'The smell' }],
};

export const document: Insertion = {
  proves: ['document'],
  write: async ({ chooseFiles, post }) => {
    const buffer = Buffer.from('Brought in from a *file*.\n');
    await chooseFiles('docx', 'Document', [{ name: 'notes.md', mimeType: 'text/markdown', buffer }]);
    await post.getByText('Brought in from').waitFor();
  },
  markdown: 'Brought in from a *file*.',
  shown: [{ at: 'p', words: 'Brought in from a file.' }],
};

export const plainText: Insertion = {
  proves: ['plainText'],
  write: async ({ page, post, choose }) => {
    await page.evaluate(() => navigator.clipboard.writeText('# No heading'));
    await choose('plain', 'Plain text');
    await post.getByText('# No heading').waitFor();
  },
  markdown: '\\# No heading',
  shown: [{ at: 'p', words: '# No heading' }],
};

export const footnote: Insertion = {
  proves: ['footnote'],
  write: async ({ choose, type }) => {
    await type('The last words ');
    await choose('foot', 'Footnote');
    await type('A note.');
  },
  markdown: 'The last words [^1]\n\n[^1]: A note.',
  shown: [
    { at: 'sup', words: '1' },
    { at: '.footnotes li, section.footnotes li', words: 'A note.' },
  ],
};

/** In a line, and on lines of its own; drawn by KaTeX unless said otherwise. */
export const formulas = (
  marks = '$',
  shown: Insertion['shown'] = ['p .katex', { at: '.katex-display annotation', words: '\\frac{1}{2}' }],
): Insertion => ({
  proves: ['formula', 'inlineFormula', 'formula in a line'],
  write: async ({ page, choose, fill, goOn, leave, press, type }) => {
    await type('It weighs ');
    await choose('math', 'Formula in a line');
    await fill('TeX', 'x^2');
    await press('Enter');
    await page.getByRole('dialog', { name: 'Formula' }).waitFor({ state: 'hidden' });
    await type(' grams.');
    await goOn();
    await choose('formula', 'Formula');
    await fill('TeX', '\\frac{1}{2}');
    await leave();
  },
  markdown: `It weighs ${marks}x^2${marks} grams.\n\n$$\n\\frac{1}{2}\n$$`,
  shown,
});
