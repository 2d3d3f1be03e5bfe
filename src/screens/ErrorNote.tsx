import { TriangleAlert } from 'lucide-react';
import { Banner } from '../design/Banner';
import { Button } from '../design/Button';
import { ButtonLink } from '../design/ButtonLink';
import { useText } from '../i18n/text';
import type { RepositoryError } from '../repository/repository-error';

export interface ErrorNoteProps {
  readonly error: RepositoryError;
  readonly onTryAgain?: (() => void) | undefined;
  readonly onSignIn?: (() => void) | undefined;
  readonly className?: string | undefined;
}

/** A problem with the host in plain words, as an alert, with the one action that helps. */
export function ErrorNote({ error, onTryAgain, onSignIn, className }: ErrorNoteProps) {
  const { errors } = useText();
  const { happened, safe, action } = errors.explain(error);
  const press = action?.kind === 'try-again' ? onTryAgain : action?.kind === 'sign-in' ? onSignIn : undefined;
  return (
    <Banner
      tone="warn"
      icon={TriangleAlert}
      boxed
      happened={happened}
      className={className}
      action={
        action?.kind === 'open' ? (
          <ButtonLink variant="plain" size="small" href={action.url} external>
            {action.label}
          </ButtonLink>
        ) : (
          action &&
          press && (
            <Button variant="plain" size="small" onClick={press}>
              {action.label}
            </Button>
          )
        )
      }
    >
      {safe}
    </Banner>
  );
}
