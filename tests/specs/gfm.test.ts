import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { examples } from './gfm-examples';
import { normaliseHtml } from './normalise-html';
import { contractOf } from './spec-contract';

const syntax = { templateTags: false, kramdown: false, directives: false };

/** What Galley shows on purpose where GitHub shows something else, by the example's number. */
const shown: Readonly<Record<number, string>> = {
  // A cell beyond the header's is shown, so that it can be seen and edited.
  204: '<table><thead><tr><th>abc</th><th>def</th><th></th></tr></thead><tbody><tr><td>bar</td><td></td><td></td></tr><tr><td>bar</td><td>baz</td><td>boo</td></tr></tbody></table>',
};

/** Bare addresses are text in the editor: readers turn them into links by what they are. */
const bareLink = /<a href="(?:(?:http:\/\/|mailto:)(?=www\.|[^":]*@))?([^"]*)">\1<\/a>/g;
/** GitHub disarms these tags when it shows a post; what is in the file is the tag. */
const disarmed = /&lt;(?=(?:title|textarea|style|xmp|iframe|noembed|noframes|script|plaintext)>)/gi;

test('an address with its scheme is told as bare, too', () => {
  expect('<a href="http://a.b">http://a.b</a>'.replaceAll(bareLink, '$1')).toBe('http://a.b');
});

const specification = join(import.meta.dirname, '../../../shared/fixtures/specs/gfm-0.29-extensions.json');

interface Extract {
  readonly example: number;
  readonly markdown: string;
  readonly html: string;
}

test.skipIf(!existsSync(specification))(
  'these are the examples of the specification itself (skipped when ../shared/fixtures/specs is absent)',
  () => {
    const told = JSON.parse(readFileSync(specification, 'utf8')) as readonly Extract[];
    expect(told.length).toBeGreaterThanOrEqual(12);
    const asOurs = ({ html, ...rest }: Extract) => ({ ...rest, html: normaliseHtml(html) });
    const ours = examples.map(({ number, markdown, html }) => asOurs({ example: number, markdown, html }));
    expect(ours).toEqual(
      expect.arrayContaining(told.map(({ example, markdown, html }) => asOurs({ example, markdown, html }))),
    );
  },
);

describe.each(examples)('GFM example $number ($section)', ({ number, markdown, html }) => {
  contractOf(markdown, shown[number] ?? html.replaceAll(bareLink, '$1').replaceAll(disarmed, '<'), syntax);
});
