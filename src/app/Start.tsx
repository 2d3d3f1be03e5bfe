import { use } from 'react';
import { Button } from '../design/Button';
import { ButtonLink } from '../design/ButtonLink';
import type { Config } from '../screens/screen-ports';
import { useText } from '../i18n/text';
import { App } from './App';
import type { ReadConfig } from './config';
import type { Session } from './session';
import { Notice } from './Notice';

export interface StartProps {
  readonly reading: Promise<ReadConfig>;
  readonly sessionOf: (config: Config) => Session;
}

/** Galley with its settings, or why it does not start. */
export function Start({ reading, sessionOf }: StartProps) {
  const { general } = useText();
  const read = use(reading);
  if (read.kind === 'ready') return <App config={read.config} session={sessionOf(read.config)} />;
  const { badConfig } = general;
  const problem =
    typeof read.problem === 'string' ? badConfig[read.problem] : badConfig.wrong(read.problem.key, read.problem.wanted);
  return (
    <Notice
      title={badConfig.title}
      action={
        <Button variant="solid" onClick={() => window.location.reload()}>
          {general.tryAgain}
        </Button>
      }
    >
      {badConfig.lead(problem)}
    </Notice>
  );
}

/** Shown instead of Galley inside another page's frame. */
export function Framed() {
  const { framed } = useText().general;
  return (
    <Notice
      title={framed.title}
      action={
        <ButtonLink variant="solid" href={window.location.href} external>
          {framed.open}
        </ButtonLink>
      }
    >
      {framed.lead}
    </Notice>
  );
}
