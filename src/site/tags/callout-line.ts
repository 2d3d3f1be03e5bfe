/** The kinds of callouts that GitHub has. Source: https://docs.github.com/en/get-started/writing-on-github#alerts */
export const calloutKinds = ['note', 'tip', 'important', 'warning', 'caution'] as const;

export type CalloutKind = (typeof calloutKinds)[number];

/** The line that makes a callout: `[!NOTE]` of a quote, `[!tip]- Title` as Obsidian has it, `:::note[Title]` of a container, `!!! note "Title"` as MkDocs has it. */
export interface CalloutLine {
  /** In lower case; another word than those of `calloutKinds` is one of the site's own. */
  readonly kind: string;
  readonly title: string;
}

const alert = /^\[!([A-Za-z][\w-]*)\]([+-]?)(?:[ \t]+(\S.*?))?[ \t]*$/;
/** `!!!`, or what folds it; its kind; more of its classes; its title. */
const admonition = /^((?:!!!|\?\?\?\+?)[ \t]?)([A-Za-z][\w-]*)((?:[ \t]+[\w-]+)*)(?:[ \t]+"(.*)")?[ \t]*$/;
/** A title in brackets as Docusaurus and Starlight have it, bare as VitePress has, or behind a bar as Python's Markdown has. */
const container =
  /^(:{3,}[ \t]*|\/{3,}[ \t]+)([A-Za-z][\w-]*)(\[.*\]|[ \t]*\|.*?|[ \t]+[^{\s].*?)?([ \t]*(?:\{.*\})?[ \t]*)$/;

/** The first line of a quote as that of a callout; null for a plain quote, as one is whose kind nobody knows. */
export function readAlert(line: string): CalloutLine | null {
  const [match, written = '', , title = ''] = alert.exec(line) ?? [];
  const kind = written.toLowerCase();
  return match === undefined || !alertKinds.includes(kind) ? null : { kind, title };
}

/** Those of GitHub and Obsidian. Source: https://help.obsidian.md/callouts#Supported+types */
const alertKinds: readonly string[] = (
  'note tip important warning caution abstract summary tldr info todo hint success check done question help faq ' +
  'attention failure fail missing danger error bug example quote cite'
).split(' ');

/** Whether a line, or the source that begins with it, is that of one of MkDocs' callouts. */
export function isAdmonition(line: string): boolean {
  return line.startsWith('!!!') || line.startsWith('???');
}

/** The kinds of callouts that MkDocs' themes know. Source: https://squidfunk.github.io/mkdocs-material/reference/admonitions/ */
export const admonitionKinds: readonly string[] = [
  'note',
  'abstract',
  'info',
  'tip',
  'success',
  'question',
  'warning',
  'failure',
  'danger',
  'bug',
  'example',
  'quote',
];

/** The first line of one of MkDocs' callouts; null for any other. */
export function readAdmonition(line: string): CalloutLine | null {
  const [match, , kind = '', , title = ''] = admonition.exec(line) ?? [];
  return match === undefined ? null : { kind: kind.toLowerCase(), title };
}

/** The first line of a quote or of one of MkDocs' callouts; null for any other. */
export function readCallout(line: string): CalloutLine | null {
  return isAdmonition(line) ? readAdmonition(line) : readAlert(line);
}

/** The line of a new callout: MkDocs' or, without the title that those on GitHub cannot have, a quote's. */
export function calloutLine(kind: string, title: string, isOfMkDocs: boolean): string {
  return isOfMkDocs ? withTitle(`!!! ${kind}`, title) : `[!${kind.toUpperCase()}]`;
}

/** The line that opens a container as that of a callout; null where its name is none of a callout's. */
export function readContainer(line: string): CalloutLine | null {
  const [match, , kind = '', title = ''] = container.exec(line.trim()) ?? [];
  if (match === undefined || !familiar.includes(kind.toLowerCase())) return null;
  return {
    kind: kind.toLowerCase(),
    title: title.startsWith('[') ? title.slice(1, -1) : title.replace(/^[ \t]*\|/, '').trim(),
  };
}

/** The line with another kind; its case, title and marks stay. */
export function withKind(line: string, kind: string): string {
  return line.replace(
    /^(\[!|:{3,}[ \t]*|\/{3,}[ \t]+|(?:!!!|\?\?\?\+?)[ \t]?)([A-Za-z][\w-]*)/,
    (_match, before: string, was: string) => {
      return before + (was === was.toUpperCase() ? kind.toUpperCase() : kind);
    },
  );
}

/** The line with another title. */
export function withTitle(line: string, title: string): string {
  const [match, open = '', kind = '', was = '', end = ''] = container.exec(line) ?? [];
  if (match !== undefined && open.startsWith('/')) return open + kind + (title.trim() === '' ? '' : ` | ${title}`);
  if (match !== undefined) {
    // Docusaurus and Starlight want brackets; VitePress, which has a blank before the name, none.
    const isBare = was === '' ? /[ \t]$/.test(open) : !was.startsWith('[');
    const words =
      title.trim() === '' ? '' : isBare ? ` ${title.replaceAll(/[{}]/g, '')}` : `[${title.replaceAll(/[[\]]/g, '')}]`;
    return open + kind + words + end;
  }
  if (isAdmonition(line)) {
    const [, marks = '', name = '', classes = ''] = admonition.exec(line) ?? [];
    return `${marks}${name}${classes}${title.trim() === '' ? '' : ` "${title}"`}`;
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
  'attention',
  'check',
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
