import { DropdownMenu } from 'radix-ui';
import type { ReactElement, ReactNode } from 'react';
import { menuClass } from '../../design/Menu';
import { useDesk } from '../desk/desk';

export interface EditorMenuProps {
  /** The button that opens it; its name is the menu's. */
  readonly trigger: ReactElement;
  readonly side?: 'top' | 'right' | 'bottom' | 'left';
  /** The menu's name, and whether it is open, where the trigger is only what it is placed beside. */
  readonly label?: string;
  readonly open?: boolean;
  readonly onOpenChange?: (isOpen: boolean) => void;
  readonly children: ReactNode;
}

/** A menu whose choices act on the text: when it closes, the caret is back where it was. */
export function EditorMenu({ trigger, side = 'bottom', label, open, onOpenChange, children }: EditorMenuProps) {
  const { editor } = useDesk();
  return (
    <DropdownMenu.Root modal={false} {...(open !== undefined && { open })} {...(onOpenChange && { onOpenChange })}>
      <DropdownMenu.Trigger asChild>{trigger}</DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content
          className={menuClass}
          align="start"
          side={side}
          sideOffset={6}
          collisionPadding={8}
          {...(label && { 'aria-label': label, 'aria-labelledby': undefined })}
          onCloseAutoFocus={(event) => {
            event.preventDefault();
            editor.view.focus();
          }}
        >
          {children}
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}
