import { Ellipsis, type LucideIcon } from 'lucide-react';
import { type ReactElement, useState } from 'react';
import { Link } from 'wouter';
import { Icon } from '../../design/Icon';
import { Tooltip } from '../../design/Tooltip';
import { useMediaQuery } from '../../design/use-media-query';
import { useText } from '../../i18n/text';
import { collectionKey, isOfPosts } from '../../site/collection-of';
import type { Collection } from '../../site/site';
import { addressOf } from '../address';
import styles from './Desk.module.css';
import { iconOf, placeOf } from './place-of';

export interface PlacesProps {
  /** `owner/name` */
  readonly repository: string;
  /** The main one first. */
  readonly collections: readonly Collection[];
  readonly current: Collection | 'settings' | 'images' | null;
}

/** So many are in sight at first. */
const few = 7;

/** What people write in a site; beyond the first few it opens on demand. */
export function Places({ repository, collections, current }: PlacesProps) {
  const { posts: words } = useText();
  const main = collections.find(isOfPosts) ?? null;
  const isBeyond = collections.findIndex((one) => one === current) >= few;
  const [isOpen, setOpen] = useState(isBeyond);
  const shown = isOpen ? collections : collections.slice(0, few);
  return (
    <ul className={styles.places}>
      {shown.map((collection) => {
        const label = collection.label ?? collection.name;
        return (
          <li key={collectionKey(collection)}>
            <RailTip label={label}>
              <Link
                href={addressOf(placeOf(repository, collection, main))}
                className={styles.place}
                aria-current={collection === current ? 'page' : undefined}
              >
                <PlaceText icon={iconOf(collection)} text={label} />
                {!collection.filter && (
                  <span className={styles.end}>{collection.paths.length.toLocaleString('en-GB')}</span>
                )}
              </Link>
            </RailTip>
          </li>
        );
      })}
      {collections.length > few && (
        <li>
          <RailTip label={words.more}>
            <button type="button" className={styles.place} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
              <Icon of={Ellipsis} /> <span>{isOpen ? words.fewer : words.more}</span>
              {!isOpen && <span className={styles.end}>{collections.length - few}</span>}
            </button>
          </RailTip>
        </li>
      )}
    </ul>
  );
}

/** A place's sign and words. */
export function PlaceText({ icon, text }: { readonly icon: LucideIcon; readonly text: string }) {
  return (
    <>
      <Icon of={icon} /> <span>{text}</span>
    </>
  );
}

/** On a tablet the words are hidden, so that they come as a tooltip. */
export function RailTip({ label, children }: { readonly label: string; readonly children: ReactElement }) {
  const rail = useMediaQuery('(48rem <= width < 64rem)');
  return rail ? (
    <Tooltip label={label} side="right">
      {children}
    </Tooltip>
  ) : (
    children
  );
}
