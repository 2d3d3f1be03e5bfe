import { FileUp, Paperclip } from 'lucide-react';
import { useRef, useState } from 'react';
import { IconButton } from '../../design/IconButton';
import { useDeskText } from '../../i18n/desk-text';
import type { InputProps } from '../field';
import { useFieldImages } from '../field-images';
import { OpenAddress } from '../OpenAddress';
import { TextField } from '../TextField';
import styles from './FileField.module.css';

/** The path or address of a file: one from this device is kept with the post, one on another server can be opened. */
export function FileField(props: InputProps<string>) {
  const { label, value, spec, onChange } = props;
  const { fields } = useDeskText();
  const { addFile } = useFieldImages();
  const picker = useRef<HTMLInputElement>(null);
  const [isBusy, setBusy] = useState(false);
  const isElsewhere = /^https?:\/\/\S+$/i.test(value);

  async function take(file: File | undefined): Promise<void> {
    if (!file) return;
    setBusy(true);
    const added = await addFile(file, spec.media).catch(() => null);
    setBusy(false);
    if (added) onChange(added.src);
  }

  return (
    <>
      <TextField
        {...props}
        icon={Paperclip}
        inputMode="url"
        end={
          isElsewhere ? (
            <OpenAddress label={label} href={value} />
          ) : (
            <IconButton
              size="small"
              icon={FileUp}
              label={fields.pickFile(label)}
              aria-busy={isBusy || undefined}
              onClick={() => picker.current?.click()}
            />
          )
        }
      />
      <input
        ref={picker}
        className={styles.picker}
        type="file"
        tabIndex={-1}
        aria-hidden
        onChange={(event) => {
          void take(event.target.files?.[0]);
          event.target.value = '';
        }}
      />
    </>
  );
}
