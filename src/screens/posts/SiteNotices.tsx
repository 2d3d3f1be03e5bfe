import { Lock, TriangleAlert } from 'lucide-react';
import { Banner } from '../../design/Banner';
import { useText } from '../../i18n/text';
import type { SiteReady } from '../../site/site-store';
import { ErrorNote } from '../ErrorNote';
import type { SitePorts } from '../screen-ports';
import styles from './PostsScreen.module.css';

/** What to know about a site before reading its list. */
export function SiteNotices({ site, ready }: { readonly site: SitePorts; readonly ready: SiteReady }) {
  const { posts: words } = useText();
  return (
    <>
      {ready.problem && (
        <ErrorNote className={styles.notice} error={ready.problem} onTryAgain={() => void site.site.refresh()} />
      )}
      {!ready.head.canWrite && (
        <Banner boxed icon={Lock} className={styles.notice} happened={words.readOnly.happened}>
          {words.readOnly.safe}
        </Banner>
      )}
      {!ready.tree.complete && (
        <Banner boxed tone="warn" icon={TriangleAlert} className={styles.notice} happened={words.incomplete.happened}>
          {words.incomplete.safe}
        </Banner>
      )}
    </>
  );
}
