import { Check } from 'lucide-react';
import { useEffect, useMemo, useState } from 'react';
import { Dialog } from '../../design/Dialog';
import { Icon } from '../../design/Icon';
import { SearchInput } from '../../design/SearchInput';
import { useDeskText } from '../../i18n/desk-text';
import { useText } from '../../i18n/text';
import { chooseMain } from '../../site/edit-choices';
import { folderChoices } from '../../site/folder-choices';
import { indexPaths } from '../../site/path-index';
import { summarise } from '../../site/post-summary';
import { fileTree, type SiteReady } from '../../site/site-store';
import styles from './FolderPicker.module.css';
import type { SitePorts } from '../screen-ports';

export interface FolderPickerProps {
  readonly site: SitePorts;
  readonly ready: SiteReady;
  readonly onClose: () => void;
}

/** From so many folders on they can be searched; of so many the first titles are read. */
const [searched, read] = [8, 24];

/** Where a site's posts are, chosen among its folders with Markdown. The choice holds at once. */
export function FolderPicker({ site, ready, onClose }: FolderPickerProps) {
  const { posts } = useText();
  const { settings: words } = useDeskText();
  const [wanted, setWanted] = useState('');
  const folders = useMemo(() => {
    const index = indexPaths(ready.tree.entries.map(({ path }) => path));
    return folderChoices(ready.found, index);
  }, [ready]);
  const titles = useTitles(
    site,
    ready,
    folders.slice(0, read).flatMap(({ examples }) => examples),
  );
  const shown = folders.filter(({ folder }) => folder.toLowerCase().includes(wanted.trim().toLowerCase()));
  const main = ready.collection?.folder ?? null;

  function choose(folder: string) {
    site.memory.confirm();
    void site.site.choose(chooseMain(ready.site, ready.choices, folder));
    onClose();
  }

  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={words.folders.title}
      lead={folders.length === 0 ? words.folders.none : words.folders.lead}
    >
      {folders.length >= searched && <SearchInput label={words.folders.search} value={wanted} onChange={setWanted} />}
      <ul className={styles.folders}>
        {shown.map(({ folder, count, examples }) => {
          const first = examples.flatMap((path) => titles.get(path) ?? []).join(' · ');
          return (
            <li key={folder}>
              <button
                type="button"
                className={styles.folder}
                aria-current={folder === main ? 'true' : undefined}
                onClick={() => choose(folder)}
              >
                <span className={styles.name}>{folder || posts.theTop}</span>
                <span className={styles.count}>{words.count(count)}</span>
                {first && <span className={styles.titles}>{first}</span>}
                {folder === main && <Icon of={Check} small />}
              </button>
            </li>
          );
        })}
      </ul>
    </Dialog>
  );
}

/** The titles of some posts by path, once they are read; without them the folders' names must do. */
function useTitles(site: SitePorts, ready: SiteReady, paths: readonly string[]): ReadonlyMap<string, string> {
  const [titles, setTitles] = useState<ReadonlyMap<string, string>>(new Map());
  const asked = paths.join('\n');
  useEffect(() => {
    let left = false;
    fileTree(site.repository, ready.tree)
      .read(asked.split('\n'))
      .then(
        (texts) => {
          const found = [...texts].map(([path, text]) => [path, summarise(path, text, ready.found).title] as const);
          if (!left) setTitles(new Map(found));
        },
        () => undefined,
      );
    return () => void (left = true);
  }, [site, ready, asked]);
  return titles;
}
