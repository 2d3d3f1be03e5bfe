import { Download, X } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../design/Button';
import { IconButton } from '../../design/IconButton';
import { useDeskText } from '../../i18n/desk-text';
import { nameOf } from '../../lib/path';
import { FilePicture } from '../../media/library/FilePicture';
import type { Repository } from '../../repository/repository';
import { RepositoryError } from '../../repository/repository-error';
import { saveAs } from '../save-as';
import { ItemActions, type ItemActionsProps } from './ItemActions';
import { ItemFacts, type ItemFactsProps } from './ItemFacts';
import styles from './Media.module.css';

export interface FileDetailsProps extends ItemFactsProps, Omit<ItemActionsProps, 'children'> {
  readonly source: Repository;
  /** Null where the frame closes it. */
  readonly onClose: (() => void) | null;
}

/** Everything that is known of one file, and what can be done with it. */
export function FileDetails(props: FileDetailsProps) {
  const { item, source, address, onMove, onDelete, onClose } = props;
  const { media, siteFiles: words } = useDeskText();
  const [fetching, setFetching] = useState<'no' | 'now' | 'failed'>('no');

  /** From the repository, where it is as it was put; shown nowhere, whatever it holds. */
  async function download(): Promise<void> {
    setFetching('now');
    try {
      const bytes = (await source.blobs([item.oid])).get(item.oid);
      if (bytes) saveAs(nameOf(item.path), new Blob([bytes.slice()], { type: 'application/octet-stream' }));
      setFetching(bytes ? 'no' : 'failed');
    } catch (error) {
      setFetching('failed');
      if (!(error instanceof RepositoryError)) throw error;
    }
  }

  return (
    <div className={styles.details}>
      {onClose && (
        <div className={styles.detailsHead}>
          <h2>{nameOf(item.path)}</h2>
          <IconButton icon={X} label={media.details.close} onClick={onClose} />
        </div>
      )}
      <FilePicture path={item.path} size={item.size} />
      <ItemFacts {...props} />
      {fetching === 'failed' && (
        <p className={styles.problem} role="alert">
          {words.notDownloaded}
        </p>
      )}
      <ItemActions address={address} onMove={onMove} onDelete={onDelete}>
        <Button size="small" icon={Download} busy={fetching === 'now'} onClick={() => void download()}>
          {fetching === 'now' ? words.downloading : words.download}
        </Button>
      </ItemActions>
    </div>
  );
}
