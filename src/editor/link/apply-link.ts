import { chainInPost } from '../chain-in-post';
import type { Editor } from '@tiptap/core';
import type { Mark, Node as DocumentNode, Schema } from '@tiptap/pm/model';
import type { FoundPost } from '../../site/find-posts';
import type { OwnLink } from '../../site/link-habit';
import { currentLink } from './current-link';
import type { SitePosts } from './site-posts';

/** Links the selected words, or the link at the caret, to an address; with no words, the address is written out. */
export function applyLink(editor: Editor, href: string, title: string | null = null): void {
  const { state } = editor;
  const { from, to } = currentLink(state) ?? state.selection;
  if (from === to) {
    const words = {
      type: 'text',
      text: href.replace(/^mailto:|^tel:/, ''),
      marks: [{ type: 'link', attrs: { href, title: null } }],
    };
    chainInPost(editor).insertContent(words).run();
    return;
  }
  chainInPost(editor)
    .command(({ tr, dispatch }) => {
      if (!dispatch) return true;
      for (const name of ['linkReference', 'autolink']) tr.removeMark(from, to, state.schema.marks[name]);
      const type = state.schema.marks.link;
      if (type) tr.addMark(from, to, type.create({ href, title }));
      return true;
    })
    .setTextSelection(to)
    .run();
}

/** Links the selected words, or the link at the caret, to a post in the site's own way; with no words, its title is written. */
export async function applyPostLink(editor: Editor, post: FoundPost, posts: SitePosts): Promise<void> {
  const { state } = editor;
  const { from, to } = currentLink(state) ?? state.selection;
  const words = from === to ? post.title : state.doc.textBetween(from, to);
  const link = await posts.linkTo(post.path);
  if (!link || editor.isDestroyed) return;
  if (link.kind === 'address' && from !== to) {
    editor.commands.setTextSelection({ from, to });
    applyLink(editor, link.href);
    return;
  }
  const { tr, schema } = editor.state;
  editor.view.dispatch(tr.replaceWith(from, to, wordsOfLink(schema, link, words)).scrollIntoView());
  editor.view.focus();
}

/** A link with its words, or `[[name|words]]`, where the site has that. */
export function wordsOfLink(schema: Schema, link: OwnLink, words: string, marks: readonly Mark[] = []): DocumentNode {
  if (link.kind === 'wikilink')
    return schema.text(link.name === words ? `[[${link.name}]]` : `[[${link.name}|${words}]]`, marks);
  const type = schema.marks.link;
  return schema.text(words, type ? type.create({ href: link.href, title: null }).addToSet(marks) : marks);
}

/** Removes the link at the caret, or those of the selection; the words stay. */
export function removeLink(editor: Editor): void {
  const link = currentLink(editor.state);
  const { from, to } = link ?? editor.state.selection;
  chainInPost(editor)
    .command(({ tr, dispatch }) => {
      if (dispatch)
        for (const name of ['link', 'linkReference', 'autolink']) tr.removeMark(from, to, editor.schema.marks[name]);
      return true;
    })
    .run();
}
