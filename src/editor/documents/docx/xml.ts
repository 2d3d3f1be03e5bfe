import { parseInert } from '../../paste/parse-html';

/** Reads a part of a document; null when it is no XML. One with declarations of its own is refused: they can be bombs. */
export function parseXml(text: string): Element | null {
  if (/<!(?:DOCTYPE|ENTITY)/i.test(text)) return null;
  const root = parseInert(text.replace(/^\ufeff/, ''), 'application/xml').documentElement;
  return root.getElementsByTagName('parsererror').length > 0 || root.localName === 'parsererror' ? null : root;
}

/** An element's first child of a name; prefixes differ between the strict and the usual form of the format. */
export function childOf(element: Element | null | undefined, name: string): Element | null {
  return element ? ([...element.children].find(({ localName }) => localName === name) ?? null) : null;
}

export function childrenOf(element: Element | null | undefined, name: string): Element[] {
  return element ? [...element.children].filter(({ localName }) => localName === name) : [];
}

/** An element's first descendant of a name. */
export function withinOf(element: Element, name: string): Element | null {
  return element.getElementsByTagNameNS('*', name)[0] ?? null;
}

/** The value of an attribute, whatever its prefix. */
export function valueOf(element: Element | null | undefined, name = 'val'): string | null {
  return element ? ([...element.attributes].find(({ localName }) => localName === name)?.value ?? null) : null;
}

/** Whether a property that is on or off is on; null when it is not told. */
export function isOn(properties: Element | null | undefined, name: string): boolean | null {
  const property = childOf(properties, name);
  return property ? !['0', 'false', 'off', 'none'].includes(valueOf(property) ?? '') : null;
}
