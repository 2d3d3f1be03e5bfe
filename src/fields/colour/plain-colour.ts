const hex = /^#(?:([\da-f])([\da-f])([\da-f])([\da-f]?)|([\da-f]{6})([\da-f]{2})?)$/i;
const rgb = /^rgba?\(\s*(\d{1,3})\s*[, ]\s*(\d{1,3})\s*[, ]\s*(\d{1,3})\s*(?:([,/])\s*([\d.]+%?)\s*)?\)$/i;

/** A colour without its opacity as `#rrggbb`, which is all that the browser's picker knows; null for other notations. */
export function plainColour(text: string): string | null {
  const [whole, red, green, blue, , six] = hex.exec(text.trim()) ?? [];
  if (whole !== undefined)
    return (six === undefined ? `#${twice(red)}${twice(green)}${twice(blue)}` : `#${six}`).toLowerCase();
  const parts = rgb.exec(text.trim())?.slice(1, 4).map(Number);
  if (!parts || parts.some((part) => part > 255)) return null;
  return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

/** Another colour (`#rrggbb`) in the notation of an older one: its opacity, its capitals, its commas. */
export function pickedColour(picked: string, old: string): string {
  const [whole, , , , short = '', , alpha = ''] = hex.exec(old.trim()) ?? [];
  if (whole !== undefined) {
    const text = picked + (short === '' ? alpha : twice(short));
    return /[A-F]/.test(old) ? text.toUpperCase() : text;
  }
  if (!rgb.test(old.trim())) return picked;
  const numbers = [1, 3, 5].map((at) => String(Number.parseInt(picked.slice(at, at + 2), 16)));
  let index = 0;
  return old.replace(/\d{1,3}/g, (digits) => (index < 3 ? (numbers[index++] ?? digits) : digits));
}

function twice(digit = ''): string {
  return digit + digit;
}
