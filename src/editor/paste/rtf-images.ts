/**
 * The images of a text in RTF, in their order, as `data:` addresses; '' for one in a format that no browser shows. Word lays
 * them beside the HTML that names them by files on the writer's disk. Source: the RTF 1.9.1 specification, “Pictures”.
 */
export function imagesInRtf(rtf: string): string[] {
  const images: string[] = [];
  let at = rtf.indexOf('{\\pict');
  while (at !== -1) {
    const end = endOfGroup(rtf, at);
    // Each picture comes once more for programs that are older than it.
    if (!/\\nonshppict\s*$/.test(rtf.slice(Math.max(0, at - 40), at))) images.push(addressOf(rtf.slice(at, end)));
    at = rtf.indexOf('{\\pict', Math.max(end, at + 1));
  }
  return images;
}

function addressOf(group: string): string {
  const flat = withoutGroups(group.slice(1, -1));
  const type = /\\pngblip\b/.test(flat) ? 'png' : /\\jpegblip\b/.test(flat) ? 'jpeg' : null;
  const digits = /(?:^|[\s\d])([\da-f\s]{16,})$/i.exec(flat)?.[1]?.replaceAll(/\s/g, '') ?? '';
  if (!type || digits.length % 2 === 1) return '';
  let bytes = '';
  for (let index = 0; index < digits.length; index += 2)
    bytes += String.fromCharCode(Number.parseInt(digits.slice(index, index + 2), 16));
  return bytes === '' ? '' : `data:image/${type};base64,${btoa(bytes)}`;
}

function withoutGroups(text: string): string {
  let [depth, flat, from] = [0, '', 0];
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '{') {
      if (depth === 0) flat += text.slice(from, at);
      depth += 1;
    } else if (text[at] === '}') {
      depth -= 1;
      from = at + 1;
    }
  }
  return flat + text.slice(from);
}

function endOfGroup(text: string, start: number): number {
  let depth = 0;
  for (let at = start; at < text.length; at++) {
    if (text[at] === '{') depth += 1;
    if (text[at] === '}') depth -= 1;
    if (depth === 0) return at + 1;
  }
  return text.length;
}
