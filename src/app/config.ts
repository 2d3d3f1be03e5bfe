import type { Config } from '../screens/screen-ports';

/** A config, or what is wrong with the file: `notJson`, `notReached`, or a key with what it must be. */
export type ReadConfig =
  | { readonly kind: 'ready'; readonly config: Config }
  | {
      readonly kind: 'failed';
      readonly problem: 'notJson' | 'notReached' | { readonly key: string; readonly wanted: string };
    };

const GITHUB: Config = { api: 'https://api.github.com', web: 'https://github.com' };

/** Reads `galley.json` beside index.html; without one, GitHub. `base` is the app's own address, with its trailing slash. */
export async function readConfig(base: string, send: typeof fetch = fetch): Promise<ReadConfig> {
  let text: string;
  try {
    const answer = await send(`${base}galley.json`, { cache: 'no-cache' });
    if (answer.status === 404) return { kind: 'ready', config: GITHUB };
    if (!answer.ok) return { kind: 'failed', problem: 'notReached' };
    text = await answer.text();
  } catch {
    return { kind: 'failed', problem: 'notReached' };
  }
  // Static hosts answer a missing file with index.html.
  if (/^\s*<!doctype html/i.test(text)) return { kind: 'ready', config: GITHUB };
  try {
    return checkConfig(JSON.parse(text) as unknown);
  } catch {
    return { kind: 'failed', problem: 'notJson' };
  }
}

function checkConfig(file: unknown): ReadConfig {
  if (!isObject(file)) return wrong('galley.json', 'an object');
  const { api = GITHUB.api, web = GITHUB.web, repository, sample, siteOrigins } = file;
  if (!isWebAddress(api)) return wrong('api', 'an address that begins with https://');
  if (!isWebAddress(web)) return wrong('web', 'an address that begins with https://');
  if (repository !== undefined && !isRepositoryName(repository)) return wrong('repository', 'owner/name');
  if (sample !== undefined && !isSample(sample)) return wrong('sample', 'an object with “token” and “repository”');
  if (siteOrigins !== undefined && !(isObject(siteOrigins) && Object.values(siteOrigins).every(isWebAddress))) {
    return wrong('siteOrigins', 'addresses by owner/name');
  }
  return {
    kind: 'ready',
    config: {
      api: withoutSlash(api),
      web: withoutSlash(web),
      ...(repository !== undefined && { repository }),
      ...(sample !== undefined && { sample }),
      ...(siteOrigins !== undefined && { siteOrigins: siteOrigins as Record<string, string> }),
    },
  };
}

function wrong(key: string, wanted: string): ReadConfig {
  return { kind: 'failed', problem: { key, wanted } };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** https, or http on this very machine: a token is never sent in the clear. */
function isWebAddress(value: unknown): value is string {
  if (typeof value !== 'string' || !URL.canParse(value)) return false;
  const { protocol, hostname } = new URL(value);
  const local = hostname === 'localhost' || hostname === '127.0.0.1' || hostname === '[::1]';
  return protocol === 'https:' || (protocol === 'http:' && local);
}

function isRepositoryName(value: unknown): value is string {
  return typeof value === 'string' && /^[\w.-]+\/[\w.-]+$/.test(value);
}

function isSample(value: unknown): value is { token: string; repository: string } {
  return isObject(value) && typeof value.token === 'string' && isRepositoryName(value.repository);
}

function withoutSlash(address: string): string {
  return address.replace(/\/+$/, '');
}
