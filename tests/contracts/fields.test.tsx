import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import * as fc from 'fast-check';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { formats } from '../../src/content/formats/index';
import type { Value } from '../../src/content/value';
import type { ValueEdit } from '../../src/content/value-edit';
import { FieldControl } from '../../src/fields/FieldControl';
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
