import fc from 'fast-check';
import { expect, test } from 'vitest';
import { attributeList } from './attribute-list';
import { addArgument, printTag, removeArgument, setArgument } from './tag';

const lists = [
  '{: width="400" .wide}',
  '{:.a #b c=\'d "e"\'}',
  '{ width=50% lazy }',
  '{: style="width: 50%;\n float: left" }',
  '{::ref}',
];

test.each([
  ['{: width="4&amp;0" .wide}', ['width=4&0', 'class=wide']],
  ['{width=50% #a lazy}', ['width=50%', 'id=a', 'lazy=true']],
  ['{}', []],
  ['{: }', []],
])('%s', (source, found) => {
  const tag = attributeList.parse(source);
  expect(tag?.arguments.map(({ name, value }) => `${name}=${value}`)).toEqual(found);
});

test.each(['', '{a', '{ "a" }', '{.a}b', '{{ a }}', '{a="b}', '{.a.b=c}'])('%s is none', (source) =>
  expect(attributeList.parse(source)).toBeNull(),
);

test('a value that is changed, added or removed is read back, and nothing else is another', () => {
  const value = fc.string({ unit: fc.constantFrom(...'"\'\\{}&;=%. \nab1'.split('')), maxLength: 8 });
  fc.assert(
    fc.property(fc.constantFrom(...lists), fc.nat(3), value, (source, choice, wanted) => {
      const tag = attributeList.parse(source);
      if (!tag) return;
      expect(printTag(tag)).toBe(source);
      const index = choice % Math.max(1, tag.arguments.length);
      const read = (changed: string | null) => (changed === null ? null : attributeList.parse(changed)?.arguments);
      const others = tag.arguments.toSpliced(index, 1);
      const changed = read(setArgument(tag, index, wanted));
      expect(changed?.toSpliced(index, 1) ?? others).toEqual(others);
      expect(changed?.[index]?.value ?? wanted).toBe(wanted);
      const longer = read(addArgument(tag, 'extra', wanted));
      expect(longer?.slice(0, -1) ?? tag.arguments).toEqual(tag.arguments);
      expect(longer?.at(-1)?.value ?? wanted).toBe(wanted);
      expect(read(removeArgument(tag, index)) ?? others).toEqual(others);
    }),
    { numRuns: 1000 },
  );
});
