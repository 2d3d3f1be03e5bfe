import { editor } from './editor';
import { errors } from './errors';
import { fields } from './fields';
import { general } from './general';
import { operations } from './operations';
import { post } from './post';
import { posts } from './posts';
import { preview } from './preview';
import { publish } from './publish';
import { settings } from './settings';
import { signIn } from './sign-in';
import { sites } from './sites';
import { when } from './when';

/** The English catalogue: text, or a function of what the text mentions. One file per place of the interface. */
export const english = {
  general,
  errors,
  when,
  signIn,
  sites,
  settings,
  posts,
  post,
  operations,
  editor,
  fields,
  preview,
  publish,
};
