import { extensionOf } from '../lib/path';

const documents = 'pdf|epub|mobi|docx?|xlsx?|xlsm|pptx?|odt|ods|odp|rtf|pages|numbers|key|csv|tsv|bib|ipynb|ics|vcf';
const others = 'zip|7z|rar|gz|tgz|tar|gpx|kml|kmz|geojson|fit|tcx|stl|dxf|dwg|psd|ai|ttf|otf|woff2?';
const audio = 'mp3|m4a|m4b|aac|ogg|oga|opus|wav|flac|mid|midi';
const video = 'mp4|m4v|webm|ogv|mov|mkv|avi';

/** What the name of a file ends with that is handed to readers as it is, and made by no generator: `pdf`, `gpx`, `mp3`. */
export const fileEndings = [documents, others, audio, video].join('|');

/** The same, and what the names of images end with: of all that lies in a site beside its texts. */
export const mediaEndings = `png|jpe?g|gif|webp|avif|svg|${fileEndings}`;

const ofFile = new RegExp(`\\.(?:${fileEndings})$`, 'i');

/** Whether an address or a path, without its query, is that of a file that readers get: no page and no image. */
export function isFileName(path: string): boolean {
  return ofFile.test(path);
}

/** What people call a file by what they do with it: read, calculate, unpack, follow, hear, watch. */
export type FileKind = 'document' | 'table' | 'archive' | 'track' | 'audio' | 'video' | 'other';

const kinds: readonly (readonly [FileKind, string])[] = [
  ['table', 'xlsx?|xlsm|ods|csv|tsv|numbers'],
  ['track', 'gpx|kml|kmz|geojson|fit|tcx'],
  ['archive', 'zip|7z|rar|gz|tgz|tar'],
  ['audio', audio],
  ['video', video],
  ['document', documents],
];

/** The kind of a file, by its name. */
export function fileKind(path: string): FileKind {
  return kinds.find(([, endings]) => new RegExp(`\\.(?:${endings})$`, 'i').test(path))?.[0] ?? 'other';
}

/** What browsers can play a file as, by its name; null for any other file, and for recordings that only some of them play. */
export function playedAs(path: string): 'audio' | 'video' | null {
  if (/\.(?:mp3|m4a|aac|ogg|oga|opus|wav|flac)$/i.test(extensionOf(path))) return 'audio';
  return /\.(?:mp4|m4v|webm|ogv)$/i.test(extensionOf(path)) ? 'video' : null;
}
