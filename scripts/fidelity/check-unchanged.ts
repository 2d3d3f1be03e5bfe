import { decodeText } from '../../src/content/decode';
import { saveBody } from '../../src/editor/document/save';
import type { Syntax } from '../../src/site/site';
import type { LiveEditor } from '../../tests/live-editor';
import { openFile } from './open-file';

/**
 * Opens a file in the editor and saves it, as it is and with other line endings and a byte-order mark. Gives, for each of
 * these that did not come out byte for byte, what happened.
 */
export function checkUnchanged(bytes: Uint8Array, syntax: Syntax, live: LiveEditor): string[] {
  const decoded = decodeText(bytes);
  if (decoded.kind === 'not-text') return [];
  const { text } = decoded;
  const windows = text.replaceAll(/\r?\n/g, '\r\n');
  const variants = new Map([
    ['', text],
    ['with Windows line endings: ', windows],
    ['with a byte-order mark: ', `\ufeff${text.replace(/^\ufeff/, '')}`],
    ['with both: ', `\ufeff${windows.replace(/^\ufeff/, '')}`],
  ]);
  return [...variants].flatMap(([name, variant]) => {
    const problem = problemOf(new TextEncoder().encode(variant), syntax, live);
    return problem === null ? [] : [name + problem];
  });
}

function problemOf(bytes: Uint8Array, syntax: Syntax, live: LiveEditor): string | null {
  const open = openFile(bytes, syntax);
  if (!open) return 'it is no longer text';
  live.open(open.opened);
  // Every plugin sees a change of the selection, and may add a change of its own.
  live.select(0);
  const saved = saveBody(open.opened, live.document);
  if (saved.kind === 'refused' && !open.opened.tooHard) return `saving was refused (${saved.reason})`;
  const after = Buffer.from(open.print(saved.kind === 'refused' ? open.opened.text : saved.text));
  const before = Buffer.from(bytes);
  if (after.equals(before)) return null;
  const at = after.findIndex((byte, index) => byte !== before[index]);
  return `byte ${at === -1 ? after.length : at} is another`;
}
