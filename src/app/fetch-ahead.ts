import { fetchScreen } from '../screens';
import { whenIdle } from '../editor/when-idle';
import { placeAt } from '../screens/address';
import { loadSiteReading } from '../screens/load-site-reading';
import { mayBeSignedIn } from './session';

/** Where the app lies on its host, without a trailing slash. */
export const base = import.meta.env.BASE_URL.replace(/\/$/, '');

/** Everything behind sign-in. */
export const loadSignedIn = () => import('./SignedIn');

/** The place of an address of this page; null when there is none. */
export function placeOn(pathname: string): ReturnType<typeof placeAt> {
  return pathname.startsWith(`${base}/`) || pathname === base ? placeAt(pathname.slice(base.length)) : null;
}

/**
 * Fetches what the address will show while the app's settings are on their way, not one after the other; before somebody has
 * signed in, once that can be done.
 */
export function fetchAhead(): void {
  if (mayBeSignedIn()) return fetchPlace();
  fetchScreen('SignInScreen');
  window.addEventListener('load', () => whenIdle(fetchPlace), { once: true });
}

function fetchPlace(): void {
  const place = placeOn(window.location.pathname);
  loadSignedIn().catch(() => undefined);
  if (place && place.kind !== 'sites') loadSiteReading().catch(() => undefined);
  if (place) fetchScreen(place.kind);
}
