import { ExternalLink, Unlink } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { Button } from '../../design/Button';
import { Field } from '../../design/Field';
import { IconButton } from '../../design/IconButton';
import { TextInput } from '../../design/TextInput';
import { useDeskText } from '../../i18n/desk-text';
import type { FoundPost } from '../../site/find-posts';
import { useDesk, useDeskState } from '../desk/desk';
import styles from '../floating/Popover.module.css';
import { useMorePosts } from '../post-finder/PostFinder';
import { applyLink, applyPostLink, removeLink } from './apply-link';
import type { CurrentLink } from './current-link';
import { linkAddress } from './link-address';
import { optionId, PostOptions } from './PostOptions';
import { useLinkCheck } from './use-link-check';

// A field whose list is below it: https://www.w3.org/WAI/ARIA/apg/patterns/combobox/
const combobox = { role: 'combobox' } as const;

export interface LinkFormProps {
  readonly link: CurrentLink | null;
  readonly takesFocus: boolean;
}

/** A link's address, to be changed, opened or removed; words find a post. Enter applies it. */
export function LinkForm({ link, takesFocus }: LinkFormProps) {
  const text = useDeskText().links;
  const { editor, store } = useDesk();
  const posts = useDeskState((desk) => desk.posts);
  const [typed, setTyped] = useState(link?.href ?? '');
  const [title, setTitle] = useState(link?.title ?? null);
  const [chosen, setChosen] = useState(0);
  const [isRefused, setRefused] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const isSearch = isWords(typed) && typed !== link?.href;
  useMorePosts(posts, isSearch);
  const found = isSearch ? posts.find(typed) : [];
  const at = chosen % Math.max(1, found.length);
  const post = found[at];
  const address = linkAddress(typed);
  const problem = useLinkCheck(found.length === 0 ? address : null);
  const close = () => store.setState({ link: 'closed' });

  useEffect(() => {
    if (!takesFocus) return;
    input.current?.focus();
    input.current?.select();
  }, [takesFocus]);

  const take = (one: FoundPost) => {
    close();
    void applyPostLink(editor, one, posts);
  };
  const apply = () => {
    if (post) take(post);
    else if (address === null) {
      setRefused(true);
      input.current?.focus();
    } else {
      close();
      applyLink(editor, address, title === '' ? null : title);
    }
  };
  const open = async () => {
    if (address !== null && posts.saveDraftFile(address)) return;
    // The tab is opened at once, for a browser lets only a press do that.
    const tab = window.open('', '_blank');
    const url = address === null ? null : await posts.urlOf(address);
    if (!tab) return;
    tab.opener = null;
    if (url === null) tab.close();
    else tab.location.href = url;
  };

  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        apply();
      }}
    >
      <Field
        label={text.address}
        error={isRefused && address === null && text.refused}
        note={link?.kind === 'linkReference' ? text.shared : problem && text[problem]}
      >
        {(control) => (
          <TextInput
            {...control}
            ref={input}
            {...combobox}
            aria-expanded={found.length > 0}
            aria-controls="link-posts"
            aria-autocomplete="list"
            {...(post && { 'aria-activedescendant': optionId(at) })}
            value={typed}
            placeholder={text.hintAddress}
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            enterKeyHint="done"
            onChange={(event) => {
              setTyped(event.target.value);
              setChosen(0);
            }}
            onKeyDown={(event) => {
              const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
              if (by === 0 || found.length === 0) return;
              event.preventDefault();
              setChosen((chosen + by + found.length) % found.length);
            }}
          />
        )}
      </Field>
      {found.length > 0 && <PostOptions found={found} chosen={at} onChoose={take} />}
      {title !== null && (
        <Field label={text.tooltip} note={text.tooltipNote}>
          {(control) => <TextInput {...control} value={title} onChange={(event) => setTitle(event.target.value)} />}
        </Field>
      )}
      <div className={styles.actions}>
        {link && address && <IconButton icon={ExternalLink} label={text.open} onClick={() => void open()} />}
        {link && (
          <IconButton
            icon={Unlink}
            label={text.remove}
            onClick={() => {
              close();
              removeLink(editor);
            }}
          />
        )}
        {title === null && link?.kind === 'link' && (
          <Button variant="quiet" onClick={() => setTitle('')}>
            {text.addTooltip}
          </Button>
        )}
        <Button type="submit" variant="plain">
          {text.apply}
        </Button>
      </div>
    </form>
  );
}

/** Whether somebody types words of a title rather than an address. */
function isWords(typed: string): boolean {
  return typed.trim().length > 1 && !/[/:#{}@\\]|\.\S/.test(typed);
}
