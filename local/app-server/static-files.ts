import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { getMimeType } from 'hono/utils/mime';

export type StaticFile = {
  bytes: Uint8Array<ArrayBuffer>;
  type: string;
  /** Its name holds a hash of its content: it may be cached for ever. */
  isHashed: boolean;
  /** The bytes after Brotli, made once; null for types that do not shrink. */
  brotli(): Promise<Uint8Array<ArrayBuffer>> | null;
};

const compress = promisify(brotliCompress);

/** Reads a built app into memory, by address ("/index.html"), so that a later build cannot pull files from under a page. */
export function readStaticFiles(folder: string): ReadonlyMap<string, StaticFile> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = entries
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !/(^|[/\\])\./.test(relative(folder, path)));
  return new Map(paths.map((path) => [`/${relative(folder, path).split(sep).join('/')}`, staticFile(path)]));
}

function staticFile(path: string): StaticFile {
  const bytes = new Uint8Array(readFileSync(path));
  const type = getMimeType(path) ?? 'application/octet-stream';
  let compressed: Promise<Uint8Array<ArrayBuffer>> | null = null;
  return {
    bytes,
    type,
    isHashed: /[/\\]assets[/\\].+-[\w-]{8,}\.\w+$/.test(path),
    brotli: () => (/^(text|image\/svg)|javascript|json/.test(type) ? (compressed ??= shrink(bytes)) : null),
  };
}

async function shrink(bytes: Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await compress(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }));
}
