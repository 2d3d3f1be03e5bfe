/** A post as odd as real ones get; each holds the word `needle` once, where the journey puts `thread`. */
export interface OddPost {
  readonly path: string;
  readonly text: string;
}

const crlf = (text: string) => text.replaceAll('\n', '\r\n');
const yaml = (title: string) => `---\ntitle: ${title}\ndate: 2026-03-01\n---\n`;

/** For a Hugo site: shortcodes, and every kind of frontmatter. */
export const hugoPosts: readonly OddPost[] = [
  {
    path: 'content/posts/windows.md',
    text: crlf(
      `${yaml('Written on Windows')}\nOne line,\ntwo lines, a needle.\n\n* one\n* two\n\n\n\nThree blank lines above.\n`,
    ),
  },
  {
    path: 'content/posts/marked.md',
    text: `\uFEFF${yaml('With a byte-order mark')}\nThe mark is three bytes; the needle is six.\n`,
  },
  {
    path: 'content/posts/mixed-endings.md',
    text: `${yaml('Mixed endings')}\nUnix here.\r\nWindows here, with a needle.\nUnix again.\r\n\r\n> A quote\r\n> of two lines\n`,
  },
  {
    path: 'content/posts/no-end.md',
    text: `${yaml('No line break at the end')}\nTrailing blanks here:   \nand a tab here:\t\n\nThe last line is a needle and ends  `,
  },
  {
    path: 'content/posts/comments.md',
    text: `---\n# Who may edit this: everyone\ntitle:   "Comments & anchors"   # the one shown\ndate: 2026-03-01T09:00:00+01:00\nbase: &base {a: 1, b:   2}\nuse: *base\nold: yes\nversion: 010\nsummary: >-\n  Folded over\n  two lines.\n\ntags: [ a,b , "c" ]\n---\nRight under the fence, a needle.\n`,
  },
  {
    path: 'content/posts/toml.md',
    text: `+++\ntitle = 'Literal'\ndate = 2026-03-01T00:00:00Z # when\ntags = [\n  "a",\n  "b", # last\n]\n[extra]\nweight = 1_000\n+++\n\n{{< figure src="x.png" title="a *b*" >}}\n\n{{% notice tip %}}\nBetween the tags there is a needle.\n{{% /notice %}}\n\nEnd with {{< ref "other.md" >}} inside.\n`,
  },
  {
    path: 'content/posts/json.md',
    text: '{\n  "title": "Braces",\n  "date": "2026-03-01",\n  "tags": [ "x" ]\n}\n\nA needle below JSON.\n',
  },
  {
    path: 'content/posts/setext.md',
    text: `${yaml('Underlined')}\nA heading\n=========\nText at once, *star* and _line_, __two__ and **two**.\n\nSecond\n---\n+ plus\n+ plus with needle\n\n   1) seven\n   1) again\n\n***\n\nClosed ##\n\n## Closed ##\n`,
  },
  {
    path: 'content/posts/references.md',
    text: `${yaml('References')}\nA [shortcut], a [full one][ref], an ![image][pic] and a needle[^n].\n\n[shortcut]: <https://example.org/a b> 'A title'\n[REF]:\n  /somewhere\n  "On three lines"\n[pic]: ./x.png\n\n[^n]: The note.\n\n    With a second paragraph.\n\n[unused]: /nowhere\n`,
  },
  {
    path: 'content/posts/html.md',
    text: `${yaml('HTML')}\n<details open>\n<summary>More</summary>\n\nInside there is a needle and <kbd>Ctrl</kbd>+<b>C</b>.\n\n</details>\n\n<!-- a comment\n\nwith a blank line -->\n\n<!--more-->\n\n<table><tr><td>*not emphasis*</td></tr></table>\n`,
  },
  {
    path: 'content/posts/tables.md',
    text: `${yaml('Tables')}\na|b\n-|:-:\n1|x \\| y\nneedle|\`a\\|b\`\n\n| Padded   |  Right |\n| :------- | -----: |\n| wide     |      1 |\n| 日本     |   <br> |\n`,
  },
  {
    path: 'content/posts/nesting.md',
    text: `${yaml('Nesting')}\n1.  One\n\n    > Quoted\n    > - in a list\n    >   with a needle\n    continued lazily\n\n    \`\`\`js\n    let x = 1;\n\n    \`\`\`\n7.  Seven\n    - [ ] open\n    - [x] done\n\n- tight\n- tight\n\n\n- loose at the end\n`,
  },
  {
    path: 'content/posts/wrapped.md',
    text: `${yaml('Wrapped')}\nThis paragraph was wrapped by hand at some column, and\nit must stay so, although a needle  with two blanks\nbefore it lies in the middle\\\nand a hard break, too.  \nTwo blanks make another.\n\n\tcode by a tab\n\t\ttwice\n\nText &amp; &copy; &#x41; \\* \\_not\\_ 1\\. <https://example.org> and www.example.org.\n`,
  },
  {
    path: 'content/posts/scripts.md',
    text: `${yaml('多言語')}\n渡り鳥が**来る**頃、needle。\n\nשלום עולם, مرحبا. e\u0301 \u{1F469}\u200D\u{1F33E} \u00A0 nbsp,\u200Bzero\u2028line separator.\n`,
  },
  {
    path: 'content/posts/math.md',
    text: `${yaml('Math')}\nInline $a_b^{c*}$ and $$x < y$$, 5$ and 6$.\n\n$$\n\\sum_{i=0}^n i_*\n$$\n\nA needle after it.\n\n~~~\n\`\`\`\nnot the end\n~~~\n`,
  },
];

