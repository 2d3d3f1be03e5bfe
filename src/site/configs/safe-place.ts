import { resolvePath } from '../../lib/path';
import type { Section } from './section';

/** A folder or file of the repository from a configuration, without slashes at its ends. Null for one outside, which is told of. */
export function pathOf(section: Section, key: string, text: string): string | null {
  const path = text.includes('\0') || text.includes('\\') ? null : resolvePath(text);
  if (path === null) section.note(key, 'outside-repository', text);
  return path;
}

/** An address that images may be served under: a path, or a whole address with http(s). Null for any other, which is told of. */
export function addressOf(section: Section, key: string, text: string): string | null {
  const isSafe =
    /^https?:\/\/[^\s/]/i.test(text) || (!/^[a-z][a-z\d+.-]*:/i.test(text) && !/^\/\/|[\s\\\0]/.test(text));
  if (!isSafe) section.note(key, 'unsafe-address', text);
  return isSafe ? text : null;
}

/** The site's own address, http or https; null when absent, and for any other, which is told of. */
export function webAddressIn(section: Section, key: string): string | null {
  const text = section.text(key);
  if (text === null || /^https?:\/\/[^\s/]/i.test(text)) return text;
  section.note(key, 'unsafe-address', text);
  return null;
}

/** A name that is a key of files and of objects; null for one that is missing or JavaScript's own, which is told of. */
export function nameIn(section: Section, key = 'name'): string | null {
  const name = section.text(key);
  if (name === null || name === '') {
    section.note(key, 'wrong-shape');
    return null;
  }
  if (!isUnsafe(name)) return name;
  section.note(key, 'unsafe-name', name);
  return null;
}

/** Whether a key of this name would reach into JavaScript's own objects. */
export function isUnsafe(name: string): boolean {
  return name in Object.prototype || name === 'prototype';
}
