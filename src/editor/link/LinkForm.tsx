import { ExternalLink, Unlink } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { Button } from '../../design/Button';
import { Field } from '../../design/Field';
import { IconButton } from '../../design/IconButton';
import { TextInput } from '../../design/TextInput';
import { useDeskText } from '../../i18n/desk-text';
import { useDesk } from '../desk/desk';
import { applyLink, removeLink } from './apply-link';
import type { CurrentLink } from './current-link';
import { linkAddress } from './link-address';
import styles from './LinkPopover.module.css';

export interface LinkFormProps {
  readonly link: CurrentLink | null;
  readonly takesFocus: boolean;
}

/** A link's address, to be changed, opened or removed. Enter applies it. */
export function LinkForm({ link, takesFocus }: LinkFormProps) {
  const text = useDeskText().editor.linkPopover;
  const { editor, store } = useDesk();
  const [typed, setTyped] = useState(link?.href ?? '');
  const [isRefused, setRefused] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const address = linkAddress(typed);
  const close = () => store.setState({ link: 'closed' });

  useEffect(() => {
    if (!takesFocus) return;
    input.current?.focus();
    input.current?.select();
  }, [takesFocus]);

  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (address === null) {
          setRefused(true);
          input.current?.focus();
          return;
        }
        close();
        applyLink(editor, address);
      }}
    >
      <Field
        label={text.address}
        error={isRefused && address === null && text.refused}
        note={link?.kind === 'linkReference' && text.shared}
      >
        {(control) => (
          <TextInput
            {...control}
            ref={input}
            value={typed}
            placeholder={text.hint}
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            inputMode="url"
            onChange={(event) => setTyped(event.target.value)}
          />
        )}
      </Field>
      <div className={styles.actions}>
        {link && address && (
          <IconButton
            icon={ExternalLink}
            label={text.open}
            onClick={() => window.open(address, '_blank', 'noopener,noreferrer')}
          />
        )}
        {link && (
          <IconButton
            icon={Unlink}
            label={text.remove}
            onClick={() => {
              close();
              removeLink(editor);
            }}
          />
        )}
        <Button type="submit" variant="plain">
          {text.apply}
        </Button>
      </div>
    </form>
  );
}