/** For a Jekyll site: Liquid and kramdown. */
export const jekyllPosts: readonly OddPost[] = [
  {
    path: '_posts/2026-03-01-liquid.md',
    text: '---\ntitle: Liquid\n---\n{% assign x = "a*b*" %}\n{% if page.tags %}\nA needle in a condition, {{ page.title | upcase }} and [a link]({% post_url 2026-03-02-kramdown %}).\n{% endif %}\n\n{% highlight ruby linenos %}\n# not a heading\ndef x(*a) = a\n{% endhighlight %}\n\n{% raw %}{{ not a tag }}{% endraw %}\n',
  },
  {
    path: '_posts/2026-03-02-kramdown.md',
    text: '---\ntitle: Kramdown\n---\n* toc\n{:toc}\n\n## With an id {#own-id}\n\nA paragraph *with*{: .red} a needle.\n{: .lead #first}\n\n![pic](/x.png){: width="300" }\n\nterm\n: definition\n\n{::comment}\nhidden\n{:/comment}\n',
  },
  { path: '_posts/2026-03-03-nothing-above.md', text: '---\n---\nneedle' },
];

/** For a Docusaurus site: MDX and directives. */
export const docusaurusPosts: readonly OddPost[] = [
  {
    path: 'blog/2026-03-01-mdx.mdx',
    text: '---\ntitle: MDX\n---\n\nimport Tabs from \'@theme/Tabs\';\nimport {x} from \'./x\';\n\nexport const n = 3;\n\n# Hello {n + 1}\n\n<Tabs defaultValue={x}>\n  <TabItem value="a" label={`b`}>\n\nThe **needle** inside a tab.\n\n  </TabItem>\n</Tabs>\n\n{/* a comment */}\n\nA <Badge kind="new">word</Badge> in a line.\n',
  },
  {
    path: 'blog/2026-03-02-directives.md',
    text: '---\ntitle: Directives\n---\n\n:::note[Mind the *gap*]\n\nThere is a needle in it.\n\n:::tip\nNested.\n:::\n\n:::\n\n| a | b |\n|---|---|\n| 1 | 2 |\n',
  },
];
