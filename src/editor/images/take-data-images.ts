import { Fragment, type Node as DocumentNode, Slice } from '@tiptap/pm/model';

/** Takes the images that hold their own bytes (`data:`) out of what is pasted, as files: a post refers to files, it holds none. */
export function takeDataImages(pasted: Slice): { readonly slice: Slice; readonly files: readonly File[] } {
  const files: File[] = [];
  const keep = (node: DocumentNode): DocumentNode[] => {
    if (node.isText) return [node];
    const source = node.type.name === 'image' ? String(node.attrs.src) : '';
    if (!source.startsWith('data:')) return [node.copy(take(node.content))];
    const file = fileOf(source);
    if (file) files.push(file);
    return [];
  };
  const take = (content: Fragment): Fragment => Fragment.fromArray(content.content.flatMap(keep));
  const content = take(pasted.content);
  return files.length > 0
    ? { slice: new Slice(content, pasted.openStart, pasted.openEnd), files }
    : { slice: pasted, files };
}

/** The image that an address holds itself; null when it holds none. */
export function fileOf(source: string): File | null {
  const [, type, encoded] = /^data:(image\/[\w+.-]+);base64,([\w+/=\s]+)$/.exec(source) ?? [];
  if (!type || !encoded) return null;
  try {
    const bytes = Uint8Array.from(atob(encoded), (letter) => letter.charCodeAt(0));
    return new File([bytes], '', { type });
  } catch {
    return null;
  }
}
