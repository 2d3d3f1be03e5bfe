import { Fragment, type Node as DocumentNode } from '@tiptap/pm/model';

const known = new Set(
  (
    'a abbr audio b bdi bdo br button cite code data del details dfn div em embed figcaption figure font i iframe img input ins ' +
    'kbd label mark math object p picture q rp rt ruby s samp script small source span strike strong style sub summary sup svg ' +
    'table tbody td tfoot th thead time tr tt u var video wbr'
  ).split(' '),
);

/** Angle brackets of a text that are no tags of HTML, as in `<v Name>` of subtitles, are the letters that they look like. */
export function spellUnknownTags(content: Fragment): Fragment {
  return Fragment.fromArray(content.content.map(spell));
}

function spell(node: DocumentNode): DocumentNode {
  if (node.type.name !== 'rawInline') return node.isLeaf ? node : node.copy(spellUnknownTags(node.content));
  const raw = String(node.attrs.raw);
  const [, name] = /^<\/?([a-z][\w-]*)/i.exec(raw) ?? [];
  return node.attrs.kind === 'html' && name && !known.has(name.toLowerCase())
    ? node.type.schema.text(raw, node.marks)
    : node;
}
