import { useState } from 'react';
import { Button } from '../../design/Button';
import { ButtonLink } from '../../design/ButtonLink';
import text from '../../design/text.module.css';
import { Wordmark } from '../../design/Wordmark';
import { useText } from '../../i18n/text';
import { RepositoryError } from '../../repository/repository-error';
import { ErrorNote } from '../ErrorNote';
import type { Config } from '../screen-ports';
import { ScreenHeading } from '../ScreenHeading';
import { useTitle } from '../use-title';
import { ProofSheet } from './ProofSheet';
import styles from './SignInScreen.module.css';
import { TokenForm } from './TokenForm';
import { tokenFormUrl } from './token-shape';

export interface SignInScreenProps {
  readonly config: Config;
  /** Rejects with a `RepositoryError` when the host does not take the token. */
  readonly onSignIn: (token: string, options: { keep: boolean }) => Promise<void>;
  /** Signs in with the sample's token and opens the sample site. */
  readonly onTrySample: () => Promise<void>;
}

/** Sign in with a token: how to make one, where to put it, and what is wrong with it. */
export function SignInScreen({ config, onSignIn, onTrySample }: SignInScreenProps) {
  const { signIn } = useText();
  useTitle(signIn.place);
  return (
    <div className={styles.screen}>
      <main className={styles.form}>
        <Wordmark />
        <div>
          <ScreenHeading className={styles.heading}>{signIn.title}</ScreenHeading>
          <p className={text.lead}>{signIn.lead}</p>
        </div>
        <Steps web={config.web} />
        <TokenForm config={config} onSubmit={onSignIn} />
        <More config={config} onTrySample={onTrySample} />
      </main>
      <ProofSheet />
    </div>
  );
}

function Steps({ web }: { readonly web: string }) {
  const { steps, formDescription } = useText().signIn;
  return (
    <ol className={styles.steps}>
      <li>
        <b>{steps.open.first}</b> {steps.open.rest}
        <ButtonLink variant="plain" className={styles.make} href={tokenFormUrl(web, formDescription)} external>
          {steps.open.link}
        </ButtonLink>
      </li>
      <li>
        <b>{steps.choose.first}</b> {steps.choose.under} <span className={text.said}>{steps.choose.access}</span>
        {steps.choose.pick} <span className={text.said}>{steps.choose.only}</span>
        {steps.choose.rest}
      </li>
      <li>
        <b>{steps.copy.first}</b> {steps.copy.press} <span className={text.said}>{steps.copy.generate}</span>
        {steps.copy.rest}
      </li>
    </ol>
  );
}

function More({ config, onTrySample }: Pick<SignInScreenProps, 'config' | 'onTrySample'>) {
  const { signIn } = useText();
  const [steps, setSteps] = useState(false);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<RepositoryError | null>(null);

  async function trySample() {
    setBusy(true);
    setError(null);
    try {
      await onTrySample();
    } catch (thrown) {
      if (!(thrown instanceof RepositoryError)) throw thrown;
      setError(thrown);
    } finally {
      setBusy(false);
    }
  }

  return (
    <div className={styles.more}>
      <p className={text.note}>
        <Button
          variant="link"
          size="small"
          aria-expanded={steps}
          aria-controls="sign-in-steps"
          onClick={() => setSteps(!steps)}
        >
          {signIn.manual.summary}
        </Button>
        {config.sample && (
          <>
            {' · '}
            <Button variant="link" size="small" busy={busy} onClick={() => void trySample()}>
              {busy ? signIn.sampleBusy : signIn.sample}
            </Button>
          </>
        )}
      </p>
      {error && <ErrorNote error={error} onTryAgain={() => void trySample()} />}
      <ol id="sign-in-steps" className={styles.manual} hidden={!steps}>
        {signIn.manual.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </div>
  );
}
