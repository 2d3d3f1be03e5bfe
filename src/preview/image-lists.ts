import type { Image, Nodes } from 'mdast';
import { printWidth, widthInStyle } from '../site/blocks/image-width';
import { attributeList } from '../site/tags/attribute-list';

const list = /^\{[^{}]{1,2000}\}/;

/** Gives images the width and height in the lists of attributes right behind them, `{: width="400"}`, which are taken out of the text. */
export function sizeImages(node: Nodes): void {
  if (!('children' in node)) return;
  node.children.forEach(sizeImages);
  for (const [index, image] of node.children.entries()) {
    const next = node.children[index + 1];
    if (image.type !== 'image' || next?.type !== 'text') continue;
    const [source] = list.exec(next.value) ?? [];
    const tag = source === undefined ? null : attributeList.parse(source);
    if (!source || !tag || (tag.head === '{' && tag.arguments[0]?.kind !== 'text')) continue;
    next.value = next.value.slice(source.length);
    const valueOf = (name: string) => tag.arguments.find((argument) => argument.name === name)?.value;
    const inStyle = widthInStyle(valueOf('style') ?? '');
    size(image, valueOf('width') ?? (inStyle && printWidth(inStyle)), valueOf('height'));
  }
}

function size(image: Image, width: string | null | undefined, height: string | undefined): void {
  image.data = { ...image.data, hProperties: { ...(width && { width }), ...(height && { height }) } };
}
