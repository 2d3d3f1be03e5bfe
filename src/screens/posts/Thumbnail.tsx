import { useEffect, useRef, useState } from 'react';
import type { ObjectId } from '../../repository/repository';
import styles from './PostRow.module.css';

export interface ThumbnailImage {
  readonly oid: ObjectId;
  /** A media type: 'image/jpeg'. */
  readonly type: string;
  readonly read: (oid: ObjectId) => Promise<Uint8Array | null>;
}

/** A post's picture, read when it comes near the screen. Its place goes when the picture cannot be had. */
export function Thumbnail({ image }: { readonly image: ThumbnailImage }) {
  const frame = useRef<HTMLSpanElement>(null);
  const [url, setUrl] = useState<string | null>(null);
  const [gone, setGone] = useState(false);
  const { oid, type, read } = image;

  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    let made: string | null = null;
    let left = false;
    const observer = new IntersectionObserver(
      ([entry]) => {
        if (!entry?.isIntersecting) return;
        observer.disconnect();
        void read(oid).then((bytes) => {
          if (left) return;
          if (!bytes) return setGone(true);
          made = URL.createObjectURL(new Blob([bytes.slice()], { type }));
          setUrl(made);
        });
      },
      { rootMargin: '300px' },
    );
    observer.observe(element);
    return () => {
      left = true;
      observer.disconnect();
      if (made) URL.revokeObjectURL(made);
    };
  }, [oid, type, read]);

  if (gone) return null;
  return (
    <span ref={frame} className={styles.thumbnail}>
      {url && <img src={url} alt="" width={84} height={56} onError={() => setGone(true)} />}
    </span>
  );
}
