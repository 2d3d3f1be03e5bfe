import { Link } from 'wouter';
import { useDeskText } from '../../i18n/desk-text';
import { folderOf } from '../../lib/path';
import type { ImageUsesState } from '../../media/library/image-uses-store';
import type { LibraryItem } from '../../media/library/library-item';
import { altsOf, isUnused } from '../../media/library/list-items';
import { addressOf } from '../address';
import styles from './Media.module.css';
import { OtherUses } from './OtherUses';

export interface ItemFactsProps {
  readonly repository: string;
  readonly item: LibraryItem;
  /** What was found of its uses. */
  readonly found: ImageUsesState;
  /** Where readers' browsers find it; null when it has no address of its own. */
  readonly address: string | null;
}

/** Where an image or a file lies, where readers find it, and what uses it. */
export function ItemFacts({ repository, item, found, address }: ItemFactsProps) {
  const { media, siteFiles } = useDeskText();
  const words = media.details;
  const { uses, others, kind } = item;
  const { titles, content, total } = found;
  const alts = altsOf(item);
  return (
    <dl>
      <dt>{words.folder}</dt>
      <dd className={styles.path}>{folderOf(item.path) || media.topFolder}</dd>
      <dt>{words.address}</dt>
      <dd className={styles.path}>{address ?? (kind === 'file' ? siteFiles.noAddress : words.noAddress)}</dd>
      <dt>{words.usedIn}</dt>
      <dd>
        {uses === null && media.lookingForUses}
        {isUnused(item) && words.unused(content, total - content)}
        {uses?.length === 0 && others.length > 0 && <OtherUses others={others} titles={titles} />}
        {uses && uses.length > 0 && (
          <ul className={styles.uses}>
            {uses.map(({ post }) => (
              <li key={post}>
                <Link href={addressOf({ kind: 'post', repository, path: post })}>{titles.get(post) ?? post}</Link>
              </li>
            ))}
          </ul>
        )}
      </dd>
      {uses && uses.length > 0 && others.length > 0 && (
        <>
          <dt>{words.others}</dt>
          <dd>
            <OtherUses others={others} titles={titles} />
          </dd>
        </>
      )}
      {kind === 'image' && uses && uses.length > 0 && (
        <>
          <dt>{words.alts}</dt>
          <dd>
            {alts.length === 0 && words.noAlts}
            {alts.map((alt) => (
              <p key={alt}>{alt}</p>
            ))}
          </dd>
        </>
      )}
    </dl>
  );
}
