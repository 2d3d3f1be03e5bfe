const emoji =
  /^(?:\p{Extended_Pictographic}|\p{Regional_Indicator}|\p{Emoji_Modifier}|\u200d|\ufe0f|\u20e3|[#*0-9])+$/u;

/** Emoji that were pasted as little images, as letters: Gmail's, Slack's, WordPress's. */
export function spellEmoji(body: HTMLElement): void {
  for (const image of body.querySelectorAll('img')) {
    const letters = (image.getAttribute('data-emoji') ?? image.getAttribute('alt') ?? '').trim();
    if (letters !== '' && emoji.test(letters) && /[^#*0-9]/.test(letters)) image.replaceWith(letters);
  }
}
