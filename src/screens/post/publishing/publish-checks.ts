import type { Element, Root } from 'hast';
import type { Frontmatter } from '../../../content/frontmatter';
import { renderMarkdown } from '../../../preview/render-markdown';
import type { FieldSpec } from '../../../site/field-spec';
import type { Syntax } from '../../../site/site';
import { draftFlag, type DraftFlag } from './draft-flag';
import { lackingDetails, type LackingDetail } from '../details/lacking-details';

/** What is worth a look before a post is published. */
export interface PublishChecks {
  readonly hasTitle: boolean;
  /** Names of the usual details that are filled in. */
  readonly present: readonly ('title' | 'date' | 'description')[];
  /** Details that are empty though they should not be. */
  readonly lacking: readonly LackingDetail[];
  /** Addresses of images without alt text, as the post writes them. */
  readonly withoutAlt: readonly string[];
  /** The key that marks the post as a draft, with the value that publishes it. */
  readonly draftFlag: DraftFlag | null;
  /** The beginnings of what looks like tokens. */
  readonly secrets: readonly string[];
}

/** Tokens of GitHub: https://github.blog/engineering/behind-githubs-new-authentication-token-formats/; then GitLab, Slack, AWS, npm, private keys. */
const secret =
  /\b(?:gh[pousr]_[A-Za-z\d]{30,}|github_pat_\w{40,}|glpat-[\w-]{20,}|xox[abprs]-[\w-]{20,}|AKIA[A-Z\d]{16}|npm_[A-Za-z\d]{36})\b|-----BEGIN (?:[A-Z]+ )?PRIVATE KEY-----/g;

/** Looks through a post as it would be published, and through its file as a whole for tokens that were pasted into it. */
export function publishChecks(request: {
  readonly title: string;
  readonly frontmatter: Frontmatter | null;
  /** Null when it is too hard to look into. */
  readonly body: string | null;
  readonly text: string;
  readonly syntax: Syntax;
  readonly specs: readonly FieldSpec[];
  /** The file as the site has it; '' for a new post. */
  readonly base: string;
  /** Addresses of images that are deliberately not described. */
  readonly decorative?: readonly string[] | undefined;
}): PublishChecks {
  const { title, frontmatter, body, text, syntax, specs, base, decorative = [] } = request;
  const isFilled = (pattern: RegExp) =>
    Object.entries(frontmatter?.values ?? {}).some(
      ([name, value]) => pattern.test(name) && value !== null && value !== '',
    );
  const rendered = body === null ? null : renderMarkdown(body, syntax, { footnotes: '' });
  return {
    hasTitle: title.trim() !== '',
    present: [
      ...(title.trim() ? (['title'] as const) : []),
      ...(isFilled(/^(?:date|pubdate|published(?:_?at|_?on)?|publishdate|created(?:_?at)?)$/i)
        ? (['date'] as const)
        : []),
      ...(isFilled(/^(?:description|summary|excerpt)$/i) ? (['description'] as const) : []),
    ],
    lacking: lackingDetails(frontmatter, specs, base),
    withoutAlt:
      rendered?.kind === 'rendered'
        ? [...new Set(imagesWithoutAlt(rendered.tree))].filter((src) => !decorative.includes(src))
        : [],
    draftFlag: draftFlag(frontmatter),
    secrets: [...new Set([...text.matchAll(secret)].map(([found]) => found.slice(0, 11)))],
  };
}

function imagesWithoutAlt(node: Root | Element): string[] {
  return node.children.flatMap((child) => {
    if (child.type !== 'element') return [];
    const { src, alt } = child.properties;
    if (child.tagName !== 'img') return imagesWithoutAlt(child);
    return typeof src === 'string' && (alt === undefined || alt === null || alt === '') ? [src] : [];
  });
}
