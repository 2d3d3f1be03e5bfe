const many = (count: number, one: string, several: string) =>
  count === 1 ? `1 ${one}` : `${count.toLocaleString('en')} ${several}`;

/** What helps to see a whole post: its outline, find and replace, focus, and what is said of it aloud. */
export const overview = {
  said: {
    on: (style: string) => `${style} on`,
    off: (style: string) => `${style} off`,
    style: (style: string) => style,
    movedUp: (place: number, of: number) => `Moved up, block ${place} of ${of}`,
    movedDown: (place: number, of: number) => `Moved down, block ${place} of ${of}`,
    first: 'This is the first block',
    last: 'This is the last block',
    inserted: (name: string) => `${name} added`,
    removed: 'Block deleted',
    duplicated: 'Block duplicated',
    copied: 'Block copied',
  },
  insert: (name: string) => `Add: ${name}`,
  turnInto: (name: string) => `Turn into: ${name}`,
  outline: { title: 'Outline', untitled: 'Empty heading', none: 'This post has no headings yet.' },
  selected: (count: number, of: string) => `${count.toLocaleString('en')} of ${of}`,
  words: (count: number) => many(count, 'word', 'words'),
  find: {
    bar: 'Find and replace',
    find: 'Find',
    replaceWith: 'Replace with',
    matchCase: 'Match case',
    wholeWords: 'Whole words',
    count: (current: number, of: number) =>
      of === 0 ? 'No match' : `${current.toLocaleString('en')} of ${of.toLocaleString('en')}`,
    next: 'Next match',
    previous: 'Previous match',
    showReplace: 'Also replace',
    replace: 'Replace',
    replaceAll: 'Replace all',
    replaced: (count: number) => `${many(count, 'match', 'matches')} replaced`,
    close: 'Close',
  },
  focus: {
    name: 'Focus',
    enter: 'Focus on the text',
    leave: 'Leave focus',
    fullScreen: 'Full screen',
    leaveFullScreen: 'Leave full screen',
  },
};
