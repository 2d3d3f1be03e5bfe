import { commands } from './commands';
import { constructs } from './constructs';
import { blockMenu } from './block-menu';
import { editor } from './editor';
import { documents } from './documents';
import { files } from './files';
import { fields } from './fields';
import { media } from './media';
import { links } from './links';
import { operations } from './operations';
import { overview } from './overview';
import { post } from './post';
import { preview } from './preview';
import { problems } from './problems';
import { publish } from './publish';
import { settings } from './settings';
import { siteBlocks } from './site-blocks';
import { siteFiles } from './site-files';

/** The part of the English catalogue that lists do not need. */
export const englishDesk = {
  post,
  problems,
  commands,
  overview,
  operations,
  blockMenu,
  links,
  editor,
  constructs,
  documents,
  files,
  fields,
  media,
  preview,
  publish,
  settings,
  siteBlocks,
  siteFiles,
};
