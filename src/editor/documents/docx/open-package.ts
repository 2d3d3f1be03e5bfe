import { strFromU8, unzipSync } from 'fflate';
import { mostBytes } from '../document-kind';
import { parseXml, valueOf } from './xml';

const mostFiles = 1000;

export type Refusal = 'too-large' | 'too-many' | 'unreadable' | 'locked' | 'other-format';

/** The parts of a `.docx`, which is a zip of XML and images. Source: ECMA-376, part 2. */
export interface Package {
  readonly document: Element;
  /** The path of the document in the package. */
  readonly path: string;
  /** A part beside the document, by its name: `styles.xml`; null when there is none, or none that can be read. */
  part(name: string): Element | null;
  /** What a part refers to by an id: a path in the package, or an address outside of it. */
  target(part: string, id: string): Target | null;
  bytes(path: string): Uint8Array | null;
}

interface Target {
  readonly address: string;
  readonly isOutside: boolean;
}

/** Opens a package, or says why not. Nothing of it is unpacked before its declared sizes are known to be within bounds. */
export function openPackage(file: Uint8Array): Package | Refusal {
  if (file.length > mostBytes) return 'too-large';
  const other = otherFormat(file);
  if (other) return other;
  let [files, size] = [0, 0];
  let entries: Record<string, Uint8Array>;
  try {
    // A file is unpacked into as many bytes as it declares, and no more.
    unzipSync(file, { filter: ({ originalSize }) => ((files += 1), (size += originalSize), false) });
    if (files > mostFiles) return 'too-many';
    if (size > mostBytes) return 'too-large';
    const unpacked = unzipSync(file, { filter: ({ name }) => /\.(?:xml|rels|png|jpe?g|gif|webp)$/i.test(name) });
    // Some programs write the paths of Windows.
    entries = Object.fromEntries(Object.entries(unpacked).map(([name, bytes]) => [name.replaceAll('\\', '/'), bytes]));
  } catch {
    return 'unreadable';
  }
  const xml = (path: string) => {
    const bytes = entries[path];
    return bytes ? parseXml(lettersOf(bytes)) : null;
  };
  const relations = new Map<string, ReadonlyMap<string, Target>>();
  const relationsOf = (path: string) => {
    const known = relations.get(path) ?? readRelations(path, xml);
    relations.set(path, known);
    return known;
  };
  const path = mainPath(xml('_rels/.rels')) ?? 'word/document.xml';
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const document = xml(path);
  if (!document) return 'unreadable';
  return {
    document,
    path,
    part: (name) => xml(folder + name),
    target: (part, id) => relationsOf(part === path ? path : folder + part).get(id) ?? null,
    bytes: (name) => entries[name] ?? null,
  };
}

/** A part's text: UTF-8, unless its first bytes say UTF-16. */
function lettersOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  return first === 0xfe && second === 0xff ? new TextDecoder('utf-16be').decode(bytes) : strFromU8(bytes);
}

/** Word's format before 2007, and every file with a password, are Compound Files. Source: MS-CFB 2.2, MS-OFFCRYPTO 2.3.4.4. */
function otherFormat(file: Uint8Array): Refusal | null {
  const begins = (signature: readonly number[]) => signature.every((byte, index) => file[index] === byte);
  if (begins([0x7b, 0x5c, 0x72, 0x74, 0x66]) || begins([0x25, 0x50, 0x44, 0x46])) return 'other-format';
  if (!begins([0xd0, 0xcf, 0x11, 0xe0])) return null;
  const names = new TextDecoder('utf-16le').decode(file.subarray(0, file.length - (file.length % 2)));
  return names.includes('EncryptedPackage') ? 'locked' : 'other-format';
}

function mainPath(relations: Element | null): string | null {
  const main = [...(relations?.children ?? [])].find((each) => valueOf(each, 'Type')?.endsWith('/officeDocument'));
  return valueOf(main, 'Target')?.replace(/^\//, '') ?? null;
}

function readRelations(path: string, xml: (path: string) => Element | null): ReadonlyMap<string, Target> {
  const cut = path.lastIndexOf('/') + 1;
  const folder = path.slice(0, cut);
  const root = xml(`${folder}_rels/${path.slice(cut)}.rels`);
  return new Map(
    [...(root?.children ?? [])].map((each) => {
      const address = valueOf(each, 'Target') ?? '';
      const isOutside = valueOf(each, 'TargetMode') === 'External';
      return [valueOf(each, 'Id') ?? '', { address: isOutside ? address : resolve(folder, address), isOutside }];
    }),
  );
}

function resolve(folder: string, address: string): string {
  if (address.startsWith('/')) return address.slice(1);
  const steps = folder.split('/').filter(Boolean);
  for (const step of address.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.') steps.push(step);
  }
  return steps.join('/');
}
