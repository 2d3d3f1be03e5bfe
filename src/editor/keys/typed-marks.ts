import { type AnyExtension, markInputRule } from '@tiptap/core';

// Tiptap's own patterns take the words between the stars of `2 * 3 * 4` for emphasis; Markdown does not.
const patterns: Readonly<Record<string, readonly RegExp[]>> = {
  bold: [/(?:^|\s)(\*\*((?!\s)[^*]*[^\s*])\*\*)$/, /(?:^|\s)(__((?!\s)[^_]*[^\s_])__)$/],
  italic: [/(?:^|\s)(\*((?!\s)[^*]*[^\s*])\*)$/, /(?:^|\s)(_((?!\s)[^_]*[^\s_])_)$/],
  strike: [/(?:^|\s)(~~((?!\s)[^~]*[^\s~])~~)$/],
};

/** The extensions, with emphasis made of typed marks only where Markdown would see it. */
export function withTypedMarks(extensions: readonly AnyExtension[]): AnyExtension[] {
  return extensions.map((extension) => {
    const finds = patterns[extension.name];
    if (!finds || extension.type !== 'mark') return extension;
    return extension.extend({
      addInputRules() {
        const type = this.editor.schema.marks[extension.name];
        return type ? finds.map((find) => markInputRule({ find, type })) : [];
      },
    });
  });
}
