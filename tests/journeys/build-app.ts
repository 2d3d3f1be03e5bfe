import { dirname } from 'node:path';
import { buildApp } from '../../local/start/build-app';

/** Builds the app once, before the first journey, when its sources changed. */
export function setup(): void {
  buildApp(dirname(dirname(import.meta.dirname)), () => {});
}
