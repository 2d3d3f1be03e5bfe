import { expect, test } from 'vitest';
import { detailGroup } from './detail-groups';

test.each([
  ['date', 'date', 'publishing'],
  ['lastmod', 'date', 'publishing'],
  ['event', 'date', 'publishing'],
  ['draft', 'boolean', 'publishing'],
  ['slug', 'slug', 'publishing'],
  ['author', 'object', 'sorting'],
  ['tags', 'tags', 'sorting'],
  ['ingredients', 'tags', 'sorting'],
  ['cover', 'image', 'media'],
  ['coverAlt', 'text', 'media'],
  ['cover_caption', 'text', 'media'],
  ['gallery', 'list', 'media'],
  ['recording', 'file', 'media'],
  ['description', 'long-text', 'other'],
  ['discovered', 'text', 'other'],
  ['id', 'hidden', 'hidden'],
])('%s (%s) stands with %s', (name, kind, group) => expect(detailGroup({ name, kind, required: false })).toBe(group));
