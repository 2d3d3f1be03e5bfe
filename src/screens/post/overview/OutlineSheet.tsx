import { Dialog } from '../../../design/Dialog';
import { OutlineList, type OutlineProps } from '../../../editor/outline/Outline';
import { useDeskText } from '../../../i18n/desk-text';
import text from '../../../design/text.module.css';

/** The outline where there is no margin for it. */
export function OutlineSheet({ onClose, ...outline }: OutlineProps & { readonly onClose: () => void }) {
  const { outline: words } = useDeskText().overview;
  return (
    <Dialog open size="small" title={words.title} onOpenChange={(open) => !open && onClose()}>
      {outline.headings.length === 0 ? (
        <p className={text.lead}>{words.none}</p>
      ) : (
        <OutlineList
          {...outline}
          isPlain
          onGo={(go) => {
            onClose();
            // The dialog gives the focus back first.
            setTimeout(go, 0);
          }}
        />
      )}
    </Dialog>
  );
}
