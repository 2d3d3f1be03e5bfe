import { act, cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, expect, test, vi } from 'vitest';
import type { LeftOut } from '../../../site/left-out';
import { PublishDialog } from './PublishDialog';

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

function Asking({ leftOut = null }: { readonly leftOut?: LeftOut | null }) {
  const [alts, setAlts] = useState<Readonly<Record<string, string>>>({});
  return (
    <PublishDialog
      title="Tides"
      isNew={false}
      url={null}
      leftOut={leftOut}
      before="a"
      after="b"
      checks={{
        hasTitle: true,
        present: [],
        lacking: [],
        withoutAlt: alts['/a.png'] ? [] : ['/a.png'],
        draftFlag: null,
        secrets: [],
      }}
      newImages={{ count: 0, bytes: 0, areImages: true }}
      onAlt={(src, alt) => setAlts({ ...alts, [src]: alt })}
      imageUrl={async () => null}
      onPublishLive={() => undefined}
      onCancel={() => undefined}
      onPublish={() => undefined}
    />
  );
}

test('the field of an alt text stays when it is filled in, so that nothing moves under the pointer', async () => {
  render(<Asking />);
  const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'Alt text for a.png' });
  screen.getByText('One image has no alt text');
  await userEvent.type(field, 'Mud');
  await userEvent.tab();
  screen.getByText('Every image has alt text');
  expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Alt text for a.png' }).value).toBe('Mud');
});

test('what the site leaves out is not promised to readers', () => {
  const { rerender } = render(<Asking leftOut={{ why: 'future', date: '2099-05-04T06:40:00+01:00' }} />);
  screen.getByText('“Tides” will be stored with your site. Readers do not see it yet.');
  screen.getByText('This post is dated 4 May 2099, 06:40');
  rerender(<Asking leftOut={{ why: 'draft' }} />);
  screen.getByText('This post is among the drafts');
  expect(screen.queryByText(/will change/)).toBeNull();
});

test('it is said beforehand that one is offline, and what happens then', () => {
  const line = vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
  render(<Asking />);
  screen.getByText('You are offline.');
  screen.getByText(/Galley publishes by itself when you are back/);
  line.mockReturnValue(true);
  act(() => void window.dispatchEvent(new Event('online')));
  expect(screen.queryByText('You are offline.')).toBeNull();
});
