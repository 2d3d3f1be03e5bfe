import { closeHistory } from '@tiptap/pm/history';
import { Selection } from '@tiptap/pm/state';
import { SquarePlay, X } from 'lucide-react';
import { Toolbar } from 'radix-ui';
import { useCallback, useEffect } from 'react';
import { announce } from '../../design/announce/announce';
import { Button } from '../../design/Button';
import { IconButton } from '../../design/IconButton';
import { useDeskText } from '../../i18n/desk-text';
import { readTag } from '../../site/tags/read-tag';
import { useDesk, useDeskState } from '../desk/desk';
import { nodeBox } from '../floating/anchors';
import { Floating } from '../floating/Floating';
import { addImport } from '../site-blocks/add-import';
import { learntOf } from '../site-blocks/block-name';
import { readSource } from '../site-blocks/insert-site-block';
import { embedKey, type PastedAddress } from './embed-offer';
import { embedSource } from './embed-source';
import styles from './EmbedBar.module.css';
import { readEmbed } from './index';

/** Shows the address as a block, the way the site has it; nothing where the site has no way. */
export function EmbedBar({ at, address }: PastedAddress) {
  const words = useDeskText().siteBlocks.embed;
  const { editor, syntax } = useDesk();
  const siteBlocks = useDeskState((desk) => desk.siteBlocks);
  const anchor = useCallback(() => nodeBox(editor, at), [editor, at]);
  const source = embedSource(address, siteBlocks, syntax);
  const label = words.show(readEmbed(address)?.provider.label ?? null);
  const isOffered = source !== null;

  useEffect(() => {
    if (isOffered) announce(words.offered(label));
  }, [isOffered, label, words]);

  if (source === null) return null;
  const embed = () => {
    const [block] = readSource(editor, source, syntax);
    const paragraph = editor.state.doc.nodeAt(at);
    if (!block || !paragraph) return;
    // A step of its own, so that undoing it brings the link back.
    const tr = closeHistory(editor.state.tr).replaceWith(at, at + paragraph.nodeSize, block);
    const after = at + block.nodeSize;
    if (!tr.doc.resolve(after).nodeAfter) tr.insert(after, editor.schema.node('paragraph'));
    tr.setSelection(Selection.near(tr.doc.resolve(after), 1));
    const tag = readTag(source, syntax);
    const learnt = tag && learntOf(tag, siteBlocks.blocks);
    if (syntax.mdx && learnt) addImport(tr, learnt, (statement) => readSource(editor, statement, syntax)[0]);
    editor.view.dispatch(tr.scrollIntoView());
    editor.view.focus();
  };
  const dismiss = () => {
    editor.view.dispatch(editor.state.tr.setMeta(embedKey, 'dismiss'));
    editor.view.focus();
  };
  return (
    <Floating anchor={anchor} side="below" align="start" onMouseDown={(event) => event.preventDefault()}>
      <Toolbar.Root
        className={styles.bar}
        data-offer
        aria-label={words.bar}
        onKeyDown={(event) => {
          if (event.key === 'Escape') dismiss();
        }}
      >
        <Toolbar.Button asChild>
          <Button variant="quiet" icon={SquarePlay} onClick={embed}>
            {label}
          </Button>
        </Toolbar.Button>
        <Toolbar.Button asChild>
          <IconButton icon={X} label={words.keep} onClick={dismiss} />
        </Toolbar.Button>
      </Toolbar.Root>
    </Floating>
  );
}
