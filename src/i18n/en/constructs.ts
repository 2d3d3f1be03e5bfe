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
