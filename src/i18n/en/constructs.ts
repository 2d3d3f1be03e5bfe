/** What callouts, formulas, code and the like say of themselves. */
export const constructs = {
  callout: {
    name: 'Callout',
    about: 'A note that stands out',
    also: 'alert admonition note tip warning box',
    kind: 'Kind of callout',
    title: 'Title',
    kinds: {
      note: 'Note',
      tip: 'Tip',
      important: 'Important',
      warning: 'Warning',
      caution: 'Caution',
      info: 'Info',
      danger: 'Danger',
    },
    end: 'End of the callout',
  },
  footnote: {
    deleteBoth: 'Delete the note, too',
    keepNote: 'Keep the note',
    back: (label: string) => `Footnote ${label}: back to the text`,
    add: 'Footnote',
  },
  image: {
    title: { label: 'Title', note: 'Many sites show it under the picture. Leave it empty for none.' },
    link: { label: 'Link', note: 'Where the picture leads. Leave it empty for nowhere.' },
  },
  list: {
    start: 'Start at',
    indent: 'Move right',
    outdent: 'Move left',
  },
  formula: {
    name: 'Formula',
    about: 'Mathematics, written in TeX',
    also: 'math latex equation katex',
    tex: 'TeX',
    note: 'For example \\frac{1}{2} or x^2. Escape goes back to the text.',
    problem: 'This cannot be drawn yet.',
    edit: 'Edit the formula',
    done: 'Done',
  },
  inlineFormula: {
    name: 'Formula in a line',
    about: 'Between words',
    also: 'math inline latex equation',
  },
  code: {
    language: 'Language',
    languageHint: 'Plain text',
    meta: 'File name or lines to mark',
    metaHint: 'File name, lines to mark',
    copy: 'Copy',
    copied: 'Copied',
    notCopied: 'Not copied',
  },
};
