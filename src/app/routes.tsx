import { type ReactNode, useEffect, useState } from 'react';
import { Link, Router } from 'wouter';
import { useStore } from 'zustand';
import { navigate, usePathname } from 'wouter/use-browser-location';
import { ButtonLink } from '../design/ButtonLink';
import { Empty } from '../design/Empty';
import type { LatePart } from '../design/late/late-part';
import { LateNote } from '../design/late/LateNote';
import { useLate } from '../design/late/use-late';
import { whenIdle } from '../editor/when-idle';
import { useText } from '../i18n/text';
import { fetchScreen, screens } from '../screens';
import { addressOf, type Place } from '../screens/address';
import { palette } from '../screens/palette/command-desk';
import { CommandDesk } from '../screens/palette/CommandDesk';
import { ArrivedProvider } from '../screens/ScreenHeading';
import { type SitePorts, useScreenPorts } from '../screens/screen-ports';
import { base, placeOn } from './fetch-ahead';
import { Gate } from './Gate';
import styles from './Gate.module.css';

/** The screen of the address. `arrived`: the person was somewhere in the app before. */
export function Routes({ arrived }: { readonly arrived: boolean }) {
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
        <Screen key={keyOf(place)} place={place} />
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
  if (place.kind === 'sites')
    return <LateScreen part={screens.SitesScreen}>{(SitesScreen) => <SitesScreen />}</LateScreen>;
  const site = openSite(place.repository);
  if (place.kind === 'posts') {
    return (
      <>
        <LateScreen part={screens.PostsScreen}>
          {(PostsScreen) => <PostsScreen site={site} collection={place.collection} />}
        </LateScreen>
        <PostAhead site={site} />
      </>
    );
  }
  if (place.kind === 'settings') {
    return (
      <Gate site={site}>
        {(ready) => (
          <LateScreen part={screens.SettingsScreen}>
            {(SettingsScreen) => <SettingsScreen site={site} ready={ready} />}
          </LateScreen>
        )}
      </Gate>
    );
  }
  if (place.kind === 'images') {
    return (
      <Gate site={site}>
        {(ready) => (
          <LateScreen part={screens.MediaScreen}>
            {(MediaScreen) => <MediaScreen site={site} ready={ready} />}
          </LateScreen>
        )}
      </Gate>
    );
  }
  const path = place.kind === 'post' ? place.path : null;
  const collection = place.kind === 'new-post' ? place.collection : undefined;
  return (
    <Gate site={site}>
      {(ready) => (
        <LateScreen part={screens.PostScreen}>
          {(PostScreen) => <PostScreen site={site} ready={ready} path={path} collection={collection} />}
        </LateScreen>
      )}
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
      void palette.fetch();
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

interface LateScreenProps<Part> {
  readonly part: LatePart<Part>;
  readonly children: (part: Part) => ReactNode;
}

/** A screen that is fetched for its address; that it could not be had is said in its place. */
function LateScreen<Part>({ part, children }: LateScreenProps<Part>) {
  const { general } = useText();
  const { here, ...late } = useLate(part);
  if (here !== null) return children(here);
  return (
    <main className={styles.page}>
      <LateNote {...late} label={general.opening} rows={3} />
    </main>
  );
}
