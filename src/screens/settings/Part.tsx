import { useEffect, useState } from 'react';
import { Button } from '../../design/Button';
import { Field } from '../../design/Field';
import { Select } from '../../design/Select';
import { Skeleton } from '../../design/Skeleton';
import { Switch } from '../../design/Switch';
import type { FormatName } from '../../content/frontmatter';
import { useDeskText } from '../../i18n/desk-text';
import { isOfPosts } from '../../site/collection-of';
import { changeCollection, chooseMain, type CollectionChange } from '../../site/edit-choices';
import { namePatterns } from '../../site/name-patterns';
import { newPost } from '../../site/new-post';
import { saidHabits } from '../../site/said-habits';
import type { Collection, Habits } from '../../site/site';
import { learntHabits } from '../site-habits';
import { FieldList } from './FieldList';
import { ImagePlace } from './ImagePlace';
import { LiveExample } from './LiveExample';
import styles from './Settings.module.css';
import type { SettingsScreenProps } from './SettingsScreen';
import { SettledInput } from './SettledInput';

export interface PartProps extends SettingsScreenProps {
  readonly collection: Collection;
}

/** What holds for one part: its name, and what becomes of a new post. */
export function Part({ site, ready, collection }: PartProps) {
  const { parts: words } = useDeskText().settings;
  const learnt = useLearntHabits(site, ready, collection);
  const isMain = collection === ready.collection;
  const change = (what: CollectionChange) =>
    void site.site.choose(changeCollection(ready.site, ready.choices, collection, what));
  return (
    <>
      <Field label={words.label}>
        {(control) => (
          <SettledInput
            {...control}
            value={collection.label ?? collection.name}
            onSettle={(label) => change({ label: label || undefined })}
          />
        )}
      </Field>
      {!isMain && (
        <div className={styles.row}>
          <Switch
            label={words.hide}
            checked={collection.hidden === true}
            onChange={(event) => change({ hidden: event.target.checked || undefined })}
          />
          {collection.kind !== 'data' && collection.kind !== 'files' && (
            <Button
              size="small"
              onClick={() => void site.site.choose(chooseMain(ready.site, ready.choices, collection.folder))}
            >
              {words.makeMain}
            </Button>
          )}
        </div>
      )}
      {isOfPosts(collection) &&
        (learnt ? (
          <Ways site={site} ready={ready} collection={collection} learnt={learnt} change={change} />
        ) : (
          <Skeleton label={words.reading} rows={2} />
        ))}
    </>
  );
}

export interface WaysProps extends PartProps {
  /** What the posts alone tell. */
  readonly learnt: Habits;
  readonly change: (what: CollectionChange) => void;
}

/** How a part's posts are written, with what comes of it. */
function Ways(props: WaysProps) {
  const { parts: words } = useDeskText().settings;
  const { ready, collection, learnt, change } = props;
  const [now] = useState(() => new Date());
  const habits = saidHabits(learnt, collection);
  const taken = new Set(ready.tree.entries.map(({ path }) => path));
  const example = (pattern: string) =>
    newPost({ title: words.exampleTitle, now, collection, habits: { ...habits, pattern }, taken }).path;
  return (
    <>
      <Field label={words.file} note={words.example(example(habits.pattern))}>
        {(control) => (
          <Select
            {...control}
            value={habits.pattern}
            choices={namePatterns(habits).map((pattern) => ({
              value: pattern,
              label: example(pattern).slice(collection.folder === '' ? 0 : collection.folder.length + 1),
            }))}
            onChange={({ target }) => change({ pattern: target.value === learnt.pattern ? undefined : target.value })}
          />
        )}
      </Field>
      <Field label={words.details}>
        {(control) => (
          <Select
            {...control}
            value={habits.format}
            choices={formats.map((format) => ({ value: format, label: words.formats[format] }))}
            onChange={({ target }) => {
              const format = formats.find((one) => one === target.value);
              change({ format: format === learnt.format ? undefined : format });
            }}
          />
        )}
      </Field>
      <ImagePlace {...props} post={example(habits.pattern)} />
      <LiveExample site={props.site} ready={ready} collection={collection} />
      <FieldList {...props} habits={habits} />
    </>
  );
}

const formats: readonly FormatName[] = ['yaml', 'toml', 'json'];

/** What the posts of a part tell, once some are read; null before, and when they cannot be. */
function useLearntHabits(site: PartProps['site'], ready: PartProps['ready'], collection: Collection): Habits | null {
  const [habits, setHabits] = useState<Habits | null>(null);
  useEffect(() => {
    let left = false;
    learntHabits(site.repository, ready, collection).then(
      (found) => left || setHabits(found),
      () => undefined,
    );
    return () => void (left = true);
  }, [site, ready, collection]);
  return habits;
}
