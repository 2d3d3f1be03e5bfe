import '../design/base.css';
import { StrictMode, Suspense } from 'react';
import { createRoot } from 'react-dom/client';
import { readTheme, wearTheme } from '../design/theme';
import { readConfig } from './config';
import { Framed, Start } from './Start';

wearTheme(readTheme());
const root = document.getElementById('root');
if (root) createRoot(root).render(<StrictMode>{start()}</StrictMode>);

function start() {
  // A `<meta>` policy cannot forbid framing, so the page itself refuses.
  if (window.top !== window.self) return <Framed />;
  return (
    <Suspense>
      <Start reading={readConfig(import.meta.env.BASE_URL)} />
    </Suspense>
  );
}
