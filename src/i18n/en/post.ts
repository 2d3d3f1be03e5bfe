import type { NotText } from '../../content/decode';
import { when } from './when';
import { quoted } from './quoted';

const many = (count: number, one: string, several: string) => (count === 1 ? `1 ${one}` : `${count} ${several}`);

export const post = {
  opening: 'Opening the post',
  openingPreview: 'Opening the preview',
  newPost: 'New post',
  untitled: 'Untitled',
  back: 'Posts',
  backLabel: 'Back to posts',
  title: 'Title',
  body: 'Post',
  source: 'Post',
  saved: 'Saved',
  saving: 'Saving',
  notSaved: 'Not saved',
  undo: 'Undo',
  redo: 'Redo',
  preview: 'Preview',
  publish: 'Publish',
  cannotPublish: 'There is nothing here to publish.',
  details: 'Post details',
  more: 'More',
  editAsText: 'Edit as text',
  richText: 'Rich text',
  download: 'Download my draft',
  discard: 'Discard changes',
  discardNew: 'Discard this post',
  discarded: 'Your changes are discarded.',
  undoDiscard: 'Undo',
  words: (count: number) => many(count, 'word', 'words'),
  minutes: (count: number) => (count < 1 ? 'Under a minute to read' : `${many(count, 'minute', 'minutes')} to read`),
  addField: (label: string) => `Add ${label}`,
  removeField: (label: string) => `Remove ${label}`,
  addFields: 'Other posts also have',
  groups: {
    publishing: 'Publishing',
    sorting: 'People and topics',
    media: 'Pictures and files',
    other: 'About this post',
  },
  hiddenDetails: (count: number) => many(count, 'hidden detail', 'hidden details'),
  noDetails: 'This post has no details yet.',
  address: 'Address',
  detailsText: 'Details as text',
  backToFields: 'Back to fields',
  fieldText: (label: string) => `${label} as text`,
  backToField: 'Back to the field',
  fieldTextRefused:
    'Not taken over yet: this cannot be read, or it would change other details too. What was there before is kept.',
  wholeText: 'Edit all details as text',
  stuck: (label: string) =>
    label
      ? `${quoted(label)} cannot be changed by itself without touching its neighbours. Change it here, in the text: nothing else moves.`
      : 'This text cannot be read yet.',
  detailsBrokenShort: 'The details of this post cannot be read as fields.',
  detailsBrokenSafe: 'Nothing of them is lost, and you can write as always.',
  detailsBroken:
    'The details of this post cannot be read as fields, so they are shown as text. Nothing of them is lost. Mend them here, or leave them: the post itself can be written as always.',
  why: {
    chosen: '',
    'too-large': 'This post is very long, so it is edited as text. Nothing of it is left out.',
    'too-hard': 'This post is more than the rich text can hold, so it is edited as text. Nothing of it is left out.',
    'not-loaded':
      'The part of Galley that reads posts could not be loaded, so this one is shown as text. Nothing of it is left out. Check your connection, then choose “Rich text” in the menu.',
    refused:
      'Galley could not turn the rich text back without changing other parts of the post. So here is its text, as it was saved last; your rich text is kept in your draft. Nothing was published.',
    'draft-unreadable':
      'Your draft was written with another version of Galley. Its words are here, as text; set them again as you like.',
    unclosed:
      'The details at the top of this file are never closed, so it is shown as text. Add a line with three dashes after them.',
  },
  notText: {
    'lfs-pointer': {
      title: 'This post is kept somewhere else',
      lead: 'Its words are in your site’s storage for large files, and only a note that points there is here. Galley leaves it untouched. The person who looks after your site can bring it back.',
    },
    'invalid-utf8': {
      title: 'This post is written in another alphabet code',
      lead: 'It is not UTF-8, the code that the web uses, so some letters cannot be shown. Galley leaves it untouched. The person who looks after your site can convert it.',
    },
    binary: {
      title: 'This file is no text',
      lead: 'It holds something other than words, so it cannot be edited here. Galley leaves it untouched.',
    },
  } satisfies Record<NotText, { title: string; lead: string }>,
  asItIs: 'The file as it is',
  elsewhere: {
    title: 'This post is open in another tab',
    lead: 'It can be written in one tab at a time, so that neither overwrites the other. Its draft is safe: go on here with every word, or close the other tab.',
    take: 'Continue here',
  },
  missing: {
    title: 'This post is not there',
    lead: 'It was moved or deleted, or its address is cut off. Look for it among your posts.',
    toPosts: 'Go to your posts',
  },
  failed: 'The post could not be opened.',
  found: {
    happened: (changedAt: number, now: number) => `You have unpublished changes from ${when.ago(changedAt, now)}.`,
    safe: 'They are only on this device until you publish.',
    discard: 'Discard',
  },
  moved: {
    happened: (who: string | null) => `${who ?? 'Somebody'} published a change to this post.`,
    safe: 'Your draft is safe, and theirs is live. Compare the two before you publish.',
    compare: 'See both',
  },
  deleted: {
    happened: 'This post was deleted from your site.',
    safe: 'Your draft is safe on this device. You can publish it again, or download it.',
    again: 'Publish it again',
  },
  unsure: {
    happened: 'We do not know yet whether this was published.',
    safe: 'The answer got lost on the way. Publish again whenever you like: Galley looks first, and will not publish it twice.',
  },
  storage: {
    full: 'This browser has no room left to save.',
    unavailable: 'This browser does not let Galley save.',
    'files-full': 'This browser has no room left for the files of this post.',
    safe: 'Your last words are only in this tab. Download them before you close it.',
    wordsSafe:
      'Your words are saved. The files are only in this tab: publish before you close it, or add them again later.',
  },
  readOnly: {
    happened: 'You can read this site, but not change it.',
    safe: 'Your token lacks leave to write. Drafts stay on this device.',
  },
  image: {
    refused: {
      empty: 'This file is empty: 0 bytes. It may not have been copied whole, so try another copy.',
      'too-large':
        'This file is too large: photos may have 80 MB, other images 25 MB. Make it smaller, then add it again.',
      'too-many-pixels':
        'This image has more pixels than this device has room for. Make it smaller in another program, then add it again.',
      'not-an-image': 'This file is no image that the web can show. Use a PNG, JPEG, GIF, WebP, AVIF or SVG file.',
      'not-fetched': 'Galley could not fetch what it needs to read images. Check your connection, then add it again.',
      tiff: 'This browser cannot read TIFF images. Save it as a PNG or a JPEG, then add it again.',
      program:
        'This drawing holds a program, which could act in the name of your site. Save it as a plain SVG without scripts, or as a PNG.',
      'other-type': 'This image cannot become a file of the wanted kind.',
      heic: 'This browser cannot read photos in the HEIC form. Add it with Safari or from the phone itself, or save it as a JPEG first. On an iPhone, Settings, Camera, Formats, “Most Compatible” makes JPEGs from now on.',
      unreadable: 'This image cannot be read. It may be damaged: try another copy.',
    },
  },
};
