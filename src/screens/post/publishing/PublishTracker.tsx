import { Copy } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Button } from '../../../design/Button';
import { ButtonLink } from '../../../design/ButtonLink';
import { Dialog } from '../../../design/Dialog';
import { Tracker, type TrackerStep } from '../../../design/Tracker';
import { TriangleAlert } from 'lucide-react';
import { Banner } from '../../../design/Banner';
import { VisuallyHidden } from '../../../design/VisuallyHidden';
import { type DeskMessages, useDeskText } from '../../../i18n/desk-text';
import { type Messages, useText } from '../../../i18n/text';
import { withoutScheme } from './PublishDialog';
import styles from './Publish.module.css';
import { wordOf } from './publish-word';
import type { Following, Publishing } from './publishing-store';

type OnItsWay = Following | Extract<Publishing, { kind: 'publishing' }>;

export interface PublishTrackerProps {
  readonly publishing: OnItsWay;
  /** What a developer wants to know of a failure. */
  readonly details: string;
  readonly onClose: () => void;
}

/** From "Publishing" to "Live", in three steps. */
export function PublishTracker({ publishing, details, onClose }: PublishTrackerProps) {
  const { publish } = useDeskText();
  const { when } = useText();
  const seconds = useSeconds(publishing);
  const view = viewOf(publishing, seconds, { publish, when });
  const news = publishing.kind === 'following' ? publishing.news : null;
  const url = news?.kind === 'live' || news?.kind === 'built' ? news.url : null;
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={view.title}
      lead={
        <>
          {view.lead}
          {url && (
            <a href={url} target="_blank" rel="noopener noreferrer">
              {withoutScheme(url)}
            </a>
          )}
        </>
      }
      foot={
        <>
          {news?.kind === 'failed' ? (
            <CopyButton start text={details} label={publish.copyDetails} />
          ) : url ? (
            <CopyButton start text={url} label={publish.copyAddress} />
          ) : (
            <span data-start className={styles.footNote}>
              {publish.goOnWriting}
            </span>
          )}
          {news?.kind === 'failed' && news.logUrl && (
            <ButtonLink href={news.logUrl} external>
              {publish.log}
            </ButtonLink>
          )}
          <Button onClick={onClose}>{publish.close}</Button>
          {url && (
            <ButtonLink variant="solid" href={url} external>
              {publish.seeIt}
            </ButtonLink>
          )}
        </>
      }
    >
      <Tracker label={publish.steps} steps={view.steps} />
      {publishing.kind === 'publishing' && publishing.unsure && (
        <Banner boxed tone="warn" icon={TriangleAlert} happened={publish.unsure}>
          {publish.unsureLead}
        </Banner>
      )}
      {news?.kind === 'failed' && (
        <Banner boxed tone="bad" icon={TriangleAlert}>
          <VisuallyHidden>{`${publish.failedTitle}.`}</VisuallyHidden> {news.reason}
        </Banner>
      )}
      <output className={styles.said}>{news?.kind !== 'failed' && publish[wordOf(publishing)]}</output>
    </Dialog>
  );
}

interface View {
  readonly title: string;
  readonly lead: string;
  readonly steps: readonly TrackerStep[];
}

function viewOf(
  publishing: OnItsWay,
  seconds: number,
  { publish, when }: Pick<DeskMessages, 'publish'> & Pick<Messages, 'when'>,
): View {
  const waiting = (title: string, note: string): TrackerStep => ({ state: 'waiting', title, note });
  if (publishing.kind === 'publishing') {
    const first: TrackerStep = { state: 'now', title: publish.publishing, note: publish.aFewSeconds };
    const steps = [first, waiting(publish.building, publish.aboutAMinute), waiting(publish.live, publish.soon)];
    return { title: publish.publishing, lead: publish.handing(publishing.files), steps };
  }
  const { news, publishedAt, newsAt, leftOut } = publishing;
  const clock = (time: number) => when.clock(time, Date.now());
  const done = (title: string, note: string): TrackerStep => ({ state: 'done', title, note });
  const published = done(publish.published, clock(publishedAt));
  const took = publish.took(Math.max(1, Math.round((newsAt - publishedAt) / 1000)));
  if (news?.kind === 'failed') {
    const steps = [
      published,
      { state: 'failed' as const, title: publish.notBuilt, note: clock(newsAt) },
      waiting(publish.live, publish.notYet),
    ];
    return { title: publish.failedTitle, lead: publish.failedLead, steps };
  }
  if (leftOut)
    return {
      title: leftOut.why === 'draft' ? publish.draftKept : publish.futureKept,
      lead: leftOut.why === 'draft' ? publish.draftKeptLead : publish.futureKeptLead(when.moment(leftOut.date)),
      steps: [published, waiting(publish.building, ''), waiting(publish.live, publish.notYet)],
    };
  switch (news?.kind) {
    case 'live':
      return {
        title: publish.itIsLive,
        lead: publish.foundIt,
        steps: [published, done(publish.built, took), done(publish.live, clock(newsAt))],
      };
    case 'built':
      return {
        title: publish.builtTitle,
        lead: publish.builtLead,
        steps: [published, done(publish.built, took), waiting(publish.live, publish.unknownYet)],
      };
    case 'unknown':
      return {
        title: publish.unknownTitle,
        lead: publish.unknownLead,
        steps: [published, waiting(publish.building, publish.unknownYet), waiting(publish.live, publish.unknownYet)],
      };
    default: {
      const building: TrackerStep = { state: 'now', title: publish.building, note: publish.secondsSoFar(seconds) };
      return {
        title: publish.onItsWay,
        lead: publish.onItsWayLead,
        steps: [published, building, waiting(publish.live, publish.soon)],
      };
    }
  }
}

/** Seconds since it was published, counted while it is built. */
function useSeconds(publishing: OnItsWay): number {
  const since = publishing.kind === 'following' ? publishing.publishedAt : null;
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    if (since === null) return;
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, [since]);
  return since === null ? 0 : Math.max(0, Math.round((now - since) / 1000));
}

function CopyButton({
  text,
  label,
  start,
}: {
  readonly text: string;
  readonly label: string;
  readonly start?: boolean;
}) {
  const { publish } = useDeskText();
  const [isCopied, setCopied] = useState(false);
  return (
    <Button
      {...(start && { 'data-start': true, className: styles.start ?? '' })}
      variant="quiet"
      icon={Copy}
      onClick={() =>
        void navigator.clipboard.writeText(text).then(
          () => setCopied(true),
          () => setCopied(false),
        )
      }
    >
      {isCopied ? publish.copied : label}
    </Button>
  );
}
