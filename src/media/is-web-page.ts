import { holdsProgram } from './svg-program';

/** How a page may begin. https://mimesniff.spec.whatwg.org/#identifying-a-resource-with-an-unknown-mime-type */
const page =
  /^(?:<!--[^]{0,4000}?-->\s*)*<(?:!doctype html|html|head|script|iframe|h1|div|font|table|a|style|title|b|body|br|p)[\s>]/i;
/** What makes XML a page: elements of HTML in it, a style sheet that builds them, or names that may stand for any text. */
const isPageInXml = /http:\/\/www\.w3\.org\/1999\/(?:xhtml|XSL)|<\?xml-stylesheet|<!ENTITY/i;

/**
 * Whether a browser that is handed these bytes may take them for a page and run what is in it: HTML, and XML that draws or
 * holds elements of HTML. Tracks, places and feeds in XML are none.
 */
export function isWebPage(bytes: Uint8Array): boolean {
  const start = letters(bytes.subarray(0, 16_384));
  if (!start.startsWith('<')) return false;
  if (page.test(start)) return true;
  const text = letters(bytes);
  return isPageInXml.test(text) || holdsProgram(text);
}

/** The letters of ASCII in whatever encoding, without a byte-order mark and blanks in front. */
function letters(bytes: Uint8Array): string {
  const text = new TextDecoder('windows-1252').decode(bytes);
  return text.replaceAll('\0', '').replace(/^(?:ï»¿|ÿþ|þÿ)?\s*/, '');
}
