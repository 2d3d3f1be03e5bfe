import { type DeskMessages, useDeskText } from '../../i18n/desk-text';
import { type FormEvent, useMemo, useRef, useState } from 'react';
import { Button } from '../../design/Button';
import { Dialog } from '../../design/Dialog';
import { Field } from '../../design/Field';
import { Switch } from '../../design/Switch';
import { TextInput } from '../../design/TextInput';
import { readPostFile } from '../../content/read-post-file';
import type { ValueMap } from '../../content/value';
import { rulingKeys } from '../../site/address-keys';
import { addressPart, isReservedPart } from '../../site/address-part';
import { followLinks } from '../../site/follow-links';
import { type LinksToPost, linksToPost } from '../../site/links-to-post';
import type { PostChange } from '../../site/post-change';
import { languagesIn } from '../../site/post-files';
import { postAddress } from '../../site/post-address';
import { type Renamed, renamePost, type RenameOutcome } from '../../site/rename-post';
import { slugPlace } from '../../site/slug-place';
import { countFiles, type Effect, Effects } from './Effects';
import styles from './Operations.module.css';
import type { PostAround } from './read-post-around';

export interface ChangeAddressDialogProps {
  readonly around: PostAround;
  /** The site's address, without a slash at its end; null when nothing tells it. */
  readonly siteUrl: string | null;
  readonly busy: boolean;
  readonly onCancel: () => void;
  readonly onRename: (renamed: Renamed) => void;
}

/** Asks for a post's new address, and shows what comes of it while it is typed. */
export function ChangeAddressDialog({ around, siteUrl, busy, onCancel, onRename }: ChangeAddressDialogProps) {
  const { operations: words } = useDeskText();
  const current = useMemo(() => currentPart(around), [around]);
  const [typed, setTyped] = useState(current);
  const [keeps, setKeeps] = useState(true);
  const input = useRef<HTMLInputElement>(null);
  const part = addressPart(typed);
  const way = around.isLeftOut ? null : around.redirect;
  const isKept = way !== null && keeps;
  const wanted = useMemo(
    () => (part === '' || part === current ? null : rename(around, part, isKept)),
    [around, part, current, isKept],
  );
  const renamed = wanted?.kind === 'renamed' ? wanted : null;
  const moves = renamed !== null && renamed.newAddress !== renamed.oldAddress;
  const oldAddress = renamed?.oldAddress ?? null;
  const linking = useMemo(
    () => linksToPost(around.posts, around.site, { path: around.path, address: oldAddress }),
    [around, oldAddress],
  );
  const links = useFollowedLinks(around, renamed, linking);
  const [follows, setFollows] = useState<boolean | null>(null);
  // Who keeps the old address loses nothing by leaving other posts alone; a link to the file breaks.
  const isFollowed = links.changes.length > 0 && (follows ?? (!isKept || links.breaks));
  const followed = isFollowed ? links.changes.map(({ path }) => path) : [];
  const effects = effectsOf(words, around, renamed, isKept, linking, followed);
  const why = renamed ? null : (errorOf() ?? words.address.same);

  function submit(event: FormEvent): void {
    event.preventDefault();
    if (!renamed || busy) return;
    onRename(isFollowed ? { ...renamed, changes: [...renamed.changes, ...links.changes] } : renamed);
  }

  return (
    <Dialog
      open
      keepOnPressOutside
      onOpenChange={(open) => !open && onCancel()}
      title={words.address.title}
      initialFocus={input}
      foot={
        <>
          <Button variant="quiet" onClick={onCancel}>
            {words.cancel}
          </Button>
          <Button
            variant="solid"
            form="change-address"
            type="submit"
            disabled={!renamed}
            aria-description={why ?? undefined}
            busy={busy}
          >
            {busy ? words.address.saving : words.address.save}
          </Button>
        </>
      }
    >
      <form id="change-address" onSubmit={submit}>
        <Field label={words.address.label} error={errorOf()} note={noteOf()}>
          {(control) => (
            <TextInput
              {...control}
              ref={input}
              value={typed}
              autoComplete="off"
              autoCapitalize="none"
              spellCheck={false}
              onFocus={(event) => event.target.select()}
              onChange={(event) => setTyped(event.target.value)}
            />
          )}
        </Field>
      </form>
      <Addresses around={around} renamed={renamed} siteUrl={siteUrl} />
      {moves && way && oldAddress !== null && (
        <div className={styles.keep}>
          <Switch label={words.address.keep} checked={keeps} onChange={(event) => setKeeps(event.target.checked)} />
          <p>{keeps ? words.address.ways[way.kind] : words.address.ways.off}</p>
        </div>
      )}
      {links.changes.length > 0 && (
        <div className={styles.keep}>
          <Switch
            label={words.address.follow(links.changes.length)}
            checked={isFollowed}
            onChange={(event) => setFollows(event.target.checked)}
          />
          <p>{isFollowed ? words.address.followed : words.address.notFollowed}</p>
        </div>
      )}
      <Effects effects={effects} />
    </Dialog>
  );

  function errorOf(): string | undefined {
    if (part === '') return words.address.empty;
    return wanted?.kind === 'taken' ? words.address.taken : undefined;
  }

  function noteOf(): string | undefined {
    if (part !== '' && part !== typed.trim()) return words.address.made(part);
    if (renamed?.newAddress === null) return words.address.unknown;
    if (renamed === null && wanted?.kind !== 'taken') return words.address.same;
    return renamed && !moves ? words.address.stays : undefined;
  }
}

