import { Button } from '../../design/Button';
import { Empty } from '../../design/Empty';
import { useText } from '../../i18n/text';
import type { PostFilter } from './post-list';

export interface NoMatchProps {
  readonly search: string;
  readonly filter: PostFilter;
  /** The view that is chosen; null when none is. */
  readonly view: string | null;
  /** Where Galley looked. */
  readonly looked: string;
  readonly onClear: () => void;
}

/** Posts there are, but none that is wanted. */
export function NoMatch({ search, filter, view, looked, onClear }: NoMatchProps) {
  const { posts: words } = useText();
  const drafts = filter === 'drafts';
  const without = drafts ? words.noDrafts : words.noLive;
  const title = search ? words.noMatchTitle(search) : view === null ? without : words.noneInView(view);
  const note = search ? looked : view !== null ? null : drafts ? words.noDraftsNote : words.noLiveNote;
  return (
    <Empty
      news
      title={title}
      actions={
        <Button variant="plain" onClick={onClear}>
          {search ? words.clear : words.showAll}
        </Button>
      }
    >
      {note}
    </Empty>
  );
}
