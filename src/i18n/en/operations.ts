import { postRow } from './post-row';
import { quoted } from './quoted';

const many = (count: number, one: string, several: string) => (count === 1 ? `1 ${one}` : `${count} ${several}`);

export const operations = {
  rename: 'Change address…',
  duplicate: 'Duplicate',
  delete: 'Delete…',
  looking: 'Looking at what belongs to this post',
  working: 'Handing this to your site',
  cancel: 'Cancel',
  changes: 'What changes',
  address: {
    title: 'Change address',
    label: 'Last part of the address',
    now: 'Now',
    next: 'Then',
    save: 'Change address',
    saving: 'Changing the address',
    empty: 'An address needs at least one letter or number.',
    same: 'This is its address now. Write another to change it.',
    follow: (count: number) => `Update the links in ${many(count, 'other post', 'other posts')}`,
    followed: 'They lead straight to the new address. Nothing else in those posts changes.',
    notFollowed: 'Those posts stay as they are.',
    taken: 'There is already a post at this address. Choose another.',
    made: (part: string) => `An address cannot hold all of this. It will be ${quoted(part)}.`,
    unknown: 'Only the site itself knows the whole address. This is the part that you can change.',
    stays: 'Your site makes the address of this post from something else, so readers keep finding it where it is.',
    keep: 'Keep the old address working',
    ways: {
      field: 'Who opens the old address is sent to the new one: the post remembers it.',
      file: 'Who opens the old address is sent to the new one: your site’s list of redirects gets a line for it.',
      none: 'Your site has no way of sending readers on, so the old address will stop working',
      unknown: 'Galley does not know this post’s whole address, so the old one will stop working',
      draft: 'Readers do not get this post yet: nobody has its old address',
      off: 'The old address will stop working. Links to it from other places will lead nowhere.',
    },
    along: (images: number, others: number) =>
      images > 0
        ? `${many(images, 'image moves', 'images move')} along${others > 0 ? `, and ${many(others, 'other file', 'other files')}` : ''}`
        : `${many(others, 'file moves', 'files move')} along`,
    translations: (count: number) =>
      count === 1 ? 'Its translation gets the new address too' : `Its ${count} translations get the new address too`,
    draft: 'Your unpublished changes move along and stay unpublished',
    links: (count: number, works: boolean) =>
      `${many(count, 'other post links', 'other posts link')} to the old address${works ? ', and the link goes on working' : ': mend the link there'}`,
    names: (count: number) =>
      `${many(count, 'other post names', 'other posts name')} this post’s file. That link breaks, and your site may not be built until it is mended`,
    done: (title: string) => `${quoted(title)} has a new address.`,
    live: 'The new address is live.',
  },
  deletion: {
    title: (title: string) => `Delete ${quoted(title)}?`,
    lead: 'Readers who open its address will find nothing there.',
    confirm: 'Delete post',
    deleting: 'Deleting',
    along: (images: number, others: number) =>
      images > 0
        ? `${many(images, 'image', 'images')}${others > 0 ? ` and ${many(others, 'other file', 'other files')}` : ''} of this post ${images + others === 1 ? 'goes' : 'go'} with it`
        : `${many(others, 'file', 'files')} of this post ${others === 1 ? 'goes' : 'go'} with it`,
    history: 'It stays in the history of your site, from where it can be brought back',
    draft: 'Your unpublished changes to it go too. You can bring them back right after',
    links: (count: number) =>
      `${many(count, 'other post links', 'other posts link')} to it. ${count === 1 ? 'That link' : 'Those links'} will lead nowhere`,
    names: (count: number) =>
      `${many(count, 'other post names', 'other posts name')} its file. Your site may not be built until that link is mended`,
    unused: (names: readonly string[]) =>
      names.length === 1
        ? `${names[0]} is shown by no other post. It stays among your images`
        : `${names.length} of its images are shown by no other post. They stay among your images`,
    translations: (count: number) => (count === 1 ? 'Its translation stays' : `Its ${count} translations stay`),
    done: (title: string) => `${quoted(title)} is deleted.`,
    gone: 'Readers no longer find it.',
    bringBack: 'Bring my changes back',
  },
  building: 'Your site is being built.',
  built: 'Your site was built with it.',
  unknown: 'We do not know yet whether readers see it.',
  failedBuild: 'The site could not be built. Readers still see it as it was.',
  seeIt: 'See it',
  notDone: 'Nothing was changed',
  unsure: 'We do not know yet whether this was done',
  unsureLead:
    'The answer got lost on the way. Try again whenever you like: Galley looks first, and does nothing twice.',
  offline: 'You are offline',
  offlineLead: 'Your site is as it was, and your drafts are safe. Try again when you are back.',
  clash: (who: string | null) => `${who ?? 'Somebody'} changed this post meanwhile`,
  clashLead: 'Nothing was changed by you, and their version is safe. Look at it first, then try again.',
  taken: 'Somebody put something else there meanwhile',
  takenLead: 'Nothing was changed. Choose another address.',
  moved: 'Your site changed meanwhile',
  movedLead: 'Somebody else was quicker. Nothing was changed by you: try again, and Galley looks anew.',
  missing: postRow.missing,
  missingLead: 'It was moved or deleted meanwhile. Nothing was changed.',
  protected: 'This site does not take changes directly',
  protectedLead: (detail: string) =>
    `Nothing was changed. A rule of the site asks for a review first. GitHub says: ${detail}`,
  elsewhere: 'This post is open in another tab',
  elsewhereLead: 'Close it there first, so that nothing you write is left behind. Nothing was changed.',
  draftInTheWay: 'Your unpublished changes are in the way',
  draftInTheWayLead:
    'The new address changes words that you have changed too. Publish or discard your changes first, then try again. Nothing was changed.',
  details: 'The details of this post cannot be changed by themselves',
  detailsLead: 'Galley would have to touch other parts of them. Change the address there as text. Nothing was changed.',
  section: 'This is the page of a whole section',
  sectionLead:
    'Its address is that of its folder, with all the posts in it. The person who looks after your site can change it.',
  special: 'One of its files is not an ordinary one',
  specialLead:
    'Galley leaves links and programs alone. The person who looks after your site can do this. Nothing was changed.',
  'too-large': 'What belongs to this post is larger than 25 MB',
  'too-largeLead':
    'That is more than fits in one go. The person who looks after your site can do this. Nothing was changed.',
  incomplete: 'This site is too large to be listed whole',
  incompleteLead: 'Something that belongs to the post might be left behind. Nothing was changed.',
};
