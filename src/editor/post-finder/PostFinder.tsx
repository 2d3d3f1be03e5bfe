import { useEditorState } from '@tiptap/react';
import { FileText } from 'lucide-react';
import { useCallback, useEffect, useRef, useState } from 'react';
import look from '../../design/choices.module.css';
import { classNames } from '../../design/class-names';
import { Icon } from '../../design/Icon';
import { useDeskText } from '../../i18n/desk-text';
import { optionId, point } from '../caret-menu/caret-menu';
import styles from '../caret-menu/CaretMenu.module.css';
import { useDesk, useDeskState } from '../desk/desk';
import { rangeBox } from '../floating/anchors';
import { Floating } from '../floating/Floating';
import type { SitePosts } from '../link/site-posts';
import { choosePost, finderKey, listId } from './finder-behaviour';
import { PostWords } from './PostWords';

// The focus never leaves the text, so these are no elements of a form.
const listbox = { role: 'listbox', tabIndex: 0 } as const;
const option = { role: 'option', tabIndex: -1 } as const;

/** The posts that fit what was typed after `@` or `[[`. The focus stays in the text; its keys are the text's own. */
export function PostFinder() {
  const { editor, store } = useDesk();
  const text = useDeskText().links;
  const posts = useDeskState((desk) => desk.posts);
  const list = useRef<HTMLDivElement>(null);
  const open = useEditorState({ editor, selector: ({ editor: { state } }) => finderKey.getState(state)?.open ?? null });
  useMorePosts(posts, open !== null);
  const from = open?.from ?? 0;
  const anchor = useCallback(() => rangeBox(editor.view, from, from + 1), [editor, from]);
  const found = open ? posts.find(open.query) : [];
  const chosen = open ? open.index % Math.max(1, found.length) : 0;

  useEffect(() => {
    list.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
  });

  if (!open || found.length === 0) return null;
  return (
    <Floating anchor={anchor} side="below" align="start" onMouseDown={(event) => event.preventDefault()}>
      <div ref={list} className={classNames(look.menu, styles.menu)} {...listbox} aria-label={text.posts} id={listId}>
        {open.query === '' && (
          <p className={look.title} aria-hidden>
            {text.newest}
          </p>
        )}
        {found.map((post, index) => (
          <div
            key={post.path}
            id={optionId(listId, index)}
            {...option}
            aria-selected={index === chosen}
            className={classNames(look.line, styles.item, index === chosen && styles.chosen)}
            {...{
              onMouseMove: () => index === chosen || point(editor.view, finderKey, index),
              onClick: () => choosePost(editor, store, open, post),
            }}
          >
            <Icon of={FileText} />
            <PostWords post={post} />
          </div>
        ))}
      </div>
    </Floating>
  );
}

/** Draws anew when more posts are read. */
export function useMorePosts(posts: SitePosts, isWanted: boolean): void {
  const [, setTurn] = useState(0);
  useEffect(() => (isWanted ? posts.subscribe(() => setTurn((turn) => turn + 1)) : undefined), [posts, isWanted]);
}
