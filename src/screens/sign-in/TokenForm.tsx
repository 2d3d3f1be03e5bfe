import { Eye, EyeOff, KeyRound, Lock } from 'lucide-react';
import { type FormEvent, type ReactNode, type RefObject, useRef, useState } from 'react';
import { Button } from '../../design/Button';
import { Checkbox } from '../../design/Checkbox';
import { Field } from '../../design/Field';
import { Icon } from '../../design/Icon';
import { IconButton } from '../../design/IconButton';
import { TextInput } from '../../design/TextInput';
import { useText } from '../../i18n/text';
import { RepositoryError } from '../../repository/repository-error';
import { ErrorNote } from '../ErrorNote';
import type { Config } from '../screen-ports';
import styles from './TokenForm.module.css';
import { tokenFormUrl, tokenShape } from './token-shape';

export interface TokenFormProps {
  readonly config: Config;
  /** Rejects with a `RepositoryError` when the host does not take the token. */
  readonly onSubmit: (token: string, options: { keep: boolean }) => Promise<void>;
  readonly input?: RefObject<HTMLInputElement | null>;
  /** A sentence of the one who asks, shown as the token's problem. */
  readonly problem?: string | null;
  /** For a dialog: without the choice to stay signed in. */
  readonly brief?: boolean;
}

/** The token, judged before it is sent and named exactly when it is not taken. */
export function TokenForm({ config, onSubmit, input, problem, brief }: TokenFormProps) {
  const { signIn } = useText();
  const own = useRef<HTMLInputElement>(null);
  const field = input ?? own;
  const [token, setToken] = useState('');
  const [shown, setShown] = useState(false);
  const [keep, setKeep] = useState(false);
  const [busy, setBusy] = useState(false);
  const [wrong, setWrong] = useState<ReactNode>(null);
  const [error, setError] = useState<RepositoryError | null>(null);

  function refuse(reason: string, withLink = true) {
    setWrong(
      <>
        {reason}
        {withLink && (
          <>
            {signIn.problem.or}
            <a href={tokenFormUrl(config.web, signIn.formDescription)} target="_blank" rel="noopener noreferrer">
              {signIn.makeNew}
            </a>
            .
          </>
        )}
      </>,
    );
    field.current?.focus();
  }

  async function submit() {
    setWrong(null);
    setError(null);
    const shape = tokenShape(token, config.api);
    if (shape === 'empty') return refuse(signIn.problem.empty, false);
    if (shape === 'spaces') return refuse(signIn.problem.spaces);
    if (shape === 'unknown-shape') return refuse(signIn.problem.unknownShape);
    if (shape === 'too-short') return refuse(signIn.problem.tooShort);
    setBusy(true);
    try {
      await onSubmit(token, { keep });
    } catch (thrown) {
      if (!(thrown instanceof RepositoryError)) throw thrown;
      if (thrown.code === 'token-refused' || thrown.code === 'token-malformed') refuse(signIn.problem.refused);
      else setError(thrown);
    } finally {
      setBusy(false);
    }
  }

  function onFormSubmit(event: FormEvent) {
    event.preventDefault();
    if (!busy) void submit();
  }

  return (
    <form className={styles.form} onSubmit={onFormSubmit} noValidate>
      <Field label={signIn.token.label} error={wrong ?? problem}>
        {(control) => (
          <TextInput
            {...control}
            ref={field}
            className={styles.token}
            icon={KeyRound}
            mono
            masked={!shown}
            value={token}
            placeholder={signIn.token.example}
            autoComplete="off"
            autoCapitalize="off"
            autoCorrect="off"
            spellCheck={false}
            onChange={(event) => setToken(event.target.value.trim())}
            end={
              <IconButton
                icon={shown ? EyeOff : Eye}
                label={shown ? signIn.token.hide : signIn.token.show}
                size="small"
                tooltipSide={brief ? 'none' : 'bottom'}
                onClick={() => setShown(!shown)}
              />
            }
          />
        )}
      </Field>
      {tokenShape(token, config.api) === 'classic' && (
        <p className={styles.caution}>
          <b>{signIn.classic.happened}</b> {signIn.classic.safe}
        </p>
      )}
      {error && <ErrorNote error={error} onTryAgain={() => void submit()} />}
      {!brief && (
        <Checkbox
          label={signIn.keep}
          note={signIn.keepNote}
          checked={keep}
          onChange={(event) => setKeep(event.target.checked)}
        />
      )}
      <Button variant="solid" type="submit" wide busy={busy} className={styles.submit}>
        {busy ? signIn.busy : signIn.submit}
      </Button>
      <p className={styles.safe}>
        <Icon of={Lock} small />
        {signIn.token.safe}
      </p>
    </form>
  );
}
