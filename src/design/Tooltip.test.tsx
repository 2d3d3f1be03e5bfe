import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import { Tooltip } from './Tooltip';

afterEach(cleanup);

function show() {
  render(
    <main>
      <Tooltip label="Bold" keys="⌘B">
        <button type="button" aria-label="Bold" />
      </Tooltip>
      <button type="button">Next</button>
    </main>,
  );
  return screen.getByRole('button', { name: 'Bold' });
}

test('comes with keyboard focus, inside the main part, and goes with it', async () => {
  const control = show();
  await userEvent.tab();
  const tooltip = screen.getByRole('tooltip');
  expect(tooltip.textContent).toBe('Bold⌘B');
  expect(screen.getByRole('main').contains(tooltip)).toBe(true);
  expect(control.getAttribute('aria-describedby')).toBe(tooltip.id);
  await userEvent.tab();
  expect(screen.queryByRole('tooltip')).toBeNull();
});

test('comes when the pointer rests, stays while the pointer is on it, and Escape takes it away', async () => {
  const control = show();
  fireEvent.pointerEnter(control);
  const tooltip = await screen.findByRole('tooltip');
  fireEvent.pointerLeave(control);
  fireEvent.pointerEnter(tooltip);
  await new Promise((resolve) => requestAnimationFrame(resolve));
  expect(screen.getByRole('tooltip')).toBe(tooltip);
  fireEvent.keyDown(document.body, { key: 'Escape' });
  expect(screen.queryByRole('tooltip')).toBeNull();
});

test('a press takes it away', async () => {
  const control = show();
  fireEvent.pointerEnter(control);
  await screen.findByRole('tooltip');
  fireEvent.pointerDown(control);
  expect(screen.queryByRole('tooltip')).toBeNull();
});
