import { useEffect, useState } from 'react';
import { Button } from '../design/Button';
import text from '../design/text.module.css';
import { useText } from '../i18n/text';
import type { ListedDraft } from '../drafts/draft';
import { placeAt } from '../screens/address';
import { draftText } from '../drafts/draft-text';
import styles from './CrashScreen.module.css';

/** Galley failed: what is safe, a fresh start, and the newest draft of this site as a file. */
export function CrashScreen({ api, account }: { readonly api: string; readonly account: string | null }) {
  const { general } = useText();
  const [draft, setDraft] = useState<ListedDraft | null>(null);
  useEffect(() => {
    void newestDraft(api, account).then(setDraft, () => setDraft(null));
  }, [api, account]);
  return (
    <main className={styles.page} role="alert">
      <h1 className={text.heading}>{general.crash.title}</h1>
      <p className={text.lead}>{general.crash.lead}</p>
      <div className={styles.actions}>
        <Button variant="solid" onClick={() => window.location.reload()}>
          {general.crash.reload}
        </Button>
        {draft && (
          <Button variant="plain" onClick={() => download(draft)}>
            {general.crash.download}
          </Button>
        )}
      </div>
    </main>
  );
}

async function newestDraft(api: string, account: string | null): Promise<ListedDraft | null> {
  const base = import.meta.env.BASE_URL.replace(/\/$/, '');
  const place = placeAt(window.location.pathname.slice(base.length));
  if (account === null || !place || place.kind === 'sites') return null;
  const { createIndexedDbJournal } = await import('../drafts/indexed-db-journal');
  const drafts = await createIndexedDbJournal().list({ host: api, account, repository: place.repository });
  const open = place.kind === 'post' ? drafts.find(({ key }) => key.path === place.path) : undefined;
  return open ?? drafts[0] ?? null;
}

function download(draft: ListedDraft): void {
  const url = URL.createObjectURL(new Blob([draftText(draft)], { type: 'text/plain;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = `${draft.key.path.split('/').pop() ?? 'draft'}.txt`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
