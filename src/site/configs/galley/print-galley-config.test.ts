import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Collection, LanguageLayout, MediaPlace } from '../../site';
import type { FieldSpec } from '../../field-spec';
import type { Choices } from '../../with-choices';
import { printGalleyConfig } from '../index';
import { galley } from './galley';

const schema: unknown = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../../../public/galley.schema.json'), 'utf8'),
);
const isValid = new Ajv({ strict: true, allowUnionTypes: true }).compile(Object(schema));
const read = (text: string) => galley.read(new Map([['galley.yml', text]]));

const word = fc.stringMatching(/^[a-z][a-z-]{0,9}$/).filter((text) => !(text in Object.prototype));
const line = fc.string({ minLength: 1, maxLength: 20, unit: 'grapheme' });
const some = <T>(arbitrary: fc.Arbitrary<T>) => fc.array(arbitrary, { minLength: 1, maxLength: 3 });
const maybe = <Shape extends object>(shape: { [Key in keyof Shape]: fc.Arbitrary<Shape[Key]> }) =>
  fc.record(shape, { requiredKeys: [] });
const path = fc.array(word, { minLength: 1, maxLength: 3 }).map((parts) => parts.join('/'));
const yes = fc.constant(true);

const media: fc.Arbitrary<MediaPlace> = fc.oneof(
  fc.record({ folder: path, address: path.map((text) => `/${text}`) }),
  fc.record({ folder: path, address: path, beside: yes }),
);
const limits = fc.oneof(
  fc.record({ least: fc.integer({ min: 0, max: 5 }), most: fc.integer({ min: 6, max: 9 }) }),
  fc.record({ step: fc.integer({ min: 1, max: 5 }), whole: fc.constant(true) }),
);
const choices = fc.uniqueArray(word, { minLength: 1, maxLength: 4 }).chain((all) =>
  fc.record(
    {
      choices: fc.constant(all),
      choiceLabels: fc.constant(Object.fromEntries([[all[0] ?? '', `${all[0]} in words`]])),
    },
    { requiredKeys: ['choices'] },
  ),
);
const common = maybe({
  label: line,
  help: line,
  dateForm: line,
  many: yes,
  limits,
  pattern: fc.record({ source: line, message: line }),
  usual: fc.oneof(line, fc.boolean(), fc.integer(), fc.array(line, { maxLength: 3 })),
  media,
  readOnly: yes,
  languages: fc.constantFrom('each', 'same'),
});
const { field } = fc.letrec<{ field: FieldSpec }>((tie) => ({
  field: fc
    .tuple(
      fc.record({
        name: word,
        kind: fc.constantFrom('text', 'image', 'date', 'list', 'object'),
        required: fc.boolean(),
      }),
      common,
      fc.oneof({ withCrossShrink: true }, fc.constant({}), choices),
      fc.oneof(
        { maxDepth: 2, withCrossShrink: true },
        fc.constant({}),
        fc.record({ fields: fc.array(tie('field'), { maxLength: 2 }) }),
        fc.record({ item: tie('field').map((item) => ({ ...item, name: '' })) }),
        fc.record({ relation: fc.record({ target: path, value: word, label: some(word) }) }),
      ),
    )
    .map(([head, ...rest]): FieldSpec => Object.assign({ ...head }, ...rest)),
}));
const languages: fc.Arbitrary<LanguageLayout> = fc.record({
  layout: fc.constantFrom('folder-before', 'folder-inside', 'suffix', 'one-file'),
  languages: fc.constant(['en', 'fr']),
});
const collection: fc.Arbitrary<Collection> = fc
  .tuple(
    fc.record({ name: word, folder: path, kind: fc.constantFrom('posts', 'pages', 'docs', 'data') }),
    maybe({
      label: line,
      help: line,
      group: line,
      hidden: yes,
      format: fc.constantFrom('yaml', 'toml', 'json'),
      fields: fc.uniqueArray(field, { maxLength: 3, selector: ({ name }) => name }),
      body: fc.oneof(
        fc.constant(null),
        field.map((one) => ({ ...one, name: 'body' })),
      ),
      canCreate: fc.boolean(),
      canDelete: fc.boolean(),
      media,
      titleField: word,
      address: path,
      languages,
      filter: fc.oneof(
        fc.record({ field: word, value: word }),
        fc.record({ field: word, value: fc.array(word), pattern: word }),
      ),
      select: fc.record({ depth: fc.integer({ min: 1, max: 5 }), exclude: some(word) }),
    }),
  )
  .map(([head, rest]): Collection => ({ ...head, paths: [], origin: 'config', ...rest }));

test('what is printed reads back to the same, and fits the schema', { timeout: 30_000 }, () => {
  const any = fc
    .tuple(
      fc.record({
        collections: fc.uniqueArray(collection, { maxLength: 3, selector: ({ folder }) => folder }),
        media: fc.array(media, { maxLength: 2 }),
        languages: fc.constantFrom<readonly string[]>([], ['en', 'fr']),
      }),
      maybe({ hidden: some(word), review: yes, siteUrl: word.map((host) => `https://${host}.example/`) }),
    )
    .map(([head, rest]): Choices => ({ ...head, ...rest }));
  fc.assert(
    fc.property(any, (choices) => {
      const text = printGalleyConfig(choices);
      expect(read(text)).toEqual({ cms: 'galley', path: 'galley.yml', notUnderstood: [], ...choices });
      expect(isValid(parse(text)) ? [] : isValid.errors).toEqual([]);
    }),
    { seed: 1, numRuns: 40 },
  );
});
