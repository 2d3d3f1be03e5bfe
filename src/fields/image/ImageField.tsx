import { ImagePlus, Images, Replace } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { Button } from '../../design/Button';
import { Icon } from '../../design/Icon';
import { TextInput } from '../../design/TextInput';
import { useDeskText } from '../../i18n/desk-text';
import { hasAlias } from '../../site/alias';
import type { InputProps } from '../field';
import { FieldFrame } from '../FieldFrame';
import { useFieldImages } from '../field-images';
import styles from './ImageField.module.css';

/** An image by its path: seen, picked from the site or from the device, and described. */
export function ImageField({ label, hideLabel = false, value, spec, onChange }: InputProps<string>) {
  const { fields, media } = useDeskText();
  const { addImage, pickImage } = useFieldImages();
  const url = useImageUrl(value);
  const picker = useRef<HTMLInputElement>(null);
  const [picking, setPicking] = useState<'idle' | 'busy' | 'refused'>('idle');

  async function take(file: File | undefined): Promise<void> {
    if (!file) return;
    setPicking('busy');
    const added = await addImage(file, spec.media).catch(() => null);
    setPicking(added ? 'idle' : 'refused');
    if (added) onChange(added.src);
  }

  async function pick(): Promise<void> {
    const picked = await pickImage();
    if (picked) onChange(picked.src);
  }

  const verb = value === '' ? fields.pickImage : fields.replaceImage;
  const missing =
    value !== '' && url === null && !hasAlias(value)
      ? /^https?:/i.test(value)
        ? fields.imageElsewhere
        : fields.imageMissing
      : undefined;
  return (
    <div className={styles.image}>
      <FieldFrame
        label={label}
        hideLabel={hideLabel}
        spec={spec}
        isEmpty={value === ''}
        error={picking === 'refused' ? fields.problem['not-an-image'] : undefined}
        note={missing}
      >
        {(control) => (
          <>
            <button
              type="button"
              className={styles.cover}
              data-empty={value === '' || undefined}
              aria-label={`${picking === 'busy' ? fields.preparing : verb}: ${label}`}
              aria-busy={picking === 'busy'}
              onClick={() => picker.current?.click()}
            >
              {typeof url === 'string' && <img src={url} alt="" />}
              <span>
                <Icon of={value === '' ? ImagePlus : Replace} small /> {picking === 'busy' ? fields.preparing : verb}
              </span>
            </button>
            <Button
              variant="quiet"
              size="small"
              icon={Images}
              className={styles.fromSite}
              aria-label={`${media.image.pickFromSite}: ${label}`}
              onClick={() => void pick()}
            >
              {media.image.pickFromSite}
            </Button>
            <TextInput
              {...control}
              quiet
              placeholder=" "
              value={value}
              onChange={(event) => onChange(event.target.value)}
            />
          </>
        )}
      </FieldFrame>
      <input
        ref={picker}
        className={styles.picker}
        type="file"
        accept="image/*,.heic,.heif"
        tabIndex={-1}
        aria-hidden
        onChange={(event) => {
          void take(event.target.files?.[0]);
          event.target.value = '';
        }}
      />
    </div>
  );
}

/** Where a reference can be loaded from: undefined while that is being found out, null when it cannot. */
function useImageUrl(reference: string): string | null | undefined {
  const { imageUrl } = useFieldImages();
  const [found, setFound] = useState<{ reference: string; url: string | null }>();
  useEffect(() => {
    let isCurrent = true;
    if (reference === '') return;
    const wait = setTimeout(() => {
      imageUrl(reference).then(
        (url) => isCurrent && setFound({ reference, url }),
        () => isCurrent && setFound({ reference, url: null }),
      );
    }, 200);
    return () => {
      isCurrent = false;
      clearTimeout(wait);
    };
  }, [reference, imageUrl]);
  return found?.reference === reference ? found.url : undefined;
}
