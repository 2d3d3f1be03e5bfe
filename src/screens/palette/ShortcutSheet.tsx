import { Dialog } from '../../design/Dialog';
import { type ShortcutName, shortcutTable } from '../../design/commands/shortcut-table';
import { Key } from '../../design/Key';
import { usePreference } from '../../design/preference';
import { Switch } from '../../design/Switch';
import { keyParts } from '../../editor/keys/key-label';
import { useDeskText } from '../../i18n/desk-text';
import styles from './ShortcutSheet.module.css';

type Group = 'anywhere' | 'post' | 'words' | 'blocks';

/** Where each stands in the list, in its order. */
const groupOf: Readonly<Record<ShortcutName, Group>> = {
  search: 'anywhere',
  shortcuts: 'anywhere',
  preview: 'post',
  publish: 'post',
  find: 'post',
  replace: 'post',
  findNext: 'post',
  findPrevious: 'post',
  outline: 'post',
  focus: 'post',
  source: 'post',
  details: 'post',
  bold: 'words',
  italic: 'words',
  link: 'words',
  code: 'words',
  strike: 'words',
  undo: 'words',
  redo: 'words',
  moveUp: 'blocks',
  moveDown: 'blocks',
  duplicate: 'blocks',
  blockMenu: 'blocks',
  toolbar: 'blocks',
  text: 'blocks',
  heading2: 'blocks',
  heading3: 'blocks',
  heading4: 'blocks',
  bulletList: 'blocks',
  orderedList: 'blocks',
  checklist: 'blocks',
  quote: 'blocks',
  codeBlock: 'blocks',
};
const isShortcut = (name: string): name is ShortcutName => name in groupOf;
const shortcuts = Object.keys(groupOf).filter(isShortcut);

/** What one may type in the text instead of a key: the letters, and whether a space follows. */
export const typedShortcuts = {
  block: ['/', false],
  heading: ['##', true],
  list: ['-', true],
  numbers: ['1.', true],
  task: ['[ ]', true],
  quote: ['>', true],
  code: ['```', true],
  bold: ['**…**', false],
  italic: ['*…*', false],
} as const;

/** Every shortcut, by what it is for. */
export function ShortcutSheet({ onClose }: { readonly onClose: () => void }) {
  const { shortcuts: words } = useDeskText().commands;
  const names: Readonly<Record<ShortcutName, string>> = words.names;
  const [isSingle, setSingle] = usePreference('single-keys', true);
  return (
    <Dialog open onOpenChange={(open) => !open && onClose()} title={words.title} size="large">
      <div className={styles.groups}>
        {(['anywhere', 'post', 'words', 'blocks'] as const).map((group) => (
          <section key={group} aria-label={words.groups[group]}>
            <h3>{words.groups[group]}</h3>
            <dl>
              {shortcuts
                .filter((name) => groupOf[name] === group)
                .map((name) => (
                  <div key={name}>
                    <dt>{names[name]}</dt>
                    <dd>
                      {shown(name, isSingle).map((key) => (
                        <Keys key={key} shortcut={key} />
                      ))}
                    </dd>
                  </div>
                ))}
            </dl>
          </section>
        ))}
        <section aria-label={words.groups.typing}>
          <h3>{words.groups.typing}</h3>
          <dl>
            {Object.entries(typedShortcuts).map(([name, [letters, hasSpace]]) => (
              <div key={name}>
                <dt>{words.typed[name as keyof typeof typedShortcuts]}</dt>
                <dd>
                  <Key>{letters}</Key>
                  {hasSpace && <span>{words.thenSpace}</span>}
                </dd>
              </div>
            ))}
          </dl>
        </section>
      </div>
      <label className={styles.single}>
        <Switch checked={isSingle} onChange={(event) => setSingle(event.target.checked)} />
        {words.single}
      </label>
    </Dialog>
  );
}

/** Search has two keys that are worth knowing: the first means the link inside the text. */
function shown(name: ShortcutName, isSingle: boolean): readonly string[] {
  const { keys } = shortcutTable[name];
  if (name === 'search') return keys;
  return name === 'shortcuts' && isSingle ? keys : keys.slice(0, 1);
}

function Keys({ shortcut }: { readonly shortcut: string }) {
  return (
    <span className={styles.keys}>
      {keyParts(shortcut).map((key) => (
        <Key key={key}>{key}</Key>
      ))}
    </span>
  );
}
