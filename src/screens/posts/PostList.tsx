import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useText } from '../../i18n/text';
import { nameOf } from '../../lib/path';
import type { PostSummary } from '../../site/post-summary';
import { addressOf } from '../address';
import { useNow } from '../use-now';
import type { PostOperations } from '../operations/use-post-operations';
import styles from './PostList.module.css';
import { type ListItem, stateOf } from './post-list';
import { useWindowRows } from './use-window-rows';
import { PostRow, WaitingRow } from './PostRow';
import { RowMenuButton } from './RowMenuButton';
import type { ThumbnailImage } from './Thumbnail';

/** Pixels of a row and of a group's heading with the space above it, until they are measured. */
const ROW = 84;
const HEADING = 84;
/** Rows kept beside the visible ones, so that the browser's own search and quick scrolling find them. */
const BESIDE = 40;

export interface PostListProps {
  readonly repository: string;
  readonly label: string;
  /** The rows are files without a day or a state. */
  readonly plain: boolean;
  readonly items: readonly ListItem[];
  readonly imageOf: (summary: PostSummary) => ThumbnailImage | null;
  /** Told which posts are on the screen and not read yet. */
  readonly onWant: (paths: readonly string[]) => void;
  readonly operationsOf: (path: string) => PostOperations | null;
}

/** The posts, newest first, however many: only the rows near the screen exist. */
export function PostList({ repository, label, plain, items, imageOf, onWant, operationsOf }: PostListProps) {
  const { posts: words, when } = useText();
  const now = useNow();
  const list = useRef<HTMLUListElement>(null);
  const [top, setTop] = useState(0);
  useLayoutEffect(() => {
    const element = list.current;
    if (!element?.parentElement) return;
    const measure = () => setTop(Math.round(element.getBoundingClientRect().top + window.scrollY));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element.parentElement);
    return () => observer.disconnect();
  }, []);
  const virtualizer = useWindowRows({
    count: items.length,
    estimateSize: (index) => ROW + (items[index]?.heading ? HEADING : 0),
    getItemKey: (index) => items[index]?.post.path ?? index,
    overscan: BESIDE,
    scrollMargin: top,
  });
  const shown = virtualizer.getVirtualItems();
  const wanted = shown.flatMap(({ index }) => {
    const post = items[index]?.post;
    return post && !post.summary ? [post.path] : [];
  });
  const wantedKey = wanted.join('\n');
  useEffect(() => {
    if (wantedKey) onWant(wantedKey.split('\n'));
  }, [wantedKey, onWant]);

  return (
    <ul ref={list} className={styles.list} aria-label={label} style={{ height: virtualizer.getTotalSize() }}>
      {shown.map(({ index, key, start }) => {
        const item = items[index];
        if (!item) return null;
        const { path, summary } = item.post;
        return (
          <li
            key={key}
            ref={virtualizer.measureElement}
            data-index={index}
            data-first={item.heading !== null || index === 0 || undefined}
            aria-setsize={items.length}
            aria-posinset={index + 1}
            className={styles.item}
            style={{ transform: `translateY(${start - top}px)` }}
          >
            {item.heading !== null && <h2 className={styles.heading}>{item.heading}</h2>}
            {summary ? (
              <PostRow
                href={addressOf({ kind: 'post', repository, path })}
                title={plain && summary.titleIsFallback ? nameOf(path) : summary.title || words.untitled}
                untitled={!plain && summary.titleIsFallback}
                status={plain ? null : stateOf(summary)}
                date={!plain && summary.date ? when.day(summary.date, now) : ''}
                tags={summary.tags}
                image={imageOf(summary)}
                menu={<RowMenuButton path={path} title={summary.title || words.untitled} operationsOf={operationsOf} />}
              />
            ) : (
              <WaitingRow seed={index} />
            )}
          </li>
        );
      })}
    </ul>
  );
}
