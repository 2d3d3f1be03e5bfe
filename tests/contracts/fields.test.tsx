import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import * as fc from 'fast-check';
import { useState } from 'react';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { formats } from '../../src/content/formats/index';
import type { Value } from '../../src/content/value';
import { editedValue, type ValueEdit } from '../../src/content/value-edit';
import { FieldControl } from '../../src/fields/FieldControl';
import { FieldSiteProvider } from '../../src/fields/field-site';
import { guessField } from '../../src/fields/guess-field';
import { fieldNamed, fields } from '../../src/fields/index';
import type { FieldSpec } from '../../src/site/field-spec';

beforeAll(() => Promise.all(fields.map((field) => field.fetch())));
afterEach(cleanup);

const { value: anyValue } = fc.letrec<{ value: Value }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom<Value>(null, true, false, '', '2026-11-14', { date: '2026-11-14T08:30:00Z' }, '/a.png'),
    fc.string(),
    fc.double({ noNaN: true }),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(fc.string(), tie('value'), { maxKeys: 3 }),
  ),
}));

const specOf = (kind: string): FieldSpec => ({ name: 'extra', kind, required: false });

describe.each(fields.map((field) => [field.kind, field] as const))('the field %s', (kind, field) => {
  const shown = (value: Value, onChange = vi.fn<(value: Value) => void>()) => {
    const { Input } = field;
    render(
      <Input
        label="Extra words"
        value={value}
        spec={specOf(kind)}
        sourceAt={() => null}
        onChange={onChange}
        onEdit={onChange}
        onEditSource={vi.fn<() => void>()}
      />,
    );
    return onChange;
  };

  test('is found by its name', () => expect(fieldNamed(kind)).toBe(field));

  test('holds its examples and what it starts with', () => {
    expect(field.examples.length).toBeGreaterThan(0);
    expect(field.examples.filter((example) => !field.holds(example))).toEqual([]);
    expect(field.holds(field.empty(specOf(kind)))).toBe(true);
  });

  test('judges any value without throwing, from 0 to 1', () => {
    fc.assert(
      fc.property(fc.string(), fc.array(anyValue, { minLength: 1, maxLength: 4 }), (name, samples) => {
        const fit = field.guess(name, samples);
        expect(fit).toBeGreaterThanOrEqual(0);
        expect(fit).toBeLessThanOrEqual(1);
        for (const sample of samples) expect(typeof field.holds(sample)).toBe('boolean');
      }),
    );
  });

  test('shows any value it holds under its label, and changes nothing by itself', () => {
    for (const example of field.examples) {
      const onChange = shown(example);
      expect(
        screen.queryAllByText('Extra words').length + screen.queryAllByLabelText(/Extra words/).length,
      ).toBeGreaterThan(0);
      expect(onChange).not.toHaveBeenCalled();
      cleanup();
    }
  });

  test('can be used by everybody: axe finds nothing', async () => {
    for (const value of [field.examples.at(-1) ?? null, field.empty(specOf(kind))]) {
      shown(value);
      const { violations } = await axe.run(document.body, {
        // Colours are judged in a real browser; a page's landmarks are not a field's.
        rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
      });
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`)).toEqual([]);
      cleanup();
    }
  });

  test('that people do not change can be read and offers nothing to use', () => {
    for (const example of field.examples) {
      const onEdit = vi.fn<(edit: ValueEdit) => void>();
      const { container } = render(
        <FieldControl
          field={field}
          label="Extra words"
          spec={{ ...specOf(kind), readOnly: true }}
          value={example}
          sourceAt={() => null}
          onEdit={onEdit}
          onEditSource={() => undefined}
        />,
      );
      const controls = container.querySelectorAll('input, textarea, select, button');
      expect([...controls].filter((control) => !control.matches(':disabled'))).toEqual([]);
      expect(screen.getByText(/not changed here/)).toBeTruthy();
      cleanup();
    }
  });

  test('can be reached and left with the keyboard, and that changes nothing', async () => {
    const onChange = shown(field.examples.at(-1) ?? null);
    const user = userEvent.setup();
    const reached = new Set<Element>();
    for (let step = 0; step < 30; step++) {
      await user.tab();
      if (document.activeElement === document.body) break;
      reached.add(document.activeElement ?? document.body);
    }
    expect(reached.size).toBeGreaterThan(0);
    expect(document.activeElement).toBe(document.body);
    expect(onChange).not.toHaveBeenCalled();
  });

  test('its values survive every format', () => {
    for (const format of formats) {
      for (const example of field.examples) {
        const made = format.create([['extra', example]]);
        const again = format.read({ open: made.open, source: made.source, close: made.close });
        if (example === null && format.name === 'toml') continue;
        const value = again.values['extra'] ?? null;
        expect(field.holds(value), `${format.name}: ${JSON.stringify(example)} → ${JSON.stringify(value)}`).toBe(true);
      }
    }
  });
});

const entries = async () => [
  { value: 'mara', label: 'Mara Brandt' },
  { value: 'ana', label: 'Ana Holt' },
];

describe('what people do with a field', () => {
  const edit = (kind: string, value: Value, spec: Partial<FieldSpec> = {}) => {
    const onChange = vi.fn<(value: Value) => void>();
    const onEdit = vi.fn<(edit: ValueEdit) => void>();
    function Kept() {
      const [kept, setKept] = useState(value);
      const change = (edit: ValueEdit) => {
        onEdit(edit);
        const next = editedValue(kept, edit) ?? null;
        onChange(next);
        setKept(next);
      };
      const props = { label: 'Words', spec: { ...specOf(kind), ...spec }, sourceAt: () => null };
      return <FieldControl {...props} value={kept} onEdit={change} onEditSource={() => undefined} />;
    }
    render(
      <FieldSiteProvider
        value={{ siteUrl: 'https://tidewater.example', address: 'https://tidewater.example/a/', entries }}
      >
        <Kept />
      </FieldSiteProvider>,
    );
    return { onChange, onEdit, user: userEvent.setup() };
  };

  test('a tag is added with Enter in the spelling of the site, and the last one goes with Backspace', async () => {
    const { onChange, user } = edit('tags', ['Tides'], { choices: ['Tides', 'Foraging'] });
    const input = screen.getByRole('combobox', { name: 'Words' });
    await user.type(input, 'foraging{Enter}');
    expect(onChange).toHaveBeenLastCalledWith(['Tides', 'Foraging']);
    await user.type(input, '{Backspace}');
    expect(onChange).toHaveBeenLastCalledWith(['Tides']);
  });

  test('a tag is taken from the suggestions with the arrow keys', async () => {
    const { onChange, user } = edit('tags', [], { choices: ['Tides', 'Foraging', 'Ferries'] });
    await user.type(screen.getByRole('combobox', { name: 'Words' }), 'f');
    expect(screen.getAllByRole('option').map((option) => option.textContent)).toEqual(['Foraging', 'Ferries']);
    await user.keyboard('{ArrowDown}{ArrowDown}{Enter}');
    expect(onChange).toHaveBeenLastCalledWith(['Ferries']);
    expect(screen.queryAllByRole('option')).toEqual([]);
  });

  test('a comma ends a tag, and one that is there already is not added twice', async () => {
    const { onChange, user } = edit('tags', ['Tides']);
    await user.type(screen.getByRole('combobox', { name: 'Words' }), 'tides x,Tides,');
    expect(onChange.mock.calls).toEqual([[['Tides', 'tides x']]]);
  });

  test('a date keeps its form', () => {
    const { onChange } = edit('date', { date: '2026-11-14 08:30:00 +0100' });
    const input = screen.getByLabelText('Words');
    expect(input).toHaveProperty('value', '2026-11-14T08:30');
    fireEvent.change(input, { target: { value: '' } });
    expect(onChange).not.toHaveBeenCalled();
    fireEvent.change(input, { target: { value: '2026-12-01T09:15' } });
    expect(onChange).toHaveBeenLastCalledWith({ date: '2026-12-01 09:15:00 +0100' });
  });

  test('a number that is none is told and not written', async () => {
    const { onChange, user } = edit('number', 3);
    const input = screen.getByRole('textbox', { name: 'Words' });
    await user.clear(input);
    await user.type(input, 'x');
    expect(screen.getByRole('alert').textContent).toMatch(/not a number/);
    expect(onChange).not.toHaveBeenCalled();
    await user.clear(input);
    await user.type(input, '4,5');
    expect(onChange).toHaveBeenLastCalledWith(4.5);
  });

  test('a switch switches', async () => {
    const { onChange, user } = edit('boolean', true);
    await user.click(screen.getByRole('switch', { name: 'Words' }));
    expect(onChange).toHaveBeenCalledWith(false);
  });

  const person = { name: 'Mara', born: { date: '1980-01-02' }, home: { town: 'Saltholm' } };

  test('a part of an object is changed alone, at any depth', async () => {
    const { onEdit, user } = edit('object', person);
    await user.type(screen.getByLabelText('Town'), '!');
    expect(onEdit).toHaveBeenLastCalledWith({ kind: 'set', path: ['home', 'town'], value: 'Saltholm!' });
    fireEvent.change(screen.getByLabelText('Born'), { target: { value: '1980-01-03' } });
    expect(onEdit).toHaveBeenLastCalledWith({ kind: 'set', path: ['born'], value: { date: '1980-01-03' } });
  });

  test('an object folds to a word of what it holds', async () => {
    const { user } = edit('object', person);
    await user.click(screen.getByRole('button', { name: 'Parts of Words' }));
    expect(screen.queryByLabelText('Name')).toBeNull();
    expect(screen.getByRole('button', { name: 'Parts of Words' }).textContent).toContain('Mara');
  });

  test('items of a list are added, moved with buttons and keys, and removed', async () => {
    const { onEdit, user } = edit('list', ['a', 'b', 'c'], {});
    await user.click(screen.getByRole('button', { name: 'Move Words, 1 down' }));
    expect(onEdit).toHaveBeenLastCalledWith({ kind: 'move', path: [0], to: 1 });
    await user.type(screen.getByRole('textbox', { name: 'Words, 3' }), '{Alt>}{ArrowUp}{/Alt}');
    expect(onEdit).toHaveBeenLastCalledWith({ kind: 'move', path: [2], to: 1 });
    const values = () =>
      screen.getAllByRole('textbox').map((box) => (box instanceof HTMLInputElement ? box.value : ''));
    expect(values()).toEqual(['b', 'c', 'a']);
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Words, 2' })));
    await user.keyboard('{Enter}d');
    await waitFor(() => expect(values()).toEqual(['b', 'c', 'd', 'a']));
    await user.click(screen.getByRole('button', { name: 'Remove Words, 1' }));
    expect(values()).toEqual(['c', 'd', 'a']);
  });

  test('an object in a list is a card with its name; a new one has the keys that it needs', async () => {
    const item = {
      name: 'item',
      kind: 'object',
      required: true,
      fields: [
        { name: 'url', kind: 'link', required: true },
        { name: 'title', kind: 'text', required: false },
      ],
    };
    const { onEdit, onChange, user } = edit('list', [{ title: 'Tables', url: '/t/' }, { url: '/u/' }], { item });
    await user.click(screen.getByRole('button', { name: 'Words, 1: Tables' }));
    const card = within(screen.getByRole('group', { name: 'Words, 1' }));
    await user.type(card.getByLabelText('Title'), '!');
    expect(onEdit).toHaveBeenLastCalledWith({ kind: 'set', path: [0, 'title'], value: 'Tables!' });
    await user.click(screen.getByRole('button', { name: 'Add to Words' }));
    expect(onEdit).toHaveBeenLastCalledWith({ kind: 'insert', path: [2], value: { url: '' } });
    await user.click(screen.getByRole('button', { name: 'Add Words, 3: Title' }));
    expect(onChange.mock.lastCall?.[0]).toEqual([
      { title: 'Tables!', url: '/t/' },
      { url: '/u/' },
      { url: '', title: '' },
    ]);
  });

  test('several values of a kind that holds one are a list of that kind', async () => {
    const { onEdit, user } = edit('image', ['/a.png'], { many: true });
    expect(screen.getByRole('button', { name: 'Replace: Words, 1' })).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Add to Words' }));
    expect(onEdit).toHaveBeenLastCalledWith({ kind: 'insert', path: [1], value: '' });
  });

  test('an object that is empty in the file gets its first key', async () => {
    const spec = { fields: [{ name: 'name', kind: 'text', required: true }] };
    const { onChange, user } = edit('object', null, spec);
    await user.click(screen.getByRole('button', { name: 'Add Words: Name' }));
    expect(onChange).toHaveBeenLastCalledWith({ name: '' });
  });

  test('a list offers each of its kinds of items', async () => {
    const variants = {
      key: 'type',
      types: [
        { name: 'quote', kind: 'object', required: false, fields: [{ name: 'words', kind: 'text', required: true }] },
        { name: 'map', kind: 'object', required: false, fields: [{ name: 'place', kind: 'text', required: true }] },
      ],
    };
    const { onEdit, user } = edit('list', [{ type: 'quote', words: 'Mud' }], { variants });
    expect(screen.getByRole('button', { name: 'Words, 1: Quote: Mud' })).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Add Map' }));
    expect(onEdit).toHaveBeenLastCalledWith({ kind: 'insert', path: [1], value: { type: 'map', place: '' } });
  });

  test('what no control fits is kept among items that have one', async () => {
    const { onChange, user } = edit('list', ['a', { deep: [1, [2]] }, null]);
    await user.type(screen.getByRole('textbox', { name: 'Words, 1' }), 'b');
    expect(onChange.mock.lastCall?.[0]).toEqual(['ab', { deep: [1, [2]] }, null]);
  });

  test('a choice of a configuration is one of its own, and the value that is none of them stays until another is chosen', async () => {
    const spec = { choices: ['a', 'b'], choiceLabels: { a: 'First' }, required: true };
    const { onChange, user } = edit('choice', 'old', spec);
    expect(screen.getByRole('radio', { name: 'old (kept as it is)' })).toHaveProperty('checked', true);
    await user.click(screen.getByRole('radio', { name: 'First' }));
    expect(onChange).toHaveBeenLastCalledWith('a');
  });

  test('many choices are a list, and a number among them stays a number', async () => {
    const choices = ['1', '2', '3', '4', '5'];
    const { onChange, user } = edit('choice', 2, { choices, choiceValues: { '1': 1, '2': 2, '3': 3 } });
    await user.selectOptions(screen.getByRole('combobox', { name: 'Words' }), '3');
    expect(onChange).toHaveBeenLastCalledWith(3);
  });

  test('several choices are ticked', async () => {
    const { onChange, user } = edit('choice', ['b', 'old'], { choices: ['a', 'b'], many: true });
    await user.click(screen.getByRole('checkbox', { name: 'a' }));
    expect(onChange).toHaveBeenLastCalledWith(['b', 'old', 'a']);
    await user.click(screen.getByRole('checkbox', { name: 'b' }));
    expect(onChange).toHaveBeenLastCalledWith(['old', 'a']);
  });

  const relation = { target: 'data/authors.yml', value: 'id', label: ['name'] };

  test('a relation shows names once one comes to it, and writes what the site calls them', async () => {
    const { onChange, user } = edit('relation', 'mara', { relation });
    const input = screen.getByRole('combobox', { name: 'Words' });
    await user.click(input);
    await waitFor(() => expect(input).toHaveProperty('value', 'Mara Brandt'));
    await user.clear(input);
    await user.type(input, 'ho');
    expect(screen.getAllByRole('option').map(({ textContent }) => textContent)).toEqual(['Ana Holt']);
    await user.keyboard('{ArrowDown}{Enter}');
    expect(onChange.mock.calls).toEqual([['ana']]);
  });

  test('a relation keeps a name that the site does not have, and says so', async () => {
    const { onChange, user } = edit('relation', 'gone', { relation });
    await user.click(screen.getByRole('combobox', { name: 'Words' }));
    expect(await screen.findByText(/nothing by this name/)).toBeTruthy();
    await user.tab();
    expect(onChange).not.toHaveBeenCalled();
  });

  test('a colour is picked and keeps its opacity', () => {
    const { onChange } = edit('colour', '#0b3d5c80');
    fireEvent.change(screen.getByLabelText('Pick Words'), { target: { value: '#112233' } });
    expect(onChange).toHaveBeenLastCalledWith('#11223380');
  });

  test.each([
    ['/posts/a/', 'https://tidewater.example/posts/a/'],
    ['https://example.org/', 'https://example.org/'],
    ['javascript:alert(1)', null],
    ['posts/a.html', null],
  ])('the link %s opens %s', (value, target) => {
    edit('link', value);
    expect(screen.queryByRole('link', { name: 'Open Words in a new tab' })?.getAttribute('href') ?? null).toBe(target);
  });

  test('an address with a space in it is told with one that has none', () => {
    edit('slug', 'two words');
    expect(screen.getByRole('alert').textContent).toMatch(/Try two-words/);
    cleanup();
    edit('slug', 'a');
    expect(screen.getByText('Readers find it at tidewater.example/a/')).toBeTruthy();
  });

  test('Markdown gets its marks by keys', async () => {
    const { onChange, user } = edit('markdown', 'low water');
    const area = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Words' });
    await user.click(area);
    area.setSelectionRange(0, 3);
    await user.keyboard('{Control>}b{/Control}');
    expect(onChange).toHaveBeenLastCalledWith('**low** water');
  });

  test('limits are told in words and refuse nothing', async () => {
    const { onChange, user } = edit('number', 3, { limits: { least: 1, most: 5, whole: true } });
    const input = screen.getByRole('textbox', { name: 'Words' });
    await user.type(input, '{ArrowUp}{ArrowUp}{ArrowUp}');
    expect(onChange).toHaveBeenLastCalledWith(5);
    await user.type(input, '0');
    expect(onChange).toHaveBeenLastCalledWith(50);
    expect(screen.getByRole('alert').textContent).toBe('Your site expects 5 or less.');
  });

  test.each([
    ['^[a-z]+$', 'Abc', 'Only small letters.', /Only small letters/],
    ['^(a+)+$', `${'a'.repeat(400)}!`, undefined, /not look as your site expects/],
    ['(?=a)b', 'b', undefined, /cannot check/],
  ])('the pattern %s is run in linear time or not at all', async (source, value, message, told) => {
    edit('text', value, { pattern: { source, ...(message && { message }) } });
    expect(await screen.findByText(told)).toBeTruthy();
  });

  test('an empty field that should not be is marked', () => {
    edit('text', '', { required: true });
    expect(screen.getByText('Usually filled in')).toBeTruthy();
    cleanup();
    edit('text', '', { required: true, demanded: true });
    expect(screen.getByText('Needed')).toBeTruthy();
  });

  test('a tag is suggested with the number of posts that use it', async () => {
    const { user } = edit('tags', [], { choices: ['Tides'], uses: { Tides: 12 } });
    await user.type(screen.getByRole('combobox', { name: 'Words' }), 't');
    expect(screen.getByRole('option').textContent).toBe('Tides12 posts');
  });

  test('a value that nobody understands is shown as it is', () => {
    edit('raw', { a: [1, { b: null }] });
    expect(screen.getByText(/"b": null/)).toBeTruthy();
    expect(screen.getByText('Kept exactly as it is')).toBeTruthy();
  });
});

test.each<[name: string, samples: Value[], kind: string]>([
  ['title', ['What the tide leaves behind', 'First frost'], 'text'],
  ['description', ['An hour on the harbour floor.'], 'long-text'],
  ['date', [{ date: '2026-11-14' }, { date: '2026-11-15' }], 'date'],
  ['date', ['2026-11-14', '2026-11-15'], 'date'],
  ['draft', [true, false], 'boolean'],
  ['weight', [1, 2.5], 'number'],
  ['tags', [['a'], ['b', 'c'], []], 'tags'],
  ['redirect_from', [['/an/old/address/that-is-rather-long/'], ['/another/old/address/of-this-post/']], 'list'],
  ['cover', ['/images/tide.jpg', '/images/b.webp'], 'image'],
  ['ogImage', ['./a.png'], 'image'],
  ['author', ['Mara', 'Ana'], 'text'],
  ['seo', [{ a: 1 }, { b: 2 }], 'object'],
  ['created', [1_691_240_936_258, 1_691_241_004_912], 'date'],
  ['date', [''], 'date'],
  ['tags', ['a', ['b', 'c'], ['d']], 'tags'],
  ['version', ['1.2.3', 2], 'text'],
  ['resources', [[{ src: 'a.png' }], [{ src: 'b.png', title: 'B' }]], 'list'],
  ['category', ['tide', 'tide', 'mud', 'tide'], 'choice'],
  ['body_note', ['See [the tables](/tides/).\n\nThen **wait**.'], 'markdown'],
  ['recording', ['/files/ep-1.mp3'], 'file'],
  ['canonical', ['https://example.org/a/'], 'link'],
  ['slug', ['what-the-tide-leaves'], 'slug'],
  ['background', ['#0b3d5c', '#fff'], 'colour'],
  ['next', ['content/posts/first-frost.md'], 'relation'],
  ['id', ['f3mlsbhfb0jfsgojodfxvr1'], 'hidden'],
  ['layout', ['post', 'post', 'post'], 'hidden'],
  ['layout', ['post', 'page', 'post'], 'text'],
  ['mixed', [[1, 'a'], [[2]]], 'raw'],
  ['anything', [], 'text'],
])('%s with %j is guessed as %s', (name, samples, kind) => expect(guessField(name, samples).kind).toBe(kind));

test('the vocabulary is ordered by use, and dates tell their form', () => {
  expect(guessField('tags', [['b', 'a'], ['a'], ['c', 'a']]).choices).toEqual(['a', 'b', 'c']);
  expect(guessField('date', [{ date: '2026-11-14 08:30' }]).dateForm).toBe('YYYY-MM-DD HH:mm');
  expect(guessField('created', [1_691_240_936_258]).dateForm).toBe('x');
  expect(guessField('author', ['Mara', 'Ana', 'Mara', 'Mara', 'Ana'])).toMatchObject({
    choices: ['Mara', 'Ana'],
    uses: { Mara: 3, Ana: 2 },
  });
  expect(guessField('tags', [['2024', 'b'], ['b']]).choices).toEqual(['b', '2024']);
});

test('an object tells its fields, and a list what its items are', () => {
  expect(guessField('author', [{ name: 'Mara', born: { date: '1980-01-02' } }, { name: 'Ana' }])).toEqual({
    kind: 'object',
    fields: [
      { name: 'name', kind: 'text', required: true },
      { name: 'born', kind: 'date', dateForm: 'YYYY-MM-DD', required: false },
    ],
  });
  expect(guessField('gallery', [['/a.png', '/b/with-a-name-that-is-rather-long-for-a-tag.jpg']])).toEqual({
    kind: 'list',
    item: { name: 'gallery', kind: 'image', required: true },
  });
  expect(guessField('links', [[{ href: 'https://a.example' }]]).item).toMatchObject({
    kind: 'object',
    fields: [{ name: 'href', kind: 'link' }],
  });
});

test('a date in milliseconds stays one', () => {
  const onChange = vi.fn<(value: Value) => void>();
  const { Input } = fieldNamed('date');
  const props = {
    label: 'When',
    spec: { ...specOf('date'), dateForm: 'x' },
    sourceAt: () => null,
    onChange,
    onEdit: () => undefined,
  };
  render(<Input {...props} value={1_691_240_936_258} onEditSource={() => undefined} />);
  fireEvent.change(screen.getByLabelText('When'), { target: { value: '2023-08-06T10:00' } });
  expect(onChange).toHaveBeenLastCalledWith(Date.UTC(2023, 7, 6, 10));
});
