import { useEffect, useState } from 'react';
import { useDeskText } from '../../i18n/desk-text';
import { readPostFile } from '../../content/read-post-file';
import { newestFirst } from '../../site/newest-first';
import { postAddress } from '../../site/post-address';
import { fileTree } from '../../site/site-store';
import type { PartProps } from './Part';
import styles from './Settings.module.css';

/** The page of one post of a part, to be looked at; nothing where its address is not known. */
export function LiveExample({ site, ready, collection }: PartProps) {
  const { parts: words } = useDeskText().settings;
  const [url, setUrl] = useState<string | null>(null);
  const [path = ''] = newestFirst(collection.paths);
  const home = site.siteUrl(ready);
  useEffect(() => {
    let left = false;
    if (path === '' || home === null || !/^https?:\/\//i.test(home)) return;
    fileTree(site.repository, ready.tree)
      .read([path])
      .then(
        (texts) => {
          const text = texts.get(path);
          const values = text === undefined ? {} : (readPostFile(text).frontmatter?.values ?? {});
          const address = text === undefined ? null : postAddress(ready.site, path, values);
          if (!left) setUrl(address === null ? null : home + address);
        },
        () => undefined,
      );
    return () => void (left = true);
  }, [site, ready, path, home]);
  if (url === null) return null;
  return (
    <p className={styles.live}>
      {words.live}:{' '}
      <a href={url} target="_blank" rel="noopener noreferrer">
        {url.replace(/^https?:\/\//, '')}
      </a>
    </p>
  );
}
