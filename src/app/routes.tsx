import { Suspense, useEffect, useState } from 'react';
import { Link, Router } from 'wouter';
import { useStore } from 'zustand';
import { navigate, usePathname } from 'wouter/use-browser-location';
import { ButtonLink } from '../design/ButtonLink';
import { Empty } from '../design/Empty';
import { Skeleton } from '../design/Skeleton';
import { whenIdle } from '../editor/when-idle';
import { useText } from '../i18n/text';
import { fetchScreen, screens } from '../screens';
import { addressOf, type Place } from '../screens/address';
import { loadPalette } from '../screens/palette/command-desk';
import { CommandDesk } from '../screens/palette/CommandDesk';
import { ArrivedProvider } from '../screens/ScreenHeading';
import { type SitePorts, useScreenPorts } from '../screens/screen-ports';
import { base, placeOn } from './fetch-ahead';
import { Gate } from './Gate';
import styles from './Gate.module.css';

/** The screen of the address. `arrived`: the person was somewhere in the app before. */
export function Routes({ arrived }: { readonly arrived: boolean }) {
  const { general } = useText();
  const pathname = usePathname();
  const [first] = useState(pathname);
  const [moved, setMoved] = useState(arrived);
  if (!moved && pathname !== first) setMoved(true);
  const place = placeOn(pathname);
  useEffect(() => {
    window.scrollTo(0, 0);
  }, [pathname]);
  return (
    <Router base={base}>
      <ArrivedProvider value={moved}>
        <Suspense fallback={<Waiting label={general.opening} />}>
          <Screen key={keyOf(place)} place={place} />
        </Suspense>
        <CommandDesk />
      </ArrivedProvider>
    </Router>
  );
}

/** Goes to a place; `replace` leaves no step back. */
function goTo(place: Place, options: { replace?: boolean } = {}): void {
  navigate(base + addressOf(place), options);
}

function keyOf(place: Place | null): string {
  return place ? JSON.stringify(place) : '';
}

function Screen({ place }: { readonly place: Place | null }) {
  const { config, openSite, reader } = useScreenPorts();
  const pinned = config.repository;
  const toPinned = place?.kind === 'sites' && pinned !== undefined;
  useEffect(() => {
    if (toPinned) goTo({ kind: 'posts', repository: pinned }, { replace: true });
  }, [toPinned, pinned]);
  const isPost = place?.kind === 'post' || place?.kind === 'new-post';
  useEffect(() => {
    if (isPost) reader.start();
  }, [isPost, reader]);
  if (toPinned) return null;
  if (!place) return <Nowhere />;
  if (place.kind === 'sites') return <screens.SitesScreen />;
  const site = openSite(place.repository);
  if (place.kind === 'posts') {
    return (
      <>
        <screens.PostsScreen site={site} collection={place.collection} />
        <PostAhead site={site} />
      </>
    );
  }
  if (place.kind === 'settings') {
    return <Gate site={site}>{(ready) => <screens.SettingsScreen site={site} ready={ready} />}</Gate>;
  }
  if (place.kind === 'images') {
    return <Gate site={site}>{(ready) => <screens.MediaScreen site={site} ready={ready} />}</Gate>;
  }
  const path = place.kind === 'post' ? place.path : null;
  const collection = place.kind === 'new-post' ? place.collection : undefined;
  return (
    <Gate site={site}>
      {(ready) => <screens.PostScreen site={site} ready={ready} path={path} collection={collection} />}
    </Gate>
  );
}

/** Fetches what a post needs while the list of posts is looked at. */
function PostAhead({ site }: { readonly site: SitePorts }) {
  const { reader } = useScreenPorts();
  const isReady = useStore(site.site, ({ kind }) => kind === 'ready');
  useEffect(() => {
    if (!isReady || savesData()) return undefined;
    return whenIdle(() => {
      fetchScreen('post');
      reader.start();
      loadPalette().catch(() => undefined);
    });
  }, [isReady, reader]);
  return null;
}

/** Whether the person asked the browser to load no more than is needed. https://wicg.github.io/savedata/ */
function savesData(): boolean {
  const { connection } = navigator as { readonly connection?: { readonly saveData?: boolean } };
  return connection?.saveData === true;
}

function Nowhere() {
  const { general } = useText();
  return (
    <main className={styles.page}>
      <Empty
        level={1}
        title={general.nowhere.title}
        actions={
          <Link href="/" asChild>
            <ButtonLink variant="plain">{general.allSites}</ButtonLink>
          </Link>
        }
      >
        {general.nowhere.lead}
      </Empty>
    </main>
  );
}

function Waiting({ label }: { readonly label: string }) {
  return (
    <main className={styles.page}>
      <Skeleton label={label} rows={3} />
    </main>
  );
}
