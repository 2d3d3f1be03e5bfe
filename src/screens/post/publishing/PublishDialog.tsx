import { GitCompare } from 'lucide-react';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Button } from '../../../design/Button';
import { Dialog } from '../../../design/Dialog';
import { Skeleton } from '../../../design/Skeleton';
import { TextInput } from '../../../design/TextInput';
import { useDeskText } from '../../../i18n/desk-text';
import type { LeftOut } from '../../../site/left-out';
import { useOnline } from '../../use-online';
import type { FileCount } from '../images/images-in-text';
import type { PublishChecks } from './publish-checks';
import { Check } from './Check';
import { DraftCheck, LeftOutCheck } from './LeftOutCheck';
import styles from './Publish.module.css';
import { WordChanges } from '../changes/WordChanges';

export interface PublishDialogProps {
  readonly title: string;
  readonly isNew: boolean;
  /** Where the post is, or will be, for readers. */
  readonly url: string | null;
  /** Why readers do not get it yet. */
  readonly leftOut: LeftOut | null;
  readonly before: string;
  readonly after: string;
  /** Null while the text to publish is being made. */
  readonly checks: PublishChecks | null;
  readonly newImages: FileCount;
  /** Gives an image its alt text; absent where the post is edited as text. */
  readonly onAlt: ((src: string, alt: string) => void) | null;
  readonly imageUrl: (src: string) => Promise<string | null>;
  readonly onPublishLive: () => void;
  /** What else is worth a look. */
  readonly problems?: ReactNode;
  readonly onCancel: () => void;
  readonly onPublish: () => void;
}

/** What scrolls can be scrolled with the keyboard. */
export const scrollable = { role: 'group', tabIndex: 0 } as const;

/** What will change and what is worth a look, before it is done. */
export function PublishDialog(props: PublishDialogProps) {
  const { publish } = useDeskText();
  const { title, isNew, url, leftOut, before, after, checks, onCancel, onPublish } = props;
  const [showsChanges, setShowsChanges] = useState(false);
  // A row that went away when its field is left would move the button from under the pointer.
  const [asked, setAsked] = useState(checks?.withoutAlt);
  if (checks && !asked) setAsked(checks.withoutAlt);
  const main = useRef<HTMLButtonElement>(null);
  const isReady = checks !== null;
  const isSame = isReady && !isNew && before === after;
  useEffect(() => {
    if (isReady) main.current?.focus();
  }, [isReady]);
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onCancel()}
      title={publish.ready}
      size={showsChanges ? 'large' : 'normal'}
      initialFocus={main}
      foot={
        <>
          {isReady && !isSame && (
            <Button
              data-start
              className={styles.start ?? ''}
              variant="quiet"
              icon={GitCompare}
              aria-expanded={showsChanges}
              onClick={() => setShowsChanges(!showsChanges)}
            >
              {showsChanges ? publish.hideChanges : publish.seeChanges}
            </Button>
          )}
          <Button variant="quiet" onClick={onCancel}>
            {publish.cancel}
          </Button>
          <Button
            ref={main}
            variant="solid"
            disabled={!isReady || isSame || checks.lacking.some(({ isBarred }) => isBarred)}
            onClick={onPublish}
          >
            {publish.now}
          </Button>
        </>
      }
    >
      <p className={styles.lead}>{isSame ? publish.nothing : <Where {...{ title, isNew, url, leftOut }} />}</p>
      {showsChanges && (
        <div className={styles.changes} {...scrollable} aria-label={publish.changes}>
          <WordChanges kind="both" before={before} after={after} />
        </div>
      )}
      {checks ? (
        <>
          <Checks {...props} checks={checks} asked={asked ?? []} />
          {props.problems}
        </>
      ) : (
        <Skeleton label={publish.checking} rows={2} />
      )}
    </Dialog>
  );
}

interface ChecksProps extends Pick<PublishDialogProps, 'leftOut' | 'newImages' | 'onAlt' | 'onPublishLive'> {
  readonly checks: PublishChecks;
  /** The images that had no alt text at first. */
  readonly asked: readonly string[];
}

