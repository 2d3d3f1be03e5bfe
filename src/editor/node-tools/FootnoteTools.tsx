import { Trash2 } from 'lucide-react';
import { Toolbar } from 'radix-ui';
import { Button } from '../../design/Button';
import { IconButton } from '../../design/IconButton';
import { useDeskText } from '../../i18n/desk-text';
import { useDesk } from '../desk/desk';
import { Floating } from '../floating/Floating';
import { goToFootnote } from '../footnotes';
import bar from '../toolbar/toolbar.module.css';
import type { NodeToolsProps } from './NodeTools';
import { useNodeAnchor } from './use-node-anchor';

/** What can be done with a footnote's number: read its note, or delete the number. */
export function FootnoteTools({ at, attributes }: NodeToolsProps) {
  const text = useDeskText().editor;
  const { editor } = useDesk();
  const anchor = useNodeAnchor(at);
  const label = String(attributes.label);
  return (
    <Floating
      anchor={anchor}
      onKeyDown={(event) => {
        if (event.key === 'Escape') editor.view.focus();
      }}
    >
      <Toolbar.Root className={bar.toolbar} aria-label={text.footnote.reference(label)}>
        <Toolbar.Button asChild>
          <Button variant="quiet" onClick={() => goToFootnote(editor, label)}>
            {text.footnote.go}
          </Button>
        </Toolbar.Button>
        <Toolbar.Button asChild>
          <IconButton
            icon={Trash2}
            label={text.remove}
            danger
            onClick={() => editor.chain().focus().deleteSelection().run()}
          />
        </Toolbar.Button>
      </Toolbar.Root>
    </Floating>
  );
}
