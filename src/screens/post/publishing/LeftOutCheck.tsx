import { Switch } from '../../../design/Switch';
import { useDeskText } from '../../../i18n/desk-text';
import { useText } from '../../../i18n/text';
import type { LeftOut } from '../../../site/left-out';
import { Check } from './Check';

/** A post that is marked as a draft, and may be published live instead. */
export function DraftCheck({ onChange }: { readonly onChange: () => void }) {
  const { publish } = useDeskText();
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

/** Why readers do not get a post yet. */
export function LeftOutCheck({ leftOut }: { readonly leftOut: LeftOut | null }) {
  const { when } = useText();
  const { publish } = useDeskText();
  if (!leftOut) return null;
  const [happened, note] =
    leftOut.why === 'draft'
      ? [publish.draftFolder, publish.draftFolderNote]
      : [publish.future(when.moment(leftOut.date)), publish.futureNote];
  return (
    <Check tone="warn" note={note}>
      {happened}
    </Check>
  );
}