function Checks({ checks, asked, leftOut, newImages, onAlt, onPublishLive }: ChecksProps) {
  const { publish } = useDeskText();
  const isOnline = useOnline();
  return (
    <ul className={styles.checklist} aria-label={publish.checks}>
      {!isOnline && (
        <Check tone="warn" note={publish.offlineLead}>
          {publish.offline}
        </Check>
      )}
      {checks.secrets.map((start) => (
        <Check key={start} tone="bad" note={publish.secretNote(start)}>
          {publish.secret}
        </Check>
      ))}
      {checks.draftFlag ? <DraftCheck onChange={onPublishLive} /> : <LeftOutCheck leftOut={leftOut} />}
      {!checks.hasTitle && (
        <Check tone="warn" note={publish.titleMissingNote}>
          {publish.titleMissing}
        </Check>
      )}
      <LackingCheck lacking={checks.lacking} />
      {(asked.length > 0 || checks.withoutAlt.length > 0) && <AltCheck checks={checks} asked={asked} onAlt={onAlt} />}
      {checks.present.length > 0 && (
        <Check tone="good">{publish.there(checks.present.map((name) => publish.names[name]))}</Check>
      )}
      {newImages.count > 0 && (
        <Check tone="good">
          {(newImages.areImages ? publish.newImages : publish.newFiles)(newImages.count, publish.size(newImages.bytes))}
        </Check>
      )}
    </ul>
  );
}

function Where({ title, isNew, url, leftOut }: Pick<PublishDialogProps, 'title' | 'isNew' | 'url' | 'leftOut'>) {
  const { publish } = useDeskText();
  if (leftOut) return publish.willBeStored(title);
  if (!url) return isNew ? publish.willAppearSomewhere(title) : publish.willChangeSomewhere(title);
  return (
    <>
      {isNew ? publish.willAppear(title) : publish.willChange(title)}
      {isNew ? (
        <b>{withoutScheme(url)}</b>
      ) : (
        <a href={url} target="_blank" rel="noopener noreferrer">
          {withoutScheme(url)}
        </a>
      )}
      .
    </>
  );
}

/** An address as people say it. */
export function withoutScheme(url: string): string {
  return url.replace(/^https?:\/\//, '').replace(/\/$/, '');
}

function LackingCheck({ lacking }: { readonly lacking: PublishChecks['lacking'] }) {
  const { publish } = useDeskText();
  const barred = lacking.filter(({ isBarred }) => isBarred);
  const others = lacking.filter(({ isBarred }) => !isBarred);
  return (
    <>
      {barred.length > 0 && (
        <Check tone="bad" note={publish.neededNote}>
          {publish.needed(barred.map(({ label }) => label))}
        </Check>
      )}
      {others.length > 0 && (
        <Check tone="warn" note={publish.usuallyFilledNote}>
          {publish.usuallyFilled(others.map(({ label }) => label))}
        </Check>
      )}
    </>
  );
}

function AltCheck({ checks, asked, onAlt }: Pick<ChecksProps, 'checks' | 'asked' | 'onAlt'>) {
  const { publish } = useDeskText();
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const missing = checks.withoutAlt.length;
  return (
    <Check tone={missing > 0 ? 'warn' : 'good'} note={missing > 0 ? publish.noAltNote(missing) : publish.allAltNote}>
      {missing > 0 ? publish.noAlt(missing) : publish.allAlt}
      {onAlt &&
        asked.map((src) => (
          <TextInput
            key={src}
            aria-label={publish.altFor(src.slice(src.lastIndexOf('/') + 1))}
            placeholder={publish.altHint}
            value={typed[src] ?? ''}
            onChange={(event) => setTyped({ ...typed, [src]: event.target.value })}
            onBlur={() => typed[src] && onAlt(src, typed[src])}
          />
        ))}
    </Check>
  );
}
