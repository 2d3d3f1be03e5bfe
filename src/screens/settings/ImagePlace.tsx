import { useMemo, useState } from 'react';
import { Field } from '../../design/Field';
import { Select } from '../../design/Select';
import { useDeskText } from '../../i18n/desk-text';
import { joinPath } from '../../lib/path';
import { imageFolders } from '../../site/image-folders';
import { placeImage } from '../../site/place-image';
import { indexPaths } from '../../site/path-index';
import type { MediaPlace } from '../../site/site';
import type { WaysProps } from './Part';
import styles from './Settings.module.css';
import { SettledInput } from './SettledInput';

export interface ImagePlaceProps extends WaysProps {
  /** The path of the next post. */
  readonly post: string;
}

/** Where a part's images go and how its posts write them, with the next image as the example. */
export function ImagePlace({ ready, collection, learnt, change, post }: ImagePlaceProps) {
  const { parts: words } = useDeskText().settings;
  const { media } = collection;
  const [isOther, setOther] = useState(false);
  const paths = useMemo(() => ready.tree.entries.map(({ path }) => path), [ready.tree]);
  const folders = useMemo(() => imageFolders(ready.found, indexPaths(paths), learnt), [ready.found, paths, learnt]);
  const places = new Map<string, MediaPlace | undefined>([
    ['', undefined],
    ...folders.map((place) => [keyOf(place), place] as const),
    ...(media && !media.beside ? [[keyOf(media), media] as const] : []),
    ['beside', { folder: '', address: learnt.besidePrefix ?? '', beside: true }],
  ]);
  const example = placeImage(ready.site, collection, learnt, post, words.imageName, new Set(paths));
  const labelOf = (key: string, place: MediaPlace | undefined) =>
    key === 'beside'
      ? words.beside
      : place
        ? words.inFolder(place.folder, withoutSlash(place.address))
        : words.asOthers;
  const now = media ?? { folder: folders[0]?.folder ?? 'images', address: folders[0]?.address ?? '/images' };
  return (
    <>
      <Field label={words.images} note={words.imageExample(example.path, example.reference)}>
        {(control) => (
          <Select
            {...control}
            value={isOther ? 'other' : media ? keyOf(media) : ''}
            choices={[
              ...[...places].map(([value, place]) => ({ value, label: labelOf(value, place) })),
              { value: 'other', label: words.otherFolder },
            ]}
            onChange={({ target }) => {
              setOther(target.value === 'other');
              if (target.value !== 'other') change({ media: places.get(target.value) });
            }}
          />
        )}
      </Field>
      {isOther && (
        <div className={styles.pair}>
          <Field label={words.folder}>
            {(control) => (
              <SettledInput
                {...control}
                mono
                value={now.folder}
                onSettle={(folder) => change({ media: { folder: joinPath(...parts(folder)), address: now.address } })}
              />
            )}
          </Field>
          <Field label={words.address}>
            {(control) => (
              <SettledInput
                {...control}
                mono
                value={now.address}
                onSettle={(address) =>
                  change({ media: { folder: now.folder, address: `/${joinPath(...parts(address))}` } })
                }
              />
            )}
          </Field>
        </div>
      )}
    </>
  );
}

function keyOf({ folder, address, beside }: MediaPlace): string {
  return beside ? 'beside' : `${folder}\n${withoutSlash(address)}`;
}

function withoutSlash(address: string): string {
  return address.replace(/\/+$/, '');
}

/** A path's parts, none of which leads elsewhere. */
function parts(path: string): readonly string[] {
  return path.split('/').filter((part) => part !== '' && part !== '.' && part !== '..');
}
