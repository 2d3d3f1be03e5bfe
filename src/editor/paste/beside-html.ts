import { imagesInRtf } from './rtf-images';

/** What lies on the clipboard beside the HTML, and says what the HTML does not. */
export interface BesideHtml {
  /** What VS Code says its text is, as a language of a code block; null when nothing is said. */
  readonly language: string | null;
  /** The images of the same text in RTF, as `data:` addresses. */
  readonly images: readonly string[];
}

export const nothingBeside: BesideHtml = { language: null, images: [] };

/** Reads it while the clipboard's event lasts. */
export function besideHtml(data: DataTransfer): BesideHtml {
  const isUnreachable = /<img\b[^>]*\bsrc\s*=\s*["']?file:/i.test(data.getData('text/html'));
  return {
    language: languageOf(data.getData('vscode-editor-data')),
    images: isUnreachable ? imagesInRtf(data.getData('text/rtf')) : [],
  };
}

const modes: Readonly<Record<string, string | null>> = {
  plaintext: null,
  typescriptreact: 'tsx',
  javascriptreact: 'jsx',
  shellscript: 'sh',
};

/** Source: VS Code's `vscode-editor-data`, `{"mode":"typescript"}`. */
function languageOf(told: string): string | null {
  const mode = /"mode"\s*:\s*"([\w+#.-]{1,30})"/.exec(told)?.[1] ?? null;
  return mode !== null && mode in modes ? (modes[mode] ?? null) : mode;
}
