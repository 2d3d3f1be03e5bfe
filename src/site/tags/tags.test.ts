import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readTag } from './read-tag';
import { addArgument, printTag, removeArgument, setArgument, type Tag } from './tag';

const none = { templateTags: false, kramdown: false, directives: false, mdx: false };
const templates = { ...none, templateTags: true };
const mdx = { ...none, mdx: true };
const colons = { ...none, directives: true };

/** A tag as it is written, its syntax, and its arguments in short: `name=value kind`. */
const written = [
  ['{{< youtube w7Ft2ymGmfc >}}', templates, ['w7Ft2ymGmfc text']],
  [
    '{{< figure src="a.png" alt=`a "b"` width=300 loading="lazy" >}}',
    templates,
    ['src=a.png text', 'alt=a "b" text', 'width=300 number', 'loading=lazy text'],
  ],
  ['{{<note>}}', templates, []],
  ['{{% /tip %}}\n', templates, []],
  ['{{% tip "say \\"hi\\"" true %}}', templates, ['say "hi" text', 'true boolean']],
  ['{{< figure\n  src="a.png"\n  title = "b"\n/>}}', templates, ['src=a.png text', 'title=b text']],
  ['{% youtube abc-1 %}', templates, ['abc-1 text']],
  ['{%- callout \'info\', "x" -%}', templates, ['info text', 'x text']],
  [
    '{% include figure.html src="a.png" caption=\'b\' wide=true %}',
    templates,
    ['src=a.png text', 'caption=b text', 'wide=true boolean'],
  ],
  ['{% render "card", title: "A", n: 2 %}', templates, ['card text', 'title=A text', 'n=2 number']],
  ['{% image "a.jpg", "alt", [300, 600] %}', templates, ['a.jpg text', 'alt text', '[300, 600] code']],
  ['{{ youtube(id="abc", autoplay=true) }}', templates, ['id=abc text', 'autoplay=true boolean']],
  ['{% endcallout %}', templates, []],
  ['<Chart title="A &amp; b" height={300} live data={[1, "}"]} note={`x`} {...props} />', mdx, null],
  [
    '<Chart title="A &amp; b" height={300} live data={[1, "}"]} note={`x`} off={false} />',
    mdx,
    [
      'title=A & b text',
      'height=300 number',
      'live=true boolean',
      'data=[1, "}"] code',
      'note=x text',
      'off=false boolean',
    ],
  ],
  ["<Tabs.Item\n  label='a'\n>", mdx, ['label=a text']],
  ['</Note>', mdx, []],
  ['<lite-youtube videoid=abc params="a=1"></lite-youtube>', none, ['videoid=abc text', 'params=a=1 text']],
  ['<video src="a.mp4" controls></video>\n', none, ['src=a.mp4 text', 'controls=true boolean']],
  ['::youtube{#dQw4 .wide title="a b"}', colons, ['id=dQw4 text', 'class=wide text', 'title=a b text']],
  [':::note[A *title*]{.class}', colons, ['label=A *title* text', 'class=class text']],
  [':::tip My words', colons, ['My words text']],
  [':::', colons, null],
  [':abbr[HTML]{title="Hyper"}', colons, ['label=HTML text', 'title=Hyper text']],
  ['{% if page.a %}', templates, null],
  ['{% endif %}', templates, null],
  ['{{ page.title }}', templates, null],
  ['{{< a >}} {{< b >}}', templates, null],
  ['{% a %}{% b %}', templates, null],
  ['<b>bold</b>', none, null],
  ['<!-- more -->', none, null],
] as const;

test.each(written)('%s', (source, syntax, expected) => {
  const tag = readTag(source, syntax);
  expect(tag && printTag(tag)).toBe(expected && source);
  expect(tag?.arguments.map(({ name, value, kind }) => `${name === null ? '' : `${name}=`}${value} ${kind}`)).toEqual(
    expected ?? undefined,
  );
});

