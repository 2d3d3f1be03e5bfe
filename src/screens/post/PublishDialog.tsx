import { CircleCheck, GitCompare, ShieldAlert, TriangleAlert } from 'lucide-react';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Button } from '../../design/Button';
import { Dialog } from '../../design/Dialog';
import { Icon } from '../../design/Icon';
import { Skeleton } from '../../design/Skeleton';
import { Switch } from '../../design/Switch';
import { TextInput } from '../../design/TextInput';
import { useText } from '../../i18n/text';
import type { PublishChecks } from './publish-checks';
import styles from './Publish.module.css';
import { WordChanges } from './WordChanges';

export interface PublishDialogProps {
  readonly title: string;
  readonly isNew: boolean;
  /** Where the post is, or will be, for readers. */
  readonly url: string | null;
  readonly before: string;
  readonly after: string;
  /** Null while the text to publish is being made. */
  readonly checks: PublishChecks | null;
  readonly newImages: { readonly count: number; readonly bytes: number };
  /** Gives an image its alt text; absent where the post is edited as text. */
  readonly onAlt: ((src: string, alt: string) => void) | null;
  readonly imageUrl: (src: string) => Promise<string | null>;
  readonly onPublishLive: () => void;
  readonly onCancel: () => void;
  readonly onPublish: () => void;
}

/** What scrolls can be scrolled with the keyboard. */
export const scrollable = { role: 'group', tabIndex: 0 } as const;

/** What will change and what is worth a look, before it is done. */
export function PublishDialog(props: PublishDialogProps) {
  const { publish } = useText();
  const { title, isNew, url, before, after, checks, onCancel, onPublish } = props;
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
      <p className={styles.lead}>{isSame ? publish.nothing : <Where {...{ title, isNew, url }} />}</p>
      {showsChanges && (
        <div className={styles.changes} {...scrollable} aria-label={publish.changes}>
          <WordChanges kind="both" before={before} after={after} />
        </div>
      )}
      {checks ? (
        <Checks {...props} checks={checks} asked={asked ?? []} />
      ) : (
        <Skeleton label={publish.checking} rows={2} />
      )}
    </Dialog>
  );
}

interface ChecksProps extends Pick<PublishDialogProps, 'newImages' | 'onAlt' | 'onPublishLive'> {
  readonly checks: PublishChecks;
  /** The images that had no alt text at first. */
  readonly asked: readonly string[];
}

function Checks({ checks, asked, newImages, onAlt, onPublishLive }: ChecksProps) {
  const { publish } = useText();
  return (
    <ul className={styles.checklist} aria-label={publish.checks}>
      {checks.secrets.map((start) => (
        <Check key={start} tone="bad" note={publish.secretNote(start)}>
          {publish.secret}
        </Check>
      ))}
      {checks.draftFlag && <DraftCheck onChange={onPublishLive} />}
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
        <Check tone="good">{publish.newImages(newImages.count, publish.size(newImages.bytes))}</Check>
      )}
    </ul>
  );
}

function Where({ title, isNew, url }: Pick<PublishDialogProps, 'title' | 'isNew' | 'url'>) {
  const { publish } = useText();
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

const icons = { good: CircleCheck, warn: TriangleAlert, bad: ShieldAlert };

function Check({
  tone,
  note,
  end,
  children,
}: {
  tone: keyof typeof icons;
  note?: string;
  end?: ReactNode;
  children: ReactNode;
}) {
  return (
    <li className={styles[tone]}>
      <Icon of={icons[tone]} />
      <div>
        {children}
        {note && <p className={styles.note}>{note}</p>}
      </div>
      {end}
    </li>
  );
}

/** What is empty though it should not be; only what a configuration demands, and the post had or is new, bars the way. */
function LackingCheck({ lacking }: { readonly lacking: PublishChecks['lacking'] }) {
  const { publish } = useText();
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

function DraftCheck({ onChange }: { readonly onChange: () => void }) {
  const { publish } = useText();
  return (
    <Check
      tone="warn"
      note={publish.draftFlagNote}
      end={<Switch aria-label={publish.publishLive} checked={false} onChange={onChange} />}
    >
      {publish.draftFlag}
    </Check>
  );
}

function AltCheck({ checks, asked, onAlt }: Pick<ChecksProps, 'checks' | 'asked' | 'onAlt'>) {
  const { publish } = useText();
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
