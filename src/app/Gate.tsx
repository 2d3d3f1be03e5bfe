import { type ReactNode, useEffect } from 'react';
import { useStore } from 'zustand';
import { Greek, Skeleton } from '../design/Skeleton';
import text from '../design/text.module.css';
import { VisuallyHidden } from '../design/VisuallyHidden';
import { useText } from '../i18n/text';
import { ErrorNote } from '../screens/ErrorNote';
import { ScreenHeading } from '../screens/ScreenHeading';
import { type SitePorts, useScreenPorts } from '../screens/screen-ports';
import type { SiteReady } from '../site/site-store';
import styles from './Gate.module.css';

export interface GateProps {
  readonly site: SitePorts;
  readonly children: (ready: SiteReady) => ReactNode;
}

/** Waits for a site to be read, on paper such as a post's, and says why when it cannot be. */
export function Gate({ site, children }: GateProps) {
  const { general } = useText();
  const { signInAgain } = useScreenPorts();
  const state = useStore(site.site);
  useEffect(() => {
    if (state.kind === 'failed') document.title = general.title(site.name);
  }, [state.kind, site.name, general]);
  if (state.kind === 'ready') return children(state);
  const name = site.name.split('/')[1];
  if (state.kind === 'loading') {
    return (
      <div className={styles.paper}>
        <main className={styles.post}>
          <ScreenHeading>
            <VisuallyHidden>{name}</VisuallyHidden>
          </ScreenHeading>
          <Skeleton label={general.openingSite}>
            <div className={styles.lines} aria-hidden>
              <Greek tall width={60} />
              {[90, 75, 90, 45].map((width, line) => (
                <Greek key={`${line} ${width}`} width={width} />
              ))}
            </div>
          </Skeleton>
        </main>
      </div>
    );
  }
  return (
    <main className={styles.page}>
      <ScreenHeading className={text.heading}>{name}</ScreenHeading>
      <ErrorNote
        error={state.error}
        onTryAgain={() => void site.site.refresh()}
        onSignIn={() => void signInAgain().then((renewed) => (renewed ? site.site.refresh() : undefined))}
      />
    </main>
  );
}
