import { quoted } from './quoted';

/** What a list itself says of changes to whole posts; the rest is in `operations`. */
export const postRow = {
  menu: (title: string) => `More for ${title}`,
  copyOf: (title: string) => `Copy of ${title}`,
  copied: (title: string) => `This is a copy of ${quoted(title)}.`,
  copiedNote: 'Nobody sees it until you publish it.',
  noRoom: 'This browser has no room left to save the copy. Nothing was changed.',
  missing: 'This post is not there any more',
};
