/** How elements of a pasted document look: what its style sheet and its `style` attributes declare, Word's own properties too. */
export interface Styles {
  /** The value that an element itself declares, in small letters; '' for none. */
  of(element: Element, property: string): string;
  /** The declarations of an at-rule, `@list l0:level1`. */
  rule(name: string): Declarations | undefined;
}

type Declarations = ReadonlyMap<string, string>;

const none: Declarations = new Map();

/** Reads a style sheet's rules for `tag`, `.class` and `tag.class`; others are nobody's. */
export function readStyles(sheet: string): Styles {
  const rules = rulesOf(sheet);
  const inline = new WeakMap<Element, { readonly style: string; readonly declared: Declarations }>();
  const own = (element: Element) => {
    const style = element.getAttribute('style');
    if (!style) return none;
    const known = inline.get(element);
    if (known?.style === style) return known.declared;
    const declared = declarations(style);
    inline.set(element, { style, declared });
    return declared;
  };
  return {
    of: (element, property) => {
      const said = own(element).get(property);
      if (said !== undefined || rules.size === 0) return said ?? '';
      const tag = element.localName;
      const names = [...element.classList].toReversed().map((name) => `.${name.toLowerCase()}`);
      const selectors = [...names.map((name) => `${tag}${name}`), ...names, tag];
      return selectors.map((selector) => rules.get(selector)?.get(property)).find((value) => value !== undefined) ?? '';
    },
    rule: (name) => rules.get(name),
  };
}

function rulesOf(sheet: string): ReadonlyMap<string, Declarations> {
  const rules = new Map<string, Declarations>();
  const bare = sheet.replace(/<!--|-->/g, ' ').replace(/\/\*[^]*?\*\//g, ' ');
  for (const [, selectors = '', body = ''] of bare.matchAll(/([^{}]+)\{([^{}]*)\}/g)) {
    const declared = declarations(body);
    for (const selector of selectors.split(',')) {
      const name = selector.trim().replaceAll(/\s+/g, ' ').toLowerCase();
      if (name !== '') rules.set(name, new Map([...(rules.get(name) ?? []), ...declared]));
    }
  }
  return rules;
}

function declarations(text: string): Declarations {
  const found = new Map<string, string>();
  for (const [, name = '', value = ''] of text.matchAll(/([\w-]+)\s*:((?:"[^"]*"|'[^']*'|[^;"'])*)/g))
    declare(found, name.toLowerCase(), value.replaceAll(/\s+/g, ' ').trim().toLowerCase());
  return found;
}

function declare(found: Map<string, string>, name: string, value: string): void {
  found.set(name, value);
  const [, bold, size, family] = (name === 'font' && shorthand.exec(value)) || [];
  if (bold) found.set('font-weight', 'bold');
  if (size && family) found.set('font-size', size).set('font-family', family);
}

/** `font: italic bold 12px/1.5 Menlo, monospace`. */
const shorthand = /^(?:(?:normal|italic|oblique|(bold|[6-9]00)|[1-5]00) )*([\d.]+[a-z%]+)(?:\/\S+)? (.+)$/;
