import { lazy, Suspense } from 'react';
import { Skeleton } from '../../design/Skeleton';
import { useDeskText } from '../../i18n/desk-text';
import type { SourceTextProps } from './SourceText';

const load = () => import('./SourceText');
const SourceText = lazy(async () => ({ default: (await load()).SourceText }));

/** Fetches the source view before somebody asks for it: without a network it could not come. Never rejects. */
export async function fetchSourceEditor(): Promise<void> {
  await load().catch(() => undefined);
}

/** A post's source as text; the code editor behind it is fetched when it is first shown. */
export function SourceEditor(props: SourceTextProps) {
  const text = useDeskText().editor;
  return (
    <Suspense fallback={<Skeleton label={text.openingSource} rows={6} />}>
      <SourceText {...props} />
    </Suspense>
  );
}
