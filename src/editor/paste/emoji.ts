const emoji =
  /^(?:\p{Extended_Pictographic}|\p{Regional_Indicator}|\p{Emoji_Modifier}|\u200d|\ufe0f|\u20e3|[#*0-9])+$/u;

/** Emoji that were pasted as little images, as letters: Gmail's, Slack's, WordPress's. */
export function spellEmoji(body: HTMLElement): void {
  for (const image of body.querySelectorAll('img')) {
    const letters = (image.getAttribute('data-emoji') ?? image.getAttribute('alt') ?? '').trim();
    const isEmoji = letters !== '' && emoji.test(letters) && /[^#*0-9]/.test(letters);
    const told = isEmoji ? letters : namedIn(image, letters);
    if (told !== null) image.replaceWith(told);
  }
}

/** Slack's and Discord's images tell a name, `:+1:`, and the letters' numbers in the address. */
function namedIn(image: Element, name: string): string | null {
  const address = image.getAttribute('src') ?? '';
  const isNamed = /^:[\w+'-]+(?:::[\w-]+)?:$/.test(name);
  if (!isNamed && !/emoji/i.test(`${address} ${image.className}`)) return null;
  const [, numbers = ''] =
    /\/(?:emoji_u)?((?:[0-9a-f]{4,5}|[23][0-9a-f])(?:[-_][0-9a-f]{2,5})*)\.(?:png|svg|gif|webp)/i.exec(address) ?? [];
  const codes = numbers.split(/[-_]/).map((code) => Number.parseInt(code, 16));
  const letters = numbers === '' ? '' : String.fromCodePoint(...codes.filter((code) => code <= 0x10ffff));
  return emoji.test(letters) ? letters : isNamed ? name : null;
}