describe('a change of one value', () => {
  test.each([
    ['{{< youtube abc >}}', templates, 0, 'x-1', '{{< youtube x-1 >}}'],
    ['{{< youtube abc >}}', templates, 0, 'two words', '{{< youtube "two words" >}}'],
    ['{{< f a="x" b=`y` >}}', templates, 0, 'say "hi"', '{{< f a="say \\"hi\\"" b=`y` >}}'],
    ['{{< f a="x" >}}', templates, 0, 'C:\\', '{{< f a=`C:\\` >}}'],
    ['{{< f a="x" >}}', templates, 0, 'one\ntwo', '{{< f a=`one\ntwo` >}}'],
    ['{{< f a="x" >}}', templates, 0, '{{< /f >}}', null],
    ['{{< f a="x" >}}', templates, 0, '" >}}<script>', null],
    ["{% f 'x' %}", templates, 0, "it's", '{% f "it\'s" %}'],
    ['{% f "x" %}', templates, 0, '"\'', null],
    ['{% f "x" %}', templates, 0, '%}{% include "/etc" %}', null],
    ['{% f abc %}', templates, 0, 'two words', null],
    ['{% f abc %}', templates, 0, '', null],
    ['<A b="x" />', mdx, 0, '"><script>', `<A b='"><script>' />`],
    ['<A b="x" />', mdx, 0, `"'&amp;`, `<A b="&quot;'&amp;amp;" />`],
    ['<A b={1} />', mdx, 0, '2.5', '<A b={2.5} />'],
    ['<A b={1} />', mdx, 0, 'process.exit()', null],
    ['<A b={true} />', mdx, 0, 'false', '<A b={false} />'],
    ['<A b />', mdx, 0, 'false', '<A b={false} />'],
    ["<A b={'x'} />", mdx, 0, '${y}', '<A b="${y}" />'],
    ['<A b={f()} />', mdx, 0, 'x', null],
    ['<a-b c=d></a-b>', none, 0, 'e f', '<a-b c="e f"></a-b>'],
    ['<a-b c="d"></a-b>', none, 0, '"onload="x', `<a-b c='"onload="x'></a-b>`],
    ['::y{#abc}', colons, 0, 'def', '::y{#def}'],
    ['::y{#abc}', colons, 0, 'a b', null],
    ['::y{a="b"}', colons, 0, 'x } y', null],
    ['::y{a="b"}', colons, 0, 'say "x"', '::y{a="say &quot;x&quot;"}'],
    [':::note[Old]', colons, 0, 'New *one*', ':::note[New *one*]'],
    [':::note[Old]', colons, 0, 'a]{x="y', null],
    [':::tip Old', colons, 0, 'New words', ':::tip New words'],
  ] as const)('%s', (source, syntax, index, value, expected) => {
    const tag = readTag(source, syntax);
    expect(tag && setArgument(tag, index, value)).toBe(expected);
  });

  const value = fc.oneof(
    fc.string({ maxLength: 12 }),
    fc.string({ unit: fc.constantFrom(...'"\'`\\{}<>%[]&;=/-. \nab1'.split('')), maxLength: 12 }),
    fc.constantFrom('{{< /x >}}', '%}', '"/>', '&quot;', "'}", '{{', '\\"', '-->', '</a-b>', ']{'),
  );
  const samples = written.flatMap(([source, syntax]) => {
    const tag = readTag(source, syntax);
    return tag ? [[source, syntax, tag] as const] : [];
  });

  test('is read back, and nothing else is another', () => {
    fc.assert(
      fc.property(fc.constantFrom(...samples), fc.nat(5), value, ([source, syntax, tag], choice, wanted) => {
        if (tag.arguments.length === 0) return;
        const index = choice % tag.arguments.length;
        const changed = setArgument(tag, index, wanted);
        if (changed === null) return;
        const read = readTag(changed, syntax);
        expect(read?.arguments[index]?.value).toBe(wanted);
        expect(othersOf(read, index)).toEqual(othersOf(tag, index));
        const [from, to] = rangeOf(tag, index);
        expect(changed.startsWith(source.slice(0, from))).toBe(true);
        expect(changed.endsWith(source.slice(to))).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });

  test('one that is added is read back behind the others', () => {
    fc.assert(
      fc.property(fc.constantFrom(...samples), value, ([, syntax, tag], wanted) => {
        const changed = addArgument(tag, 'extra', wanted);
        if (changed === null) return;
        const read = readTag(changed, syntax);
        expect(read?.arguments.at(-1)).toMatchObject({ name: 'extra', value: wanted });
        expect(read?.arguments.slice(0, -1)).toEqual(tag.arguments);
        const without = read && removeArgument(read, tag.arguments.length);
        expect(without === null || readTag(without, syntax)?.arguments).toEqual(tag.arguments);
      }),
      { numRuns: 1000 },
    );
  });
});

test('whatever is read is printed to the letter', () => {
  const piece = fc.constantFrom(
    '{{<',
    '>}}',
    '{{%',
    '%}}',
    '{%',
    '%}',
    '<',
    '>',
    '/>',
    '::',
    ' ',
    '\n',
    'a',
    'b-c',
    '="x"',
    "='y'",
    '=1',
    '{',
    '}',
    '{1}',
    '"',
    '[t]',
    '(',
    ')',
    ',',
    '/',
    '\\',
    '#i',
    '.c',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), fc.constantFrom(templates, mdx, colons, none), (pieces, syntax) => {
      const source = pieces.join('');
      const tag = readTag(source, syntax);
      expect(tag === null || printTag(tag)).toSatisfy((printed) => printed === true || printed === source);
    }),
    { numRuns: 5000 },
  );
});

function othersOf(tag: Tag | null, index: number) {
  return tag?.arguments.toSpliced(index, 1);
}

/** Where an argument's name and value are in the source. */
function rangeOf(tag: Tag, index: number): readonly [number, number] {
  const lengthOf = (until: number) =>
    tag.arguments
      .slice(0, until)
      .reduce((sum, { before, key, written }) => sum + (before + key + written).length, tag.head.length);
  const before = tag.arguments[index]?.before.length ?? 0;
  return [lengthOf(index) + before, lengthOf(index + 1)];
}
