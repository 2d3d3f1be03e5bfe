import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as fc from 'fast-check';
import { useState } from 'react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { formats } from '../../src/content/formats/index';
import type { Value } from '../../src/content/value';
import { guessField } from '../../src/fields/guess-field';
import { fieldNamed, fields } from '../../src/fields/index';
import type { FieldSpec } from '../../src/site/site';

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
        source={null}
        onChange={onChange}
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

describe('what people do with a field', () => {
  const edit = (kind: string, value: Value, spec: Partial<FieldSpec> = {}) => {
    const onChange = vi.fn<(value: Value) => void>();
    const { Input } = fieldNamed(kind);
    function Kept() {
      const [kept, setKept] = useState(value);
      const change = (next: Value) => {
        onChange(next);
        setKept(next);
      };
      const props = { label: 'Words', spec: { ...specOf(kind), ...spec }, source: null };
      return <Input {...props} value={kept} onChange={change} onEditSource={() => undefined} />;
    }
    render(<Kept />);
    return { onChange, user: userEvent.setup() };
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
  const props = { label: 'When', spec: { ...specOf('date'), dateForm: 'x' }, source: null, onChange };
  render(<Input {...props} value={1_691_240_936_258} onEditSource={() => undefined} />);
  fireEvent.change(screen.getByLabelText('When'), { target: { value: '2023-08-06T10:00' } });
  expect(onChange).toHaveBeenLastCalledWith(Date.UTC(2023, 7, 6, 10));
});
