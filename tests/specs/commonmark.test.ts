import { tests } from 'commonmark-spec';
import { describe, expect, test } from 'vitest';
import { contractOf } from './spec-contract';

const syntax = { templateTags: false, kramdown: false, directives: false };

describe('CommonMark 0.31.2', () => {
  test('has all its examples', () => expect(tests).toHaveLength(652));

  describe.each(tests)('example $number ($section)', ({ markdown, html }) => {
    contractOf(markdown.replaceAll('→', '\t'), html.replaceAll('→', '\t'), syntax);
  });
});
