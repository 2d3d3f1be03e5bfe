import type { LearntBlock, SiteBlocks } from '../../site/blocks/learnt-block';
import { newBlock } from '../../site/blocks/new-block';
import type { Syntax } from '../../site/site';
import type { Argument } from '../../site/tags/tag';
import { readTag } from '../../site/tags/read-tag';
import { type Embed, readEmbed } from './index';

/** Blocks that show whatever an address leads to. */
const anything = /^(?:o?embed|rich[-_]?embed|link[-_]?(?:card|preview)|bookmark|video|iframe)$/i;

/** Blocks that a generator brings itself. Sources: https://gohugo.io/shortcodes/ and https://hexo.io/docs/tag-plugins */
const builtIn: Readonly<Record<string, Readonly<Record<string, (part: Embed['part']) => string>>>> = {
  hugo: {
    youtube: ({ id }) => `{{< youtube ${id} >}}`,
    vimeo: ({ id }) => `{{< vimeo ${id} >}}`,
    x: ({ id, user = '' }) => `{{< x user="${user}" id="${id}" >}}`,
    instagram: ({ id }) => `{{< instagram ${id} >}}`,
    gist: ({ id, user = '' }) => `{{< gist ${user} ${id} >}}`,
  },
  hexo: {
    youtube: ({ id }) => `{% youtube ${id} %}`,
    vimeo: ({ id }) => `{% vimeo ${id} %}`,
    gist: ({ id }) => `{% gist ${id} %}`,
  },
};

/**
 * The block that shows what an address leads to: as the site's own posts write it, else as its generator does; null where
 * neither has one, and the address stays a link.
 */
export function embedSource(address: string, { generator, blocks }: SiteBlocks, syntax: Syntax): string | null {
  const embed = readEmbed(address);
  const own = blocks.filter(({ name, isInline, isPaired }) => !isInline && !isPaired && fits(name, embed));
  for (const block of own) {
    const source = filled(block, embed, address, syntax);
    if (source !== null) return source;
  }
  const made = embed && builtIn[generator]?.[embed.provider.name]?.(embed.part);
  return made && readTag(made, syntax) ? made : null;
}

function fits(name: string, embed: Embed | null): boolean {
  return anything.test(name) || (embed !== null && embed.provider.blocks.test(name));
}

/** A block as posts have it, with this thing's id or address where they have another's; null where none of its values is one. */
function filled(block: LearntBlock, embed: Embed | null, address: string, syntax: Syntax): string | null {
  let isFilled = false;
  const source = newBlock(block, syntax, (argument) => {
    const value = isFilled ? null : valueFor(argument, embed, address);
    if (value === null && embed?.part.user !== undefined && /^(?:user|username|author)$/i.test(argument.name ?? ''))
      return embed.part.user;
    if (value !== null) isFilled = true;
    return value;
  });
  return isFilled ? source : null;
}

function valueFor({ value, name }: Argument, embed: Embed | null, address: string): string | null {
  const other = readEmbed(value);
  if (embed && other?.provider === embed.provider) return address;
  if (embed && embed.part.id !== '' && embed.provider.id.test(value)) return embed.part.id;
  const isAddress = /^https?:\/\//.test(value) && /^(?:url|src|href|link|address)?$/i.test(name ?? '');
  return isAddress && (other === null || embed === null) ? address : null;
}
