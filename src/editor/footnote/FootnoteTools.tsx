import { Trash2 } from 'lucide-react';
import { Toolbar } from 'radix-ui';
import { useState } from 'react';
import { Button } from '../../design/Button';
import { IconButton } from '../../design/IconButton';
import { useDeskText } from '../../i18n/desk-text';
import { useDesk } from '../desk/desk';
import { Floating } from '../floating/Floating';
import { deleteFootnote, goToFootnote, noteOfItsOwn } from './footnotes';
import bar from '../toolbar/toolbar.module.css';
import type { NodeToolsProps } from '../node-tools/NodeTools';
import { useNodeAnchor } from '../node-tools/use-node-anchor';

/** What can be done with a footnote's number: read its note, or delete the number, with its note where that has no other. */
export function FootnoteTools({ at, attributes }: NodeToolsProps) {
  const { editor: words, constructs } = useDeskText();
  const text = constructs.footnote;
  const { editor } = useDesk();
  const anchor = useNodeAnchor(at);
  const [isAsking, setAsking] = useState(false);
  const label = String(attributes.label);
  const remove = (withNote: boolean) => deleteFootnote(editor, at, label, withNote);
  return (
    <Floating
      anchor={anchor}
      onKeyDown={(event) => {
        if (event.key === 'Escape') editor.view.focus();
      }}
    >
      <Toolbar.Root className={bar.toolbar} aria-label={words.footnote.reference(label)}>
        {isAsking ? (
          <>
            <Toolbar.Button asChild>
              <Button variant="quiet" onClick={() => remove(true)}>
                {text.deleteBoth}
              </Button>
            </Toolbar.Button>
            <Toolbar.Button asChild>
              <Button variant="quiet" onClick={() => remove(false)}>
                {text.keepNote}
              </Button>
            </Toolbar.Button>
          </>
        ) : (
          <>
            <Toolbar.Button asChild>
              <Button variant="quiet" onClick={() => goToFootnote(editor, label)}>
                {words.footnote.go}
              </Button>
            </Toolbar.Button>
            <Toolbar.Button asChild>
              <IconButton
                icon={Trash2}
                label={words.remove}
                danger
                onClick={() => (noteOfItsOwn(editor.state.doc, label) === null ? remove(false) : setAsking(true))}
              />
            </Toolbar.Button>
          </>
        )}
      </Toolbar.Root>
    </Floating>
  );
}
