import type { Editor } from '@tiptap/core';
import { closeHistory } from '@tiptap/pm/history';
import type { Transaction } from '@tiptap/pm/state';
import type { FoundPost } from '../../site/find-posts';
import { wordsOfLink } from '../link/apply-link';
import type { SitePosts } from '../link/site-posts';

/** Puts a link to a post in place of what was typed to find it, in the site's own way. What was typed stays when no link can be made. */
export async function insertPostLink(
  editor: Editor,
  place: { readonly from: number; readonly to: number },
  post: FoundPost,
  posts: SitePosts,
): Promise<void> {
  let { from, to } = place;
  const follow = ({ transaction }: { readonly transaction: Transaction }) => {
    from = transaction.mapping.map(from, 1);
    to = transaction.mapping.map(to, -1);
  };
  editor.on('transaction', follow);
  const link = await posts.linkTo(post.path);
  editor.off('transaction', follow);
  if (!link || editor.isDestroyed || from >= to) return;
  const { tr, schema, doc } = editor.state;
  const marks = doc
    .resolve(to)
    .marks()
    .filter(({ type }) => !['link', 'linkReference', 'autolink', 'code'].includes(type.name));
  tr.replaceWith(from, to, wordsOfLink(schema, link, post.title, marks));
  editor.view.dispatch(closeHistory(tr).scrollIntoView());
  editor.view.focus();
}
