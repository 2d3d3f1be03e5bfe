import { useEffect, useState } from 'react';
import { useDeskText } from '../i18n/desk-text';
import { hasAlias } from '../site/alias';
import type { ImageUrl } from './image-url';

export interface PreviewImageProps {
  readonly source: string;
  readonly alt: string;
  readonly width: number | string | undefined;
  readonly height: number | string | undefined;
  readonly imageUrl: ImageUrl;
}

/** A picture of the post, or a calm card where it cannot be shown. */
export function PreviewImage({ source, alt, width, height, imageUrl }: PreviewImageProps) {
  const { preview } = useDeskText();
  const [found, setFound] = useState<{ source: string; url: string | null }>();
  useEffect(() => {
    let isCurrent = true;
    const set = (url: string | null) => isCurrent && setFound({ source, url });
    imageUrl(source).then(set, () => set(null));
    return () => {
      isCurrent = false;
    };
  }, [source, imageUrl]);

  const url = found?.source === source ? found.url : undefined;
  if (url) return <img src={url} alt={alt} width={width} height={height} />;
  const isOutside = /^(?:https?:)?\/\//i.test(source);
  const absent = hasAlias(source) ? preview.unknownImage : preview.missingImage;
  const note = isOutside ? preview.hiddenImageNote : absent;
  return (
    <span className="no-image">
      {url === undefined ? null : (
        <>
          <b>{preview.hiddenImage(alt, source)}</b> {note}
        </>
      )}
    </span>
  );
}