function Addresses({
  around,
  renamed,
  siteUrl,
}: {
  around: PostAround;
  renamed: Renamed | null;
  siteUrl: string | null;
}) {
  const { operations: words } = useDeskText();
  const now = postAddress(around.site, around.path, valuesOf(around.text));
  if (now === null) return null;
  const before = siteUrl?.replace(/^https?:\/\//, '') ?? '';
  return (
    <dl className={styles.addresses}>
      <dt>{words.address.now}</dt>
      <dd>{before + now}</dd>
      <dt>{words.address.next}</dt>
      <dd aria-live="polite">{renamed?.newAddress ? <b>{before + renamed.newAddress}</b> : '…'}</dd>
    </dl>
  );
}

const nothing: FollowedLinks = { changes: [], breaks: false };

interface FollowedLinks {
  readonly changes: readonly Extract<PostChange, { kind: 'write' }>[];
  /** One of them names the post's file, which no redirect mends. */
  readonly breaks: boolean;
}

/** Other posts with their links to this one as they must then be, where they can be changed for sure. */
function useFollowedLinks(around: PostAround, renamed: Renamed | null, linking: LinksToPost): FollowedLinks {
  return useMemo(() => {
    if (!renamed) return nothing;
    const { posts, site, path } = around;
    const before = { path, address: renamed.oldAddress };
    const after = { path: renamed.path, address: renamed.newAddress };
    const touched = new Set([path, ...renamed.changes.map((change) => change.path)]);
    const wanted = new Set([...linking.byAddress, ...linking.byFile].filter((one) => !touched.has(one)));
    const changes = posts.flatMap((post) => {
      const text = wanted.has(post.path) ? followLinks(post.text, post.path, site, before, after) : null;
      return text === null || text === post.text ? [] : { kind: 'write' as const, path: post.path, text };
    });
    return { changes, breaks: changes.some((change) => linking.byFile.includes(change.path)) };
  }, [around, renamed, linking]);
}

function effectsOf(
  words: DeskMessages['operations'],
  around: PostAround,
  renamed: Renamed | null,
  keeps: boolean,
  linking: LinksToPost,
  followed: readonly string[],
): readonly Effect[] {
  const isLeft = (one: string) => !followed.includes(one);
  const links = { byAddress: linking.byAddress.filter(isLeft), byFile: linking.byFile.filter(isLeft) };
  if (!renamed) return [];
  const [images, others] = countFiles(renamed.along);
  const moves = renamed.newAddress !== renamed.oldAddress;
  const effects: readonly (Effect | false)[] = [
    moves && around.isLeftOut && { kind: 'safe', text: words.address.ways.draft },
    moves && !around.isLeftOut && around.redirect === null && { kind: 'warn', text: words.address.ways.none },
    renamed.newAddress === null && !around.isLeftOut && { kind: 'warn', text: words.address.ways.unknown },
    renamed.along.length > 0 && { kind: 'files', text: words.address.along(images, others) },
    renamed.translations.length > 0 && {
      kind: 'languages',
      text: words.address.translations(renamed.translations.length),
    },
    around.draft !== null && { kind: 'draft', text: words.address.draft },
    links.byAddress.length > 0 &&
      moves && { kind: keeps ? 'safe' : 'warn', text: words.address.links(links.byAddress.length, keeps) },
    links.byFile.length > 0 && { kind: 'warn', text: words.address.names(links.byFile.length) },
  ];
  return effects.filter((effect) => effect !== false);
}

/** The last part of the address as readers see it, else of the file's name. */
function currentPart({ path, text, site, collection }: PostAround): string {
  const values = valuesOf(text);
  const address = postAddress(site, path, values);
  const [, seen] = /([^/]+?)(?:\.html)?\/?$/.exec(address ?? '') ?? [];
  return seen ?? rulingKeys(site, path, values)[0]?.slug ?? slugPlace(path, languagesIn(site, collection))?.slug ?? '';
}

function valuesOf(text: string): ValueMap {
  return readPostFile(text).frontmatter?.values ?? {};
}

function rename(around: PostAround, slug: string, keeps: boolean): RenameOutcome {
  if (isReservedPart(slug)) return { kind: 'taken' };
  return renamePost({ ...around, slug, redirect: keeps ? around.redirect : null });
}
