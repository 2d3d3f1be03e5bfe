import { Compass } from 'lucide-react';
import { useState } from 'react';
import { Banner } from '../../design/Banner';
import { Button } from '../../design/Button';
import { useText } from '../../i18n/text';
import type { Collection } from '../../site/site';
import type { SiteReady } from '../../site/site-store';
import { unreadFiles } from '../../site/unread-files';
import { LateFolderPicker } from '../pickers/LateFolderPicker';
import type { SitePorts } from '../screen-ports';
import styles from './PostsScreen.module.css';

export interface FoundBannerProps {
  readonly site: SitePorts;
  readonly ready: SiteReady;
  readonly collection: Collection;
}

/** Asks once whether the posts were found where they are; nobody is asked where the site's own configuration says it. */
export function FoundBanner({ site, ready, collection }: FoundBannerProps) {
  const { found: words, theTop } = useText().posts;
  const [isAnswered, setAnswered] = useState(site.memory.isConfirmed);
  const [isChoosing, setChoosing] = useState(false);
  if (isAnswered || ready.choices || (ready.found.config?.collections.length ?? 0) > 0) return null;
  const [unread] = unreadFiles(ready.found);
  const confirm = () => {
    site.memory.confirm();
    setAnswered(true);
  };
  return (
    <>
      <Banner
        boxed
        icon={Compass}
        className={styles.notice}
        happened={words.happened(collection.folder || theTop)}
        action={
          <>
            <Button variant="plain" size="small" onClick={confirm}>
              {words.yes}
            </Button>
            <Button variant="quiet" size="small" onClick={() => setChoosing(true)}>
              {words.other}
            </Button>
          </>
        }
      >
        {unread !== undefined && `${words.unread(unread)} `}
        {words.ask}
      </Banner>
      {isChoosing && <LateFolderPicker site={site} ready={ready} onClose={() => setChoosing(false)} />}
    </>
  );
}
