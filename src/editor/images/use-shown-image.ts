import { useEffect, useState } from 'react';

type Shown =
  | { readonly kind: 'loading' }
  | { readonly kind: 'ready'; readonly url: string; readonly onError: () => void }
  | { readonly kind: 'missing' };

/** Asks for what shows an image; asks again when its address changes. */
export function useShownImage(source: string, imageUrl: (source: string) => Promise<string | null>): Shown {
  const [found, setFound] = useState<{ readonly source: string; readonly url: string | null } | null>(null);
  useEffect(() => {
    let isWanted = true;
    const settle = (url: string | null) => isWanted && setFound({ source, url });
    imageUrl(source)
      .then(readied)
      .then(settle, () => settle(null));
    return () => {
      isWanted = false;
    };
  }, [source, imageUrl]);
  if (found?.source !== source) return { kind: 'loading' };
  if (found.url === null) return { kind: 'missing' };
  return { kind: 'ready', url: found.url, onError: () => setFound({ source, url: null }) };
}

/** An image takes the place of what stands for it at once, in its full size: its bytes are read before. */
async function readied(url: string | null): Promise<string | null> {
  if (url === null) return null;
  const image = new Image();
  image.src = url;
  // One that cannot be shown says so where it stands.
  await image.decode().catch(() => null);
  return url;
}
