import { quoted } from './quoted';

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
  orders: { name: 'By name', newest: 'Newest posts first', size: 'Largest first' },
  /** `isPosts`: all of what shows it are posts. */
  used: (count: number, isPosts = true) =>
    count === 0 ? 'Not used' : `In ${isPosts ? many(count, 'post', 'posts') : many(count, 'place', 'places')}`,
  usedByDesign: 'In the site’s design',
  usedByDraft: 'In a draft',
  mayBeUsed: 'May be used',
  lookingForUses: 'Looking for uses',
  noAlt: 'no alt text',
  lookingThrough: (read: number, total: number) =>
    `Looking through ${many(total, 'file', 'files')}: ${read.toLocaleString('en-GB')}`,
  further: (count: number) =>
    `${many(count, 'more file of your site', 'more files of your site')} may name images. Until Galley has looked, it cannot tell which are not used.`,
  lookFurther: 'Look through them',
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
  noMatch: (words: string) => `No image mentions ${quoted(words)}`,
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
    unused: (posts: number, files: number) =>
      `Galley looked through ${many(posts, 'post, page or data file', 'posts, pages and data files')}${files > 0 ? ` and ${many(files, 'file', 'files')} of the site’s design` : ''}, and found it in none. A design that is kept elsewhere may still show it.`,
    others: 'Also named in',
    named: (file: string) => file,
    listed: (file: string) => `${file}, which may show it without naming it`,
    beside: (title: string) => `It lies beside ${quoted(title)}, whose page may show it.`,
    draft: (title: string) => `Your unpublished draft of ${quoted(title)}`,
    expected: 'Browsers look for an icon of this name by themselves.',
    more: (count: number) => `and ${many(count, 'more', 'more')}`,
    alts: 'Described as',
    noAlts: 'It has no alt text yet.',
    copy: 'Copy address',
    copied: 'Address copied',
    replace: 'Replace…',
    rename: 'Rename or move…',
    remove: 'Delete…',
  },
  rename: {
    title: (name: string) => `Rename or move ${name}`,
    label: 'Name',
    note: (extension: string) => `It goes on ending in ${extension}.`,
    becomes: (name: string) => `It will be ${name}.`,
    folder: 'Folder',
    empty: 'A name needs at least one letter or number.',
    taken: 'There is already an image of this name in this folder. Choose another.',
    stuck: (post: string) =>
      `What ${quoted(post)} says of this image cannot be changed alone, or nothing there can lead to the new place. Nothing was changed: give it another image there first.`,
    stuckDraft: (post: string) =>
      `Your unpublished draft of ${quoted(post)} shows this image in a way that cannot be changed alone. Nothing was changed: publish the draft first.`,
    elsewhere: (post: string) =>
      `${quoted(post)} is open in another tab of this browser. Nothing was changed: close it there, then try again.`,
    uses: (count: number, isPosts: boolean) =>
      `${isPosts ? many(count, 'post gets', 'posts get') : many(count, 'place gets', 'places get')} the new address in the same step. Nothing else in ${count === 1 ? 'it' : 'them'} changes.`,
    unused: 'No post, page or data file shows it.',
    others: (count: number) =>
      `${many(count, 'file', 'files')} of the site’s design or settings may name it too. Galley does not change ${count === 1 ? 'it, and it keeps' : 'them, and they keep'} the old address:`,
    otherSites: 'Other sites that show it keep the old address.',
    drafts: (count: number) =>
      count === 1
        ? 'Your unpublished draft that shows it goes along.'
        : `Your ${count} unpublished drafts that show it go along.`,
    save: 'Save',
    anyway: 'Save all the same',
    saving: 'Saving',
    done: (name: string) => `It is now called ${name}.`,
    moved: (name: string, folder: string) => `${name} now lies in ${folder}.`,
    message: (from: string, to: string) => `Rename ${from} to ${to}`,
    movedMessage: (name: string, folder: string) => `Move ${name} to ${folder}`,
  },
  replace: {
    title: (name: string) => `Replace ${name}?`,
    preparing: 'Making the new one light',
    sizes: (from: number, to: number) => `The old one has ${size(from)}, the new one ${size(to)}.`,
    same: 'This is the very image that your site has.',
    everywhere: (count: number) =>
      count > 0
        ? `Its address stays, so ${many(count, 'place that shows', 'places that show')} it will show the new one.`
        : 'Its address stays, so whatever shows it will show the new one.',
    alts: 'Read its alt texts again afterwards: they describe the old one.',
    otherType: (extension: string) =>
      `This image cannot become a ${extension} file. Choose one of that kind, or add it under a name of its own.`,
    now: 'Replace',
    busy: 'Replacing',
    done: (name: string) => `${name} was replaced.`,
    message: (name: string) => `Replace ${name}`,
  },
  remove: {
    title: (name: string) => `Delete ${name}?`,
    titleOfMany: (count: number) => `Delete ${many(count, 'image', 'images')}?`,
    used: (count: number, isPosts: boolean) =>
      `${isPosts ? many(count, 'post shows', 'posts show') : many(count, 'place shows', 'places show')} it, and will show a gap:`,
    usedOfMany: (images: number) =>
      `${many(images, 'of them is shown, and will leave a gap:', 'of them are shown, and will leave gaps:')}`,
    use: (name: string, title: string) => `${name} in ${title}`,
    others: 'The site’s own files may show what you delete, and would leave a gap:',
    drafts: (count: number) => `${many(count, 'unpublished draft shows', 'unpublished drafts show')} it too:`,
    draftsOfMany: (count: number) =>
      `${many(count, 'unpublished draft shows', 'unpublished drafts show')} some of them:`,
    unused:
      'Galley found nothing that shows it. If your site’s own design is kept elsewhere and does, a gap will be there.',
    unusedOfMany:
      'Galley found nothing that shows any of them. If your site’s own design is kept elsewhere and does, gaps will be there.',
    unknown: 'Galley has not looked through all of your site. If something there shows it, a gap will be there.',
    back: 'It stays in the history of your site, where whoever looks after the site can find it.',
    backOfMany: 'They stay in the history of your site, where whoever looks after the site can find them.',
    now: 'Delete',
    busy: 'Deleting',
    done: (names: readonly string[]) =>
      names.length === 1 ? `${names[0]} was deleted.` : `${many(names.length, 'image was', 'images were')} deleted.`,
    message: (names: readonly string[]) =>
      names.length === 1 ? `Delete ${names[0]}` : `Delete ${many(names.length, 'image', 'images')}`,
  },
  select: {
    start: 'Select',
    label: 'Selected images',
    count: (count: number) => `${many(count, 'image', 'images')} selected`,
    all: 'Select all',
    none: 'Select none',
    remove: 'Delete…',
    done: 'Done',
  },
  uploads: {
    label: 'Uploads',
    waiting: 'Waiting',
    preparing: 'Making it light',
    preparingOf: (at: number, count: number) => (count === 1 ? 'Making it light' : `Making ${at} of ${count} light`),
    sending: (sent: number, count: number) =>
      sent > 0
        ? `Adding to your site: ${sent} of ${count} are there`
        : `Adding ${many(count, 'image', 'images')} to your site`,
    stopped: (count: number) =>
      count === 1 ? 'The image is not in your site yet.' : `${count} images are not in your site yet.`,
    kept: (count: number) => `Galley keeps ${count === 1 ? 'it' : 'them'} here as long as this page is open.`,
    done: (count: number) => `${many(count, 'image is', 'images are')} in your site.`,
    made: (from: number, to: number) => `${size(from)} → ${size(to)}`,
    known: (name: string) => `Your site has it already, as ${name}`,
    message: (names: readonly string[]) =>
      names.length === 1 ? `Add ${names[0]}` : `Add ${many(names.length, 'image', 'images')}`,
    again: 'Try again',
    dismiss: 'Close',
    leaveOut: 'Leave them out',
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
