const many = (count: number, one: string, several: string) =>
  count === 1 ? `1 ${one}` : `${count.toLocaleString('en-GB')} ${several}`;

const size = (bytes: number) =>
  bytes < 1_000_000 ? `${Math.max(1, Math.round(bytes / 1000))} KB` : `${(bytes / 1_000_000).toFixed(1)} MB`;

export const media = {
  size,
  /** An image in a post. */
  image: {
    describe: 'Describe this image',
    decorative: 'Decorative',
    decorativeNote: 'It says nothing that the words do not. Screen readers pass over it.',
    smaller: (from: number, to: number) => `Made smaller: ${size(from)} → ${size(to)}`,
    original: (bytes: number) => `The original, ${size(bytes)}`,
    useOriginal: 'Use the original',
    useSmaller: (bytes: number) => `Use the smaller one, ${size(bytes)}`,
    fromSite: {
      name: 'Image from this site',
      about: 'One that the site has already',
      also: 'library media gallery pick',
    },
    pickFromSite: 'From this site',
  },
  /** The site's images. */
  title: 'Images',
  search: 'Search images',
  searchHint: 'Search names and alt text',
  upload: 'Upload',
  takePhoto: 'Take a photo',
  filterLabel: 'Filter images',
  filters: { all: 'All', unused: 'Not used', undescribed: 'No alt text' },
  folder: 'Folder',
  allFolders: 'All folders',
  topFolder: 'Top folder',
  order: 'Order',
  orders: { name: 'By name', size: 'Largest first' },
  used: (count: number) => (count === 0 ? 'Not used' : `In ${many(count, 'post', 'posts')}`),
  lookingForUses: 'Looking for uses',
  noAlt: 'no alt text',
  lookingThrough: (read: number, total: number) => `Looking through ${many(total, 'post', 'posts')}: ${read}`,
  usesUnknown: 'Where images are used could not be read.',
  tryAgain: 'Try again',
  opening: 'Opening your images',
  matches: (count: number) => many(count, 'image', 'images'),
  show: (bytes: number) => `Show, ${size(bytes)}`,
  large: (bytes: number) => `${size(bytes)}, not fetched by itself`,
  notFetched: 'Could not be fetched',
  empty: {
    title: 'No images yet',
    lead: 'Drop some anywhere on this page, or add them to a post as you write. Galley makes photos light and takes out where they were taken.',
  },
  noMatch: (words: string) => `No image mentions “${words}”`,
  noMatchNote: 'Galley looked in the names, the folders and the alt texts.',
  noUnused: 'Every image is used',
  noUndescribed: 'Every image that is used is described',
  noneHere: 'Nothing to show here',
  showAll: 'Show all images',
  incomplete: 'This site is too large to be listed whole: some images may be missing here. They are safe.',
  drop: (count: number, site: string) =>
    count > 0
      ? `Drop ${many(count, 'image', 'images')} to add ${count === 1 ? 'it' : 'them'} to ${site}`
      : `Drop images to add them to ${site}`,
  details: {
    label: (name: string) => `Details of ${name}`,
    close: 'Close the details',
    pixels: (width: number, height: number) => `${width.toLocaleString('en-GB')} × ${height.toLocaleString('en-GB')}`,
    address: 'Address',
    noAddress: 'It has none of its own: the posts beside it show it.',
    folder: 'Folder',
    usedIn: 'Used in',
    unused: (count: number) =>
      `Not in any of the ${many(count, 'post', 'posts')} that Galley looked through. The site’s own design may show it.`,
    alts: 'Described as',
    noAlts: 'It has no alt text yet.',
    copy: 'Copy address',
    copied: 'Address copied',
    rename: 'Rename…',
    remove: 'Delete…',
  },
  rename: {
    title: (name: string) => `Rename ${name}`,
    label: 'New name',
    note: (extension: string) => `It goes on ending in ${extension}.`,
    becomes: (name: string) => `It will be ${name}.`,
    empty: 'A name needs at least one letter or number.',
    taken: 'There is already an image of this name in this folder. Choose another.',
    stuck: (post: string) =>
      `The details of “${post}” cannot be changed alone. Nothing was changed: give it another image there first.`,
    posts: (count: number) =>
      `${many(count, 'post gets', 'posts get')} the new name in the same step. Nothing else in ${count === 1 ? 'it' : 'them'} changes.`,
    noPosts: 'No post names it.',
    elsewhere: 'Other sites that show it, and your site’s own design, keep the old name.',
    drafts: (count: number) =>
      `${many(count, 'unpublished draft uses', 'unpublished drafts use')} it too and keeps the old name: publish or change ${count === 1 ? 'it' : 'them'} first.`,
    save: 'Rename',
    saving: 'Renaming',
    done: (name: string) => `It is now called ${name}.`,
    message: (from: string, to: string) => `Rename ${from} to ${to}`,
  },
  remove: {
    title: (name: string) => `Delete ${name}?`,
    used: (count: number) => `${many(count, 'post shows', 'posts show')} it, and will show a gap:`,
    drafts: (count: number) => `${many(count, 'unpublished draft uses', 'unpublished drafts use')} it too.`,
    unused: 'No post shows it. If your site’s own design does, a gap will be there.',
    unknown: 'Galley could not look through all posts. If one shows it, a gap will be there.',
    back: 'It stays in the history of your site, where whoever looks after the site can find it.',
    now: 'Delete',
    busy: 'Deleting',
    done: (name: string) => `${name} was deleted.`,
    message: (name: string) => `Delete ${name}`,
  },
  uploads: {
    label: 'Uploads',
    preparing: 'Making it light',
    waiting: 'Ready',
    sending: (count: number) => `Adding ${many(count, 'image', 'images')} to your site`,
    done: (count: number) => `${many(count, 'image is', 'images are')} in your site.`,
    made: (from: number, to: number) => `${size(from)} → ${size(to)}`,
    known: (name: string) => `Your site has it already, as ${name}`,
    message: (names: readonly string[]) =>
      names.length === 1 ? `Add ${names[0]}` : `Add ${many(names.length, 'image', 'images')}`,
    again: 'Try again',
    dismiss: 'Close',
  },
  stopped: {
    clash: 'Somebody changed one of these files just now. Nothing was changed here: look again.',
    protected: (detail: string) => `Your site does not take changes directly: ${detail}`,
    special: 'One of these files is a link or a program: leave it to whoever looks after the site.',
    'too-large': 'These files are more than 25 MB together. Nothing was changed.',
    incomplete: 'This site is too large to be listed whole, so nothing can be changed safely.',
  },
  picker: {
    title: 'Choose an image',
    use: 'Use this image',
    fromDevice: 'From this device',
    outOfReach: 'A post cannot show this image from where it is. Add it from your device instead.',
  },
};
