import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { vi } from 'vitest';
import type { Value } from '../src/content/value';
import { editedValue, type ValueEdit } from '../src/content/value-edit';
import { FieldControl } from '../src/fields/FieldControl';
import { FieldSiteProvider } from '../src/fields/field-site';
import type { FieldSpec } from '../src/site/field-spec';

const entries = async () => [
  { value: 'mara', label: 'Mara Brandt' },
  { value: 'ana', label: 'Ana Holt' },
];

/** Draws a field under the label `Words`, for somebody to change: every value on the way is told. */
export function editField(kind: string, value: Value, spec: Partial<FieldSpec> = {}) {
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
    const props = { label: 'Words', spec: { name: 'extra', kind, required: false, ...spec }, sourceAt: () => null };
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
}
