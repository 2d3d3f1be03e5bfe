import { afterEach, expect, test, vi } from 'vitest';
import { createSession, mayBeSignedIn, type SessionPlaces } from './session';

const mara = { login: 'mara', name: 'Mara Oduya', avatarUrl: '' };
const api = 'https://api.github.com';
const opened: BroadcastChannel[] = [];

function places(more: Partial<SessionPlaces> = {}): SessionPlaces {
  const channel = new BroadcastChannel('galley.session.test');
  opened.push(channel);
  return { api, tab: window.sessionStorage, device: window.localStorage, channel, ...more };
}

afterEach(() => {
  for (const channel of opened.splice(0)) channel.close();
  window.localStorage.clear();
  window.sessionStorage.clear();
});

test('a token lasts for the tab and is not left on the device', () => {
  createSession(places()).keep('secret', mara, { onDevice: false });
  expect(createSession(places()).token()).toBe('secret');
  expect(createSession(places()).account()).toEqual(mara);
  expect(JSON.stringify(window.localStorage)).not.toContain('secret');
});

test('kept on the device, it is there in another tab', () => {
  createSession(places()).keep('secret', mara, { onDevice: true });
  window.sessionStorage.clear();
  expect(createSession(places()).token()).toBe('secret');
});

test('signing in without keeping takes an older token off the device', () => {
  createSession(places()).keep('old', mara, { onDevice: true });
  createSession(places()).keep('new', mara, { onDevice: false });
  window.sessionStorage.clear();
  expect(createSession(places()).token()).toBeNull();
});

test('a token of one API is never used for another', () => {
  createSession(places()).keep('secret', mara, { onDevice: true });
  expect(createSession(places({ api: 'https://elsewhere.example' })).token()).toBeNull();
});

test('a renewed token is kept where the old one was', () => {
  const session = createSession(places());
  session.keep('old', mara, { onDevice: false });
  session.renew('new');
  expect(session.token()).toBe('new');
  expect(createSession(places()).token()).toBe('new');
  expect(window.localStorage.length).toBe(0);
});

test('ending wipes storage and ends every other tab', async () => {
  const session = createSession(places());
  const other = createSession(places());
  session.keep('secret', mara, { onDevice: true });
  other.keep('secret', mara, { onDevice: true });
  const ended = vi.fn<() => void>();
  other.onEnd(ended);
  session.end();
  await vi.waitFor(() => expect(ended).toHaveBeenCalledOnce());
  expect([session.token(), other.token()]).toEqual([null, null]);
  expect(JSON.stringify([window.localStorage, window.sessionStorage])).not.toContain('secret');
});

test('a storage that refuses does not keep anybody out', () => {
  const refuse = () => {
    throw new DOMException('denied', 'SecurityError');
  };
  const broken: Storage = {
    length: 0,
    clear: refuse,
    getItem: refuse,
    key: refuse,
    removeItem: refuse,
    setItem: refuse,
  };
  const session = createSession(places({ tab: broken, device: null }));
  session.keep('secret', mara, { onDevice: true });
  expect(session.token()).toBe('secret');
  session.end();
  expect(session.token()).toBeNull();
});

test('something else under the same name is ignored', () => {
  window.sessionStorage.setItem('galley.session', '{"api":"https://api.github.com","token":7}');
  expect(createSession(places()).token()).toBeNull();
  window.sessionStorage.setItem('galley.session', 'no json');
  expect(createSession(places()).token()).toBeNull();
});

test('whether somebody may be signed in is known before the settings are', () => {
  expect(mayBeSignedIn()).toBe(false);
  const session = createSession(places());
  session.keep('secret', mara, { onDevice: false });
  expect(mayBeSignedIn()).toBe(true);
  session.end();
  expect(mayBeSignedIn()).toBe(false);
  session.keep('secret', mara, { onDevice: true });
  window.sessionStorage.clear();
  expect(mayBeSignedIn()).toBe(true);
});
