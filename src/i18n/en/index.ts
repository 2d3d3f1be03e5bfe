import { errors } from './errors';
import { general } from './general';
import { late } from './late';
import { postRow } from './post-row';
import { posts } from './posts';
import { signIn } from './sign-in';
import { sites } from './sites';
import { when } from './when';

/** The English catalogue: text, or a function of what the text mentions. One file per place of the interface. */
export const english = {
  general,
  late,
  errors,
  when,
  signIn,
  sites,
  posts,
  postRow,
};
