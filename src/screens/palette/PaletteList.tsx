import { CornerDownLeft } from 'lucide-react';
import { Fragment, useEffect, useRef } from 'react';
import look from '../../design/choices.module.css';
import { classNames } from '../../design/class-names';
import { Icon } from '../../design/Icon';
import { Key } from '../../design/Key';
import { keyLabel } from '../../editor/keys/key-label';
import { useDeskText } from '../../i18n/desk-text';
import type { Entry } from './palette-entries';
import styles from './Palette.module.css';

/** No element of HTML is any of these in a list that follows what is typed elsewhere. */
const listbox = { role: 'listbox' } as const;
const optionGroup = { role: 'group' } as const;
const option = { role: 'option' } as const;

export interface PaletteListProps {
  /** Begins the ids of the list and of its options. */
  readonly id: string;
  readonly entries: readonly Entry[];
  readonly query: string;
  readonly chosen: number;
  readonly onPoint: (index: number) => void;
  readonly onChoose: (entry: Entry) => void;
  /** What stands below it. */
  readonly end: string | null;
}

/** What was found, group by group; one of it is chosen. */
export function PaletteList({ id, entries, query, chosen, onPoint, onChoose, end }: PaletteListProps) {
  const { search } = useDeskText().commands;
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [chosen, entries]);
  const pointing = (entry: Entry, index: number) => ({
    onPointerMove: () => index !== chosen && onPoint(index),
    onClick: () => onChoose(entry),
  });
  const groups = [...new Set(entries.map(({ group }) => group))];
  return (
    <div className={styles.found}>
      <div ref={list} id={`${id}-list`} {...listbox} aria-label={search.title}>
        {groups.map((group) => (
          <div key={group} {...optionGroup} aria-labelledby={`${id}-${group}`}>
            <div id={`${id}-${group}`} className={look.title} role="presentation">
              {search.groups[group]}
            </div>
            {entries.map((entry, index) =>
              entry.group === group ? (
                <div
                  key={`${entry.label} ${entry.note ?? ''} ${index}`}
                  id={`${id}-${index}`}
                  {...option}
                  aria-selected={index === chosen}
                  className={classNames(look.line, styles.entry)}
                  {...pointing(entry, index)}
                >
                  {entry.icon ? <Icon of={entry.icon} /> : <span />}
                  <span className={styles.words}>
                    <span>
                      <Marked text={entry.label} query={query} />
                    </span>
                    {entry.note && (
                      <small>
                        <Marked text={entry.note} query={group === 'inText' ? query : ''} />
                      </small>
                    )}
                  </span>
                  {entry.keys ? (
                    <Key>{keyLabel(entry.keys)}</Key>
                  ) : (
                    index === chosen && <Icon of={CornerDownLeft} small className={styles.enter ?? ''} />
                  )}
                </div>
              ) : null,
            )}
          </div>
        ))}
      </div>
      {entries.length === 0 && <p className={styles.none}>{search.none(query)}</p>}
      {end && <p className={styles.none}>{end}</p>}
    </div>
  );
}

/** A text with the words of a query underlined in it. */
function Marked({ text, query }: { readonly text: string; readonly query: string }) {
  const words = query.split(/\s+/).filter(Boolean);
  if (words.length === 0) return text;
  const pattern = new RegExp(
    `(${words.map((word) => word.replaceAll(/[^\p{L}\p{N}\s]/gu, String.raw`\$&`)).join('|')})`,
    'giu',
  );
  return text.split(pattern).map((piece, index) => {
    const key = `${index} ${piece}`;
    return index % 2 === 1 ? <mark key={key}>{piece}</mark> : <Fragment key={key}>{piece}</Fragment>;
  });
}
