import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { PublishTracker } from './PublishTracker';
import type { Following } from './publishing-store';

afterEach(cleanup);

const following: Following = { kind: 'following', news: null, publishedAt: 0, newsAt: 0, leftOut: null };

const spoken = () =>
  [...screen.queryAllByRole('alert'), ...screen.queryAllByRole('status')]
    .map(({ textContent }) => textContent?.trim())
    .filter(Boolean);

test('how far it is, and that it failed, are each said once', () => {
  const show = (news: Following['news']) => (
    <PublishTracker publishing={{ ...following, news }} details="" onClose={() => {}} />
  );
  const { rerender } = render(show({ kind: 'building' }));
  expect(spoken()).toEqual(['Building']);
  rerender(show({ kind: 'failed', reason: 'Theme “tide” is missing.', logUrl: null }));
  expect(spoken()).toEqual(['The site could not be built. Theme “tide” is missing.']);
});
