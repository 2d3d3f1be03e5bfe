import { readEmbed } from '../embeds';

/** Where a frame's address says which page it shows. */
const pages: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:https?:)?\/\/(?:www\.)?youtube(?:-nocookie)?\.com\/embed\/([\w-]{11}).*$/i,
    'https://www.youtube.com/watch?v=$1',
  ],
  [/^(?:https?:)?\/\/player\.vimeo\.com\/video\/(\d+).*$/i, 'https://vimeo.com/$1'],
  [/^(?:https?:)?\/\/open\.spotify\.com\/embed\/(\w+\/\w+).*$/i, 'https://open.spotify.com/$1'],
  [/^(?:https?:)?\/\/platform\.twitter\.com\/embed\/.*[?&]id=(\d+).*$/i, 'https://x.com/i/status/$1'],
  [/^(?:https?:)?\/\/(?:www\.)?codepen\.io\/([\w-]+)\/embed\/(?:preview\/)?(\w+).*$/i, 'https://codepen.io/$1/pen/$2'],
];

/** Videos and the like, which a page shows in frames and players: each becomes a link to it, on a line of its own. */
export function readFrames(body: HTMLElement): void {
  for (const frame of body.querySelectorAll('[data-frame]')) {
    const told = frame.getAttribute('data-frame') ?? '';
    const [pattern, page] = pages.find(([each]) => each.test(told)) ?? [];
    const address = pattern && page ? told.replace(pattern, page) : told.replace(/^\/\//, 'https://');
    replace(frame, readEmbed(address) ? address : null);
  }
  for (const embed of body.querySelectorAll('.wp-block-embed__wrapper')) {
    const address = embed.textContent?.trim() ?? '';
    if (/^https?:\/\/\S+$/.test(address)) replace(embed, address);
  }
  for (const media of body.querySelectorAll('oembed[url], [data-oembed-url]')) {
    const address = media.getAttribute('url') ?? media.getAttribute('data-oembed-url') ?? '';
    if (/^https?:/i.test(address)) replace(media, address);
  }
  for (const player of body.querySelectorAll('video, audio')) {
    const address = player.getAttribute('src') ?? player.querySelector('source')?.getAttribute('src') ?? '';
    replace(player, /^https?:/i.test(address) ? address : null);
  }
}

function replace(frame: Element, address: string | null): void {
  const document = frame.ownerDocument;
  const line = document.createElement('p');
  if (address !== null) {
    const link = document.createElement('a');
    link.setAttribute('href', address);
    link.textContent = address;
    line.append(link);
  }
  frame.replaceWith(...(address === null ? [] : [line]));
}
