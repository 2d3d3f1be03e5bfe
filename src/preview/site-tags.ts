import type { CompileContext, Extension as FromMarkdown, Token } from 'mdast-util-from-markdown';
import type { Code, Construct, Effects, Extension, State } from 'micromark-util-types';

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    siteTag: 'siteTag';
  }
}

/** A site's own tag in a post: `{{ x }}`, `{{< x >}}`, `{{% x %}}`, `{% x %}`, `{# x #}`. */
export interface SiteTag {
  readonly type: 'siteTag';
  readonly value: string;
}

declare module 'mdast' {
  interface PhrasingContentMap {
    siteTag: SiteTag;
  }
  interface RootContentMap {
    siteTag: SiteTag;
  }
}

const open = '{'.charCodeAt(0);
const closings: Readonly<Record<string, string>> = { '{': '}}', '%': '%}', '#': '#}' };
/** A tag that is still open after this many characters is no tag. */
const longest = 4000;

/** micromark syntax: the tags are opaque, so that nothing inside them is read as Markdown. */
export function siteTags(): Extension {
  const construct: Construct = { name: 'siteTag', tokenize };
  return { text: { [open]: construct } };
}

/** mdast-util-from-markdown extension: one `siteTag` node per tag. */
export function siteTagsFromMarkdown(): FromMarkdown {
  return {
    enter: {
      siteTag(this: CompileContext, token: Token) {
        this.enter({ type: 'siteTag', value: this.sliceSerialize(token) }, token);
      },
    },
    exit: {
      siteTag(this: CompileContext, token: Token) {
        this.exit(token);
      },
    },
  };
}

function tokenize(effects: Effects, ok: State, nok: State): State {
  let closing = '';
  let tail = '';
  let length = 0;
  return start;

  function start(code: Code): State | undefined {
    effects.enter('siteTag');
    effects.consume(code);
    return second;
  }

  function second(code: Code): State | undefined {
    const found = code === null || code < 0 ? undefined : closings[String.fromCharCode(code)];
    if (found === undefined) return nok(code);
    closing = found;
    effects.consume(code);
    return inside;
  }

  function inside(code: Code): State | undefined {
    if (code === null || isLineEnding(code) || ++length > longest) return nok(code);
    effects.consume(code);
    tail = (tail + (code > 0 ? String.fromCharCode(code) : ' ')).slice(-2);
    if (tail !== closing) return inside;
    effects.exit('siteTag');
    return ok;
  }
}

/** micromark's codes for CR, LF and CRLF: https://github.com/micromark/micromark/blob/main/packages/micromark-util-symbol/lib/codes.js */
function isLineEnding(code: number): boolean {
  return code >= -5 && code <= -3;
}
