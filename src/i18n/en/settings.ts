import { generatorNames } from './generator-names';
import type { NotUnderstoodCode } from '../../site/site-config';

/** Why a part of another configuration has no effect here. */
const notUnderstood: Readonly<Record<NotUnderstoodCode, string>> = {
  unreadable: 'has an error; what could be read of it is used',
  'too-large': 'is too large to be read',
  'too-deep': 'goes too deep to be read',
  'too-many': 'is too much to be read whole',
  'wrong-shape': 'is not of the shape that was expected',
  'unknown-key': 'is not known',
  'unknown-widget': 'is a kind of field that Galley does not know; it is edited as it stands',
  'not-supported': 'has no effect in Galley',
  ignored: 'does not concern Galley',
  'unsafe-name': 'is a name that cannot be used safely; it is left out',
  'outside-repository': 'leads outside your site; it is left out',
  'unsafe-address': 'is an address that cannot be used safely; it is left out',
  template: 'is a template that is understood only in part',
  'date-form': 'is a form of date that Galley does not write; the posts’ own is used',
  missing: 'speaks of something that is not there',
  code: 'would have to be run, and is not',
  'not-read': 'is in another file, which was not read',
};

const systems: Readonly<Record<string, string>> = {
  galley: 'Galley',
  decap: 'Decap or Sveltia',
  'pages-cms': 'Pages CMS',
  tina: 'Tina',
  keystatic: 'Keystatic',
  cloudcannon: 'CloudCannon',
  'front-matter': 'Front Matter',
  forestry: 'Forestry',
};

const kinds: Readonly<Record<string, string>> = {
  text: 'Text',
  'long-text': 'Long text',
  markdown: 'Formatted text',
  number: 'Number',
  boolean: 'Yes or no',
  date: 'Date',
  choice: 'One of several',
  tags: 'Tags',
  list: 'List',
  object: 'Group',
  image: 'Image',
  file: 'File',
  relation: 'Another post',
  colour: 'Colour',
  link: 'Link',
  slug: 'Address',
  hidden: 'Kept as it is',
  raw: 'Kept as it is',
};

function numbered(count: number, one: string, many: string): string {
  return `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`;
}

export const settings = {
  title: 'Settings',
  count: (count: number) => numbered(count, 'file', 'files'),
  folders: {
    title: 'Where are your posts?',
    lead: 'Choose the folder that holds them. Nothing in your site changes.',
    none: 'There are no posts in this site that Galley can read.',
    search: 'Search folders',
  },
  change: 'Change',
  site: {
    title: 'This site',
    note: 'Worked out from the site itself. Change a line only if it is wrong.',
    address: 'Address',
    noAddress: 'Not known',
    madeWith: 'Made with',
    plain: 'Nothing that Galley knows: plain files',
    because: (file: string) => `Told by ${file}`,
    others: (names: readonly string[]) => `It could also be ${names.join(' or ')}.`,
    generator: (name: string) => generatorNames[name] ?? name,
    posts: 'Posts live in',
    noPosts: 'Not found',
    changePosts: 'Change where posts live',
    languages: 'Languages',
  },
  parts: {
    title: 'What people write',
    note: 'Each part has its own ways. A new post takes them.',
    main: 'Main',
    hidden: 'Hidden',
    label: 'Name',
    makeMain: 'Make this the main part',
    hide: 'Hide this part',
    file: 'A new post’s file',
    exampleTitle: 'A day at the sea',
    example: (path: string) => `The next one: ${path}`,
    details: 'Details are written',
    formats: { yaml: 'Between lines of ---', toml: 'Between lines of +++', json: 'Between braces { }' },
    images: 'Images',
    asOthers: 'As the other posts have them',
    beside: 'Beside the post',
    inFolder: (folder: string, address: string) => `In ${folder || 'the top folder'}, written ${address}/…`,
    otherFolder: 'In another folder…',
    folder: 'Folder of images',
    address: 'Written in posts as',
    imageExample: (path: string, reference: string) => `boat.jpg goes to ${path} and is written ${reference}`,
    imageName: 'boat.jpg',
    live: 'An example',
    open: (label: string) => `Settings of ${label}`,
    reading: 'Reading some of its posts',
  },
  fields: {
    title: 'Fields',
    note: (count: number) => `As ${numbered(count, 'post has', 'posts have')} them`,
    label: (name: string) => `Name of the field ${name}`,
    kind: (name: string) => `Kind of ${name}`,
    kinds: (kind: string) => kinds[kind] ?? kind,
    required: 'Always there',
    hidden: 'Hidden',
    up: (name: string) => `Move ${name} up`,
    down: (name: string) => `Move ${name} down`,
    none: 'The posts here have none.',
  },
  config: {
    title: 'Read from the site',
    note: 'What settings files in the site say of it, and what of that has no effect.',
    read: (system: string) => systems[system] ?? system,
    all: 'All of it was understood.',
    some: (count: number) => `${numbered(count, 'line has', 'lines have')} no effect here`,
    words: (code: NotUnderstoodCode) => notUnderstood[code],
    whole: 'The file',
    more: (count: number) => `and ${count.toLocaleString('en-GB')} more`,
    problem: (code: string, file: string) =>
      code === 'config-missing'
        ? `${file} could not be opened. The site is shown without it.`
        : code === 'cms-config-unread'
          ? `Nothing could be read from ${file}. The site is shown without it.`
          : `${file} has an error. The site is shown with what could be read of it.`,
  },
  choices: {
    title: 'Your choices',
    note: 'What you changed on this page.',
    none: 'Everything is as Galley found it.',
    kept: 'Kept on this device, for you alone.',
    save: 'Save for everyone…',
    readOnly: 'You cannot change this site, so your choices stay on this device.',
    forget: 'Forget my choices',
    forgotten: 'Your choices are forgotten',
    undo: 'Undo',
  },
  save: {
    title: 'Save for everyone?',
    lead: 'Everybody who opens this site with Galley then sees it as you do. Your posts do not change.',
    posts: (folder: string) => `Posts are in ${folder || 'the top folder'}.`,
    label: (folder: string, label: string) => `${folder || 'The top folder'} is called “${label}”.`,
    hidden: (folder: string) => `${folder || 'The top folder'} is not listed.`,
    pattern: (folder: string, example: string) =>
      `In ${folder || 'the top folder'}, a new file is named like ${example}.`,
    images: (folder: string, reference: string) => `Images of ${folder || 'the top folder'} are written ${reference}.`,
    format: (folder: string, how: string) => `Details in ${folder || 'the top folder'}: ${how.toLowerCase()}.`,
    fields: (folder: string, count: number) =>
      `${numbered(count, 'field is', 'fields are')} described for ${folder || 'the top folder'}.`,
    kept: 'What was saved before stays as it is written, remarks too. Only what you changed is changed.',
    rewritten: 'What was saved before stays, where you changed nothing. Remarks in that file do not.',
    unreadable:
      'This site has a settings file that cannot be read, so nothing can be added to it. Your choices stay on this device. Ask whoever looks after the site to mend it.',
    file: (path: string) => `The file ${path}`,
    now: 'Save for everyone',
    busy: 'Saving…',
    done: 'Saved for everyone',
    message: (path: string) => `Describe the site for Galley in ${path}`,
    clash: 'Somebody changed this file just now. Nothing was written; look at it again and save then.',
    protected: (detail: string) =>
      `This site does not take changes directly: ${detail} Your choices stay on this device.`,
  },
};
