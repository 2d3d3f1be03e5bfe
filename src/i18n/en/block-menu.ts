/** What can be done with a whole block. */
export const blockMenu = {
  menu: 'Move this block, or open its menu',
  addAbove: 'Add a block above',
  addBelow: 'Add a block below',
  turnInto: 'Turn into',
  moveUp: 'Move up',
  moveDown: 'Move down',
  duplicate: 'Duplicate',
  copy: 'Copy',
  remove: 'Delete',
  /** Said aloud. */
  selected: (count: number, words: string) => `${count === 1 ? 'Block' : `${count} blocks`} selected: ${words}`,
  /** Of the dock: selects the block and opens its menu. */
  tools: 'Block',
};
