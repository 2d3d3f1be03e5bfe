import { quoted } from './quoted';

const named = (text: string) => (text ? quoted(text) : '');

/** What is worth a look before a post is published. */
export const problems = {
  title: 'Worth a look',
  count: (count: number) => (count === 1 ? '1 thing worth a look' : `${count} things worth a look`),
  show: 'Show',
  showWhat: (problem: string) => `Show: ${problem}`,
  'title-long': (length: number) => `The title has ${length} letters. Lists and search results cut it after about 70.`,
  'description-long': (length: number) =>
    `The description has ${length} letters. Search results cut it after about 160.`,
  'description-short': (length: number) => `The description has only ${length} letters.`,
  'heading-skip': (text: string, level: number, above: number) =>
    `${named(text)} is a heading of level ${level} under one of level ${above}: screen readers miss the step between.`,
  'heading-empty': 'A heading has no words.',
  'link-empty': (text: string) => `The link ${named(text)} has no address.`,
  'link-broken': (text: string) => `The link ${named(text)} leads to a post that is not there.`,
  'part-missing': (text: string) => `The link ${named(text)} leads to a part of this post that is not there.`,
  'file-missing': (text: string) => `The link ${named(text)} leads to a file that is not there.`,
  'file-heavy': (name: string, bytes: number) =>
    `${name} has ${(bytes / 1_000_000).toFixed(0)} MB: on a phone, readers wait for it.`,
  'image-missing': (name: string) => `The image ${name} is not there.`,
};
