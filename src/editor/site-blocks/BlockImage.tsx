import { ImageIcon, ImageOff, ImagePlus, Images, Replace } from 'lucide-react';
import { useMemo, useState } from 'react';
import { Button } from '../../design/Button';
import { Field } from '../../design/Field';
import { Icon } from '../../design/Icon';
import { TextInput } from '../../design/TextInput';
import { useDeskText } from '../../i18n/desk-text';
import { pickImages } from '../../media/pick-images';
import type { ImageDesk, ReferredImage } from '../images/image-desk';
import { useShownImage } from '../images/use-shown-image';
import styles from './BlockImage.module.css';
import type { TagField } from './tag-fields';

export interface BlockImageProps {
  readonly field: TagField;
  readonly error: string | false;
  readonly readOnly: boolean;
  readonly images: Pick<ImageDesk, 'like'>;
  readonly className: string | undefined;
  readonly onChange: (value: string) => void;
  readonly onChoose: (image: ReferredImage) => void;
  readonly onLeave: () => void;
}

/** An image that a block names: seen, taken from this device or from the site, or given by its address. */
export function BlockImage({
  field,
  error,
  readOnly,
  images,
  className,
  onChange,
  onChoose,
  onLeave,
}: BlockImageProps) {
  const { fields, media, editor } = useDeskText();
  const { label, value } = field;
  const usual = field.usual.join('\n');
  // The address that is typed says nothing of where the others lie.
  const ways = useMemo(() => images.like(usual.split('\n')), [images, usual]);
  const shown = useShownImage(value, ways.imageUrl);
  const [isBusy, setBusy] = useState(false);
  const take = async (choose: () => Promise<ReferredImage | null>) => {
    const chosen = await choose();
    if (chosen) onChoose(chosen);
  };
  const fromDevice = async () => {
    const [file] = await pickImages({ several: false });
    if (!file) return null;
    setBusy(true);
    return ways.addImage(file).finally(() => setBusy(false));
  };
  const verb = value === '' ? fields.pickImage : fields.replaceImage;
  return (
    <Field label={label} error={error} note={noteFor()} className={className}>
      {(control) => (
        <div className={styles.image}>
          <span className={styles.thumbnail} data-empty={shown.kind === 'missing' || undefined}>
            {shown.kind === 'ready' && <img src={shown.url} alt="" onError={shown.onError} />}
            {shown.kind === 'missing' && <Icon of={value === '' ? ImageIcon : ImageOff} />}
          </span>
          <div className={styles.choice}>
            {!readOnly && (
              <div className={styles.buttons}>
                <Button
                  size="small"
                  icon={value === '' ? ImagePlus : Replace}
                  busy={isBusy}
                  data-field
                  aria-label={`${isBusy ? fields.preparing : verb}: ${label}`}
                  onClick={() => void take(fromDevice)}
                >
                  {isBusy ? fields.preparing : verb}
                </Button>
                <Button
                  variant="quiet"
                  size="small"
                  icon={Images}
                  aria-label={`${media.image.pickFromSite}: ${label}`}
                  onClick={() => void take(ways.pickImage)}
                >
                  {media.image.pickFromSite}
                </Button>
              </div>
            )}
            <TextInput
              {...control}
              value={value}
              readOnly={readOnly}
              onBlur={onLeave}
              onChange={({ target }) => onChange(target.value)}
            />
          </div>
        </div>
      )}
    </Field>
  );

  function noteFor(): string | false {
    if (value === '' || shown.kind !== 'missing') return false;
    if (/^(?:https?:)?\/\//i.test(value)) return fields.imageElsewhere;
    return value.startsWith('/') ? fields.imageMissing : editor.image.unknown;
  }
}
