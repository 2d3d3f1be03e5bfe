import { cleanup, render, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { Preview } from './Preview';

afterEach(cleanup);

const syntax = { templateTags: true, kramdown: false, directives: false };

function show(
  text: string,
  imageUrl = async (reference: string) => (reference.startsWith('http') ? null : `blob:${reference}`),
) {
  render(
    <Preview title="Tides" byline="" text={text} syntax={syntax} imageUrl={imageUrl} onClose={vi.fn<() => void>()} />,
  );
  const frame = screen.getByTitle<HTMLIFrameElement>('Preview');
  return { frame, page: () => frame.contentDocument?.body ?? document.createElement('body') };
}

test('the frame runs no script and has a stylesheet of its own', () => {
  const { frame } = show('Text');
  expect(frame.getAttribute('sandbox')).toBe('allow-same-origin');
  expect(frame.getAttribute('srcdoc')).toBeNull();
  expect(frame.contentDocument?.head.querySelector('link')?.rel).toBe('stylesheet');
  expect(screen.getByText('Galley’s own reading style')).toBeTruthy();
});

test('the post is drawn; links lead nowhere; images come through the resolver', async () => {
  const { page } = show('Go [away](https://example.org/).\n\n![Mud](mud.png)\n\n![Far](https://example.org/far.png)');
  await waitFor(() => expect(page().querySelector('img')).not.toBeNull());
  expect(page().querySelector('h1')?.textContent).toBe('Tides');
  expect(page().querySelector('a, [href]')).toBeNull();
  expect(page().querySelector('.link')?.textContent).toBe('away');
  expect([...page().querySelectorAll('img')].map((image) => image.getAttribute('src'))).toEqual(['blob:mud.png']);
  await waitFor(() => expect(page().textContent).toContain('outside your site'));
});

test('what could do harm is not in the page', async () => {
  const { page } = show(
    '<img src=x onerror="alert(1)"><script>alert(1)</script><form action="/x"><input name=a></form>\n\n**End**',
  );
  await waitFor(() => expect(page().querySelector('strong')).not.toBeNull());
  expect(page().querySelector('script, form, [onerror], [style]')).toBeNull();
});
