import { Button } from '../../design/Button';
import { Empty } from '../../design/Empty';
import { useDeskText } from '../../i18n/desk-text';
import type { LibraryView } from '../../media/library/library-item';

export interface NoImagesProps {
  readonly view: LibraryView;
  /** The site has files, too. */
  readonly hasFiles: boolean;
  /** The site has none at all. */
  readonly isEmpty: boolean;
  readonly onClear: () => void;
}

/** What stands where there are no images, or none that were looked for. */
export function NoImages({ view, hasFiles, isEmpty, onClear }: NoImagesProps) {
  const { media, siteFiles } = useDeskText();
  const words = hasFiles ? { ...media, ...siteFiles } : media;
  if (isEmpty)
    return (
      <Empty art title={words.empty.title}>
        {words.empty.lead}
      </Empty>
    );
  const { search, filter } = view;
  const title = search
    ? words.noMatch(search)
    : filter === 'unused'
      ? words.noUnused
      : filter === 'undescribed'
        ? words.noUndescribed
        : words.noneHere;
  return (
    <Empty news title={title} actions={<Button onClick={onClear}>{words.showAll}</Button>}>
      {search && words.noMatchNote}
    </Empty>
  );
}
