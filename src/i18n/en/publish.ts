import { when } from './when';
import { quoted } from './quoted';

const many = (count: number, one: string, several: string) => (count === 1 ? `1 ${one}` : `${count} ${several}`);
const sizeWords = (bytes: number) =>
  bytes < 1_000_000 ? `${Math.max(1, Math.round(bytes / 1000))} KB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
const named = (title: string) => (title ? quoted(title) : 'This post');

/** Why a text could not be made, what is safe, what to do. */
const refusals = {
  fence:
    'A line in the details would end them too early. Open the details as text and mend that line. Your draft is safe on this device.',
  'too-slow':
    'Turning the rich text back took longer than Galley waits, so it left your site as it is. Every word is kept in your draft on this device. Publish again, or edit the post as text to go on.',
  'not-loaded':
    'A part of Galley could not be loaded, so it left your site as it is. Every word is kept in your draft on this device. Check your connection, then publish again.',
  other:
    'Galley could not turn the rich text back without changing other parts of the post, so it left your site as it is. Your draft is safe on this device. Edit the post as text to go on.',
};

export const publish = {
  ready: 'Ready to publish?',
  close: 'Close',
  cancel: 'Cancel',
  now: 'Publish now',
  willChange: (title: string) => `${named(title)} will change at `,
  willAppear: (title: string) => `${named(title)} will appear at `,
  willChangeSomewhere: (title: string) => `${named(title)} will change on your site.`,
  willAppearSomewhere: (title: string) => `${named(title)} will appear on your site.`,
  nothing: 'Nothing has changed since this post was last published.',
  checks: 'Checks',
  checking: 'Looking at what changes',
  titleMissing: 'This post has no title',
  titleMissingNote: 'Readers see it in lists and at the top of the page.',
  there: (names: readonly string[]) => {
    const words =
      names.length === 1 ? `${names[0]} is there` : `${names.slice(0, -1).join(', ')} and ${names.at(-1)} are there`;
    return words.charAt(0).toUpperCase() + words.slice(1);
  },
  needed: (names: readonly string[]) => `Still empty: ${names.join(', ')}`,
  neededNote: 'Your site’s settings ask for this. Go back and fill it in; your draft is safe on this device.',
  usuallyFilled: (names: readonly string[]) => `Left empty: ${names.join(', ')}`,
  usuallyFilledNote: 'Your other posts have this. You can publish without it.',
  noAlt: (count: number) => (count === 1 ? 'One image has no alt text' : `${count} images have no alt text`),
  noAltNote: (count: number) =>
    count === 1
      ? 'People who cannot see it will hear only its file name.'
      : 'People who cannot see them will hear only their file names.',
  allAlt: 'Every image has alt text',
  allAltNote: 'People who cannot see an image hear it instead.',
  altFor: (name: string) => `Alt text for ${name}`,
  altHint: 'What is in the picture?',
  names: { title: 'Title', date: 'date', description: 'description' },
  size: sizeWords,
  newFiles: (count: number, size: string) => `${many(count, 'new file', 'new files')}, ${size}`,
  newImages: (count: number, size: string) => `${many(count, 'new image', 'new images')}, ${size}`,
  draftFlag: 'This post is marked as a draft',
  draftFlagNote: 'Your site leaves drafts out. Publish it live, or keep it a draft that is stored with your site.',
  publishLive: 'Publish it live',
  secret: 'Something here looks like a token or a password',
  secretNote: (start: string) => `It begins with ${start}… Everybody can read what you publish: take it out first.`,
  seeChanges: 'See what changes',
  hideChanges: 'Hide what changes',
  changes: 'What changes',
  leftOut: 'Left out',
  details: 'Details',
  nothingElse: 'Nothing that one can see: spaces or line breaks.',
  publishing: 'Publishing',
  published: 'Published',
  building: 'Building',
  built: 'Built',
  live: 'Live',
  notBuilt: 'Not built',
  steps: 'Steps to the live page',
  handing: ({
    count,
    bytes,
    areImages,
  }: {
    readonly count: number;
    readonly bytes: number;
    readonly areImages: boolean;
  }) => {
    if (count === 0) return 'Handing your post to your site.';
    const files = areImages ? many(count, 'image', 'images') : `${many(count, 'file', 'files')}, ${sizeWords(bytes)},`;
    return `Handing your post and ${files} to your site.`;
  },
  aFewSeconds: 'A few seconds',
  aboutAMinute: 'About a minute',
  soon: 'Soon',
  notYet: 'Not yet',
  secondsSoFar: (seconds: number) => `${many(seconds, 'second', 'seconds')} so far`,
  took: (seconds: number) => many(seconds, 'second', 'seconds'),
  unknownYet: 'Not known',
  goOnWriting: 'You can close this and go on writing.',
  onItsWay: 'On its way',
  onItsWayLead: 'Your post is safe with your site. The site is now being built, which usually takes about a minute.',
  itIsLive: 'It is live',
  foundIt: 'Galley opened the page and found your words on it: ',
  builtTitle: 'Your site was built',
  builtLead: 'The site was built with your post. Galley could not read the page from here, so have a look yourself.',
  unknownTitle: 'Your post is published',
  unknownLead:
    'It is safe with your site. We do not know yet whether readers see it: nothing reports the building of this site, and your words are not on the page so far.',
  failedTitle: 'The site could not be built',
  failedLead: 'Your post is safe, and readers still see the page as it was.',
  draftFolder: 'This post is among the drafts',
  draftFolderNote: 'Your site leaves drafts out. This one is stored with it until it is moved to the posts.',
  future: (day: string) => `This post is dated ${day}`,
  futureNote:
    'Your site leaves posts of later days out. Readers get it when the site is next built on that day or after it.',
  willBeStored: (title: string) => `${named(title)} will be stored with your site. Readers do not see it yet.`,
  draftKept: 'Stored as a draft',
  draftKeptLead: 'Your post is safe with your site. It is marked as a draft, so readers do not see it.',
  futureKept: 'Stored until its day',
  futureKeptLead: (day: string) =>
    `Your post is safe with your site. It is dated ${day}. Readers get it when the site is next built on that day or after it.`,
  copyDetails: 'Copy details for your developer',
  copied: 'Copied',
  copyAddress: 'Copy the address',
  log: 'Open the log',
  seeIt: 'See it',
  follow: 'Follow',
  whatHappened: 'What happened?',
  yourPostIsSafe: 'Your post is safe',
  failedPublish: 'Not published yet',
  failedPublishLead: 'Your post is safe on this device.',
  unsure: 'We do not know yet whether this was published.',
  unsureLead: 'The answer got lost on the way. Galley is looking, and will not publish it twice.',
  paused: (until: number, now: number) => `GitHub asks for a pause until ${when.clock(until, now)}.`,
  pausedLead: 'Galley publishes by itself then. You can go on writing.',
  offline: 'You are offline.',
  offlineLead: 'Your post is safe on this device. Galley publishes by itself when you are back.',
  protected: 'This site does not take changes directly',
  protectedLead:
    'Your post is safe on this device. A rule of the site asks for a review first. The person who looks after it can tell you how, or let you publish directly.',
  protectedDetail: (detail: string) => `GitHub says: ${detail}`,
  refused: 'This was not published',
  refusedLead: (reason: string) => (reason in refusals ? refusals[reason as keyof typeof refusals] : refusals.other),
  editAsText: 'Edit as text',
  clash: {
    title: (who: string | null) => `${who ?? 'Somebody'} changed this post too`,
    lead: 'You both wrote something different since you opened it. Nothing is overwritten. Which should readers see?',
    choose: 'Which should readers see?',
    yours: 'Yours',
    yoursNote: (time: number, now: number) => `${when.ago(time, now)}, this device`,
    theirs: (who: string | null) => (who ? `${who}’s` : 'Theirs'),
    theirsNote: (date: string | null, now: number) =>
      date ? `${when.ago(Date.parse(date), now)}, on your site` : 'on your site',
    explain: 'words are what each of you changed.',
    underlined: 'Underlined',
    safeYours: 'Their version stays in the history of your site.',
    safeTheirs: 'Your version stays on this device until you say otherwise: you can bring it back.',
    later: 'Decide later',
    useYours: 'Use yours',
    useTheirs: 'Use theirs',
    download: 'Download yours',
    kept: 'Your version was set aside.',
    bringBack: 'Bring it back',
    unreadable: 'Their version cannot be shown as text.',
  },
  removed: {
    title: 'This post was deleted meanwhile',
    lead: (who: string | null) =>
      `${who ?? 'Somebody'} deleted it while you were writing. Your version is safe on this device. Publish it again as a new post, or leave it deleted and keep your draft.`,
    again: 'Publish it again',
  },
  taken: {
    title: 'There is already a post at this address',
    lead: 'Another post has the same file name. Your post is safe on this device: change its title a little and publish again.',
  },
  imageTaken: {
    title: 'A file of this name is already there',
    lead: (name: string) =>
      `Somebody added another ${name} meanwhile. Your post is safe on this device: remove yours, add it again and publish.`,
  },
};
