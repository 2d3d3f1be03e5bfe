import '../design/base.css';
import { StrictMode, Suspense } from 'react';
import { createRoot } from 'react-dom/client';
import { readTheme, wearTheme } from '../design/theme';
import { readConfig } from './config';
import { fetchAhead } from './fetch-ahead';
import { english } from '../i18n/en/index';
import { TextProvider } from '../i18n/text';
import type { Config } from '../screens/screen-ports';
import { browserPlaces, createSession, type Session } from './session';
import { Framed, Start } from './Start';

const sessions = new Map<string, Session>();

wearTheme(readTheme());
const root = document.getElementById('root');
if (root)
  createRoot(root).render(
    <StrictMode>
      <TextProvider value={english}>{start()}</TextProvider>
    </StrictMode>,
  );

/** One session for one API, however often React begins to render. */
function sessionOf({ api }: Config): Session {
  const session = sessions.get(api) ?? createSession(browserPlaces(api));
  sessions.set(api, session);
  return session;
}

function start() {
  // A `<meta>` policy cannot forbid framing, so the page itself refuses.
  if (window.top !== window.self) return <Framed />;
  fetchAhead();
  return (
    <Suspense>
      <Start reading={readConfig(import.meta.env.BASE_URL)} sessionOf={sessionOf} />
    </Suspense>
  );
}
