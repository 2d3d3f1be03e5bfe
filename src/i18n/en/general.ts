import { quoted } from './quoted';

export const general = {
  title: (place: string) => `${place} · Galley`,
  close: 'Close',
  cancel: 'Cancel',
  tryAgain: 'Try again',
  signIn: 'Sign in',
  signOut: 'Sign out',
  yourTokens: 'Your tokens on GitHub',
  allSites: 'All sites',
  openSite: 'Open the site',
  settings: 'Settings',
  search: 'Search',
  status: {
    draft: 'Draft',
    changed: 'Changed',
    review: 'In review',
    scheduled: 'Scheduled',
    live: 'Live',
    failed: 'Failed',
  },
  theme: { label: 'Theme', system: 'As the system', light: 'Light', dark: 'Dark' },
  account: (name: string) => `Account of ${name}`,
  opening: 'Opening Galley',
  openingSite: 'Opening your site',
  offline: {
    happened: 'You are offline.',
    safe: 'Keep writing: everything is saved on this device, and you can publish when you are back.',
  },
  again: {
    happened: 'GitHub asks you to sign in again.',
    safe: 'Your post is safe on this device. Publishing goes on as soon as you are back.',
    title: 'Sign in again',
    lead: 'Your token has ended, or was taken back. Paste a new one and go on where you were.',
    otherAccount: (theirs: string, yours: string) =>
      `This token belongs to ${theirs}. You are writing as ${yours}: paste a token of that account, or sign out first.`,
  },
  crash: {
    title: 'Galley has stopped',
    lead: 'Something in Galley went wrong. What you wrote up to the last “Saved” is on this device and is offered to you when you open the post again.',
    reload: 'Reload Galley',
    download: 'Download my draft',
  },
  framed: {
    title: 'Galley does not open inside another page',
    lead: 'Another page could watch what you type. Open Galley in a tab of its own.',
    open: 'Open in a new tab',
  },
  badConfig: {
    title: 'Galley is not set up yet',
    lead: (problem: string) =>
      `The file galley.json beside Galley cannot be read: ${problem} The person who looks after your site can mend it. Nothing of yours is lost.`,
    notJson: 'it is not JSON.',
    notReached: 'it did not arrive.',
    wrong: (key: string, wanted: string) => `${quoted(key)} must be ${wanted}.`,
  },
  nowhere: { title: 'There is nothing at this address', lead: 'The address may be cut off, or the post was moved.' },
};
