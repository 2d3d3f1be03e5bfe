/** The kinds of callouts that GitHub has. Source: https://docs.github.com/en/get-started/writing-on-github#alerts */
export const calloutKinds = ['note', 'tip', 'important', 'warning', 'caution'] as const;

export type CalloutKind = (typeof calloutKinds)[number];

/** The line that makes a callout: `[!NOTE]` of a quote, `[!tip]- Title` as Obsidian has it, `:::note[Title]` of a container. */
export interface CalloutLine {
  /** In lower case; another word than those of `calloutKinds` is one of the site's own. */
  readonly kind: string;
  readonly title: string;
}

const alert = /^\[!([A-Za-z][\w-]*)\]([+-]?)(?:[ \t]+(\S.*?))?[ \t]*$/;
/** A title in brackets as Docusaurus and Starlight have it, or bare as VitePress has. */
const container = /^(:{3,}[ \t]*)([A-Za-z][\w-]*)(\[.*\]|[ \t]+[^{\s].*?)?([ \t]*(?:\{.*\})?[ \t]*)$/;

/** The first line of a quote as that of a callout; null for a plain quote. */
export function readAlert(line: string): CalloutLine | null {
  const [match, kind = '', , title = ''] = alert.exec(line) ?? [];
  return match === undefined ? null : { kind: kind.toLowerCase(), title };
}

/** The line that opens a container as that of a callout; null where its name is none of a callout's. */
export function readContainer(line: string): CalloutLine | null {
  const [match, , kind = '', title = ''] = container.exec(line.trim()) ?? [];
  if (match === undefined || !familiar.includes(kind.toLowerCase())) return null;
  return { kind: kind.toLowerCase(), title: title.startsWith('[') ? title.slice(1, -1) : title.trim() };
}

/** The line with another kind; its case, title and marks stay. */
export function withKind(line: string, kind: string): string {
  return line.replace(/^(\[!|:{3,}[ \t]*)([A-Za-z][\w-]*)/, (_match, before: string, was: string) => {
    return before + (was === was.toUpperCase() ? kind.toUpperCase() : kind);
  });
}

/** The line with another title. */
export function withTitle(line: string, title: string): string {
  const [match, open = '', kind = '', was = '', end = ''] = container.exec(line) ?? [];
  if (match !== undefined) {
    // Docusaurus and Starlight want brackets; VitePress, which has a blank before the name, none.
    const isBare = was === '' ? /[ \t]$/.test(open) : !was.startsWith('[');
    const words =
      title.trim() === '' ? '' : isBare ? ` ${title.replaceAll(/[{}]/g, '')}` : `[${title.replaceAll(/[[\]]/g, '')}]`;
    return open + kind + words + end;
  }
  const [head = ''] = /^\[![^\]]*\][+-]?/.exec(line) ?? [];
  return title.trim() === '' ? head : `${head} ${title}`;
}

/** What containers are called that are callouts; others (tabs, figures) are the site's own. */
const familiar: readonly string[] = [
  ...calloutKinds,
  'info',
  'danger',
  'success',
  'hint',
  'question',
  'details',
  'error',
];

const likes: Readonly<Record<string, CalloutKind>> = {
  info: 'note',
  abstract: 'note',
  question: 'important',
  todo: 'note',
  success: 'tip',
  hint: 'tip',
  danger: 'caution',
  error: 'caution',
  bug: 'caution',
  failure: 'caution',
  attention: 'warning',
};

/** The kind whose look a callout has. */
export function lookOf(kind: string): CalloutKind {
  return calloutKinds.find((known) => known === kind) ?? likes[kind] ?? 'note';
}
