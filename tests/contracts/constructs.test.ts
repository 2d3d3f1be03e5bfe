import { describe, expect, test } from 'vitest';
import { constructs } from '../../src/editor/constructs';
import { openBody } from '../../src/editor/document/open';
import { saveBody } from '../../src/editor/document/save';
import { schema } from '../../src/editor/schema';
import { edit } from '../edit';

const plain = { templateTags: true, kramdown: false, directives: false };
const none = { templateTags: false, kramdown: false, directives: false, mdx: false };
const examples = constructs.flatMap(({ name, examples: texts, siteExamples = {} }) => [
  ...texts.map((text) => [name, text, plain] as const),
  ...Object.entries(siteExamples).flatMap(([syntax, own]) =>
    own.map((text) => [`${name}, ${syntax}`, text, { ...none, [syntax]: true }] as const),
  ),
]);

test('every construct has examples and a name of its own', () => {
  expect(new Set(constructs.map(({ name }) => name)).size).toBe(constructs.length);
  expect(constructs.filter(({ examples: own }) => own.length === 0)).toEqual([]);
});

test('every node and mark of the schema can be written', () => {
  const written = constructs.flatMap(({ write, writeMark }) => [
    ...Object.keys(write ?? {}),
    ...Object.keys(writeMark ?? {}),
  ]);
  expect(written.toSorted()).toEqual(
    [...Object.keys(schema.nodes), ...Object.keys(schema.marks)]
      .filter((name) => name !== 'doc' && name !== 'text')
      .toSorted(),
  );
});

describe.each([
  ['as it is', (text: string) => text],
  ['with CRLF', (text: string) => text.replaceAll('\n', '\r\n')],
  ['with a byte-order mark', (text: string) => `\ufeff${text}`],
  ['in a quote', (text: string) => text.replaceAll(/^(?=[^\n])/gm, '> ').replaceAll(/^$/gm, '>')],
])('%s', (_name, variant) => {
  test.each(examples)('%s %j: opened and saved, it is the same', (_construct, example, syntax) => {
    const text = variant(example);
    const opened = openBody(text, syntax);
    opened.document.check();
    const restored = schema.nodeFromJSON(JSON.parse(JSON.stringify(opened.document.toJSON())));
    expect(saveBody(opened, restored)).toEqual({ kind: 'same', text, step: 'same' });
  });
});

describe('beside a change', () => {
  const line = 'Some words before.\n\n';
  test.each(examples)('%s %j keeps its text', (_construct, example, syntax) => {
    expect(
      edit(line + example, syntax)
        .at('words')
        .type('other').text,
    ).toBe(`Some other before.\n\n${example}`);
  });
  test.each(examples)('%s %j keeps its text when a block is put before it', (_construct, example, syntax) => {
    expect(
      edit(line + example, syntax)
        .at('before.', 'end')
        .enter()
        .type('New.').text,
    ).toBe(`${line}New.\n\n${example}`);
  });
});

describe('written anew, every example means the same', () => {
  test.each(examples)('%s %j', (_construct, example, syntax) => {
    const document = openBody(example, syntax).document;
    const saved = saveBody(openBody('', syntax), document);
    expect(saved).toMatchObject({ kind: 'saved' });
  });
});
