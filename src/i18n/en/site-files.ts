import { quoted } from './quoted';

const many = (count: number, one: string, several: string) =>
  count === 1 ? `1 ${one}` : `${count.toLocaleString('en-GB')} ${several}`;

/** The files that a site hands to its readers, beside its images. */
export const siteFiles = {
  title: 'Images and files',
  filters: { images: 'Images', files: 'Files' },
  kinds: {
    document: 'Document',
    table: 'Table',
    archive: 'Archive',
    track: 'Track',
    audio: 'Recording',
    video: 'Film',
    other: 'File',
  },
  matches: (count: number) => many(count, 'image or file', 'images and files'),
  noMatch: (words: string) => `Nothing mentions ${quoted(words)}`,
  noUnused: 'Everything is used',
  showAll: 'Show everything',
  selected: (count: number) => `${count.toLocaleString('en-GB')} selected`,
  download: 'Download',
  downloading: 'Downloading',
  notDownloaded: 'It could not be downloaded. It is safe in your site: try again when you are online.',
  noAddress: 'It has none of its own.',
  /** What a dialog says of a file where it is not what it says of an image. */
  rename: {
    taken: 'There is already a file of this name in this folder. Choose another.',
    stuck: (post: string) =>
      `What ${quoted(post)} says of this file cannot be changed alone, or nothing there can lead to the new place. Nothing was changed: take the link out there first.`,
    stuckDraft: (post: string) =>
      `Your unpublished draft of ${quoted(post)} links to this file in a way that cannot be changed alone. Nothing was changed: publish the draft first.`,
    unused: 'No post, page or data file links to it.',
    otherSites: 'Links from other sites keep the old address, and will lead nowhere.',
    drafts: (count: number) =>
      count === 1
        ? 'Your unpublished draft that links to it goes along.'
        : `Your ${count} unpublished drafts that link to it go along.`,
  },
  remove: {
    used: (count: number, isPosts: boolean) =>
      `${isPosts ? many(count, 'post links', 'posts link') : many(count, 'place links', 'places link')} to it, and the link will lead nowhere:`,
    others: 'The site’s own files may name what you delete, and would lead nowhere:',
    drafts: (count: number) => `${many(count, 'unpublished draft links', 'unpublished drafts link')} to it too:`,
    unused: 'Galley found nothing that links to it. If another site or a letter does, that link will lead nowhere.',
    unknown:
      'Galley has not looked through all of your site. If something there links to it, the link will lead nowhere.',
  },
  removeMany: {
    titleOfMany: (count: number) => `Delete ${many(count, 'image or file', 'images and files')}?`,
    usedOfMany: (items: number) =>
      `${many(items, 'of them is used, and will be missed:', 'of them are used, and will be missed:')}`,
    unusedOfMany: 'Galley found nothing that uses any of them. If another site or a letter does, it will miss them.',
    done: (names: readonly string[]) =>
      names.length === 1 ? `${names[0]} was deleted.` : `${names.length.toLocaleString('en-GB')} were deleted.`,
    message: (names: readonly string[]) =>
      names.length === 1 ? `Delete ${names[0]}` : `Delete ${many(names.length, 'file', 'files')}`,
  },
};
