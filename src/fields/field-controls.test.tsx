import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import type { Value } from '../content/value';
import { editField } from '../../tests/edit-field';
import { fieldNamed, fields } from './index';

beforeAll(() => Promise.all(fields.map((field) => field.fetch())));
afterEach(cleanup);

test('a date keeps its form', () => {
  const { onChange } = editField('date', { date: '2026-11-14 08:30:00 +0100' });
  const input = screen.getByLabelText('Words');
  expect(input).toHaveProperty('value', '2026-11-14T08:30');
  fireEvent.change(input, { target: { value: '' } });
  expect(onChange).not.toHaveBeenCalled();
  fireEvent.change(input, { target: { value: '2026-12-01T09:15' } });
  expect(onChange).toHaveBeenLastCalledWith({ date: '2026-12-01 09:15:00 +0100' });
});

test('a number that is none is told and not written', async () => {
  const { onChange, user } = editField('number', 3);
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
  const { onChange, user } = editField('boolean', true);
  await user.click(screen.getByRole('switch', { name: 'Words' }));
  expect(onChange).toHaveBeenCalledWith(false);
});

test('a colour is picked and keeps its opacity', () => {
  const { onChange } = editField('colour', '#0b3d5c80');
  fireEvent.change(screen.getByLabelText('Pick Words'), { target: { value: '#112233' } });
  expect(onChange).toHaveBeenLastCalledWith('#11223380');
});

test.each([
  ['/posts/a/', 'https://tidewater.example/posts/a/'],
  ['https://example.org/', 'https://example.org/'],
  ['javascript:alert(1)', null],
  ['posts/a.html', null],
])('the link %s opens %s', (value, target) => {
  editField('link', value);
  expect(screen.queryByRole('link', { name: 'Open Words in a new tab' })?.getAttribute('href') ?? null).toBe(target);
});

test('an address with a space in it is told with one that has none', () => {
  editField('slug', 'two words');
  expect(screen.getByRole('alert').textContent).toMatch(/Try two-words/);
  cleanup();
  editField('slug', 'a');
  expect(screen.getByText('Readers find it at tidewater.example/a/')).toBeTruthy();
});

test('Markdown gets its marks by keys', async () => {
  const { onChange, user } = editField('markdown', 'low water');
  const area = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Words' });
  await user.click(area);
  area.setSelectionRange(0, 3);
  await user.keyboard('{Control>}b{/Control}');
  expect(onChange).toHaveBeenLastCalledWith('**low** water');
});

test('limits are told in words and refuse nothing', async () => {
  const { onChange, user } = editField('number', 3, { limits: { least: 1, most: 5, whole: true } });
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
  editField('text', value, { pattern: { source, ...(message && { message }) } });
  expect(await screen.findByText(told)).toBeTruthy();
});

test('an empty field that should not be is marked', () => {
  editField('text', '', { required: true });
  expect(screen.getByText('Usually filled in')).toBeTruthy();
  cleanup();
  editField('text', '', { required: true, demanded: true });
  expect(screen.getByText('Needed')).toBeTruthy();
});

test('a value that nobody understands is shown as it is', () => {
  editField('raw', { a: [1, { b: null }] });
  expect(screen.getByText(/"b": null/)).toBeTruthy();
  expect(screen.getByText('Kept exactly as it is')).toBeTruthy();
});

test('a date in milliseconds stays one', () => {
  const onChange = vi.fn<(value: Value) => void>();
  const { Input } = fieldNamed('date');
  const props = {
    label: 'When',
    spec: { name: 'extra', kind: 'date', required: false, dateForm: 'x' },
    sourceAt: () => null,
    onChange,
    onEdit: () => undefined,
  };
  render(<Input {...props} value={1_691_240_936_258} onEditSource={() => undefined} />);
  fireEvent.change(screen.getByLabelText('When'), { target: { value: '2023-08-06T10:00' } });
  expect(onChange).toHaveBeenLastCalledWith(Date.UTC(2023, 7, 6, 10));
});
