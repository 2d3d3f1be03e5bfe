import { Check, ChevronRight, type LucideIcon } from 'lucide-react';
import { DropdownMenu } from 'radix-ui';
import { type ReactElement, type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import look from './choices.module.css';
import { classNames } from './class-names';
import { Icon } from './Icon';
import { Key } from './Key';
import { landmarkOf } from './landmark-of';
import styles from './Menu.module.css';

export interface MenuProps {
  /** The button that opens it. */
  readonly trigger: ReactElement;
  /** The menu's name; the trigger's when absent. */
  readonly label?: string;
  readonly align?: 'start' | 'center' | 'end';
  readonly side?: 'top' | 'right' | 'bottom' | 'left';
  /** Open from the first moment, as when the press that opens it also fetched it. */
  readonly startOpen?: boolean;
  readonly children: ReactNode;
}

/** A list of actions behind a button. Not modal, so that the page keeps scrolling and needs no injected styles. */
export function Menu({ trigger, label, align = 'start', side = 'bottom', startOpen = false, children }: MenuProps) {
  const control = useRef<HTMLButtonElement>(null);
  const [place, setPlace] = useState<HTMLElement | null>(null);
  const findPlace = () => setPlace(landmarkOf(control.current));
  useLayoutEffect(() => {
    if (startOpen) setPlace(landmarkOf(control.current));
  }, [startOpen]);
  return (
    <DropdownMenu.Root modal={false} defaultOpen={startOpen} onOpenChange={(open) => open && findPlace()}>
      <DropdownMenu.Trigger ref={control} asChild>
        {trigger}
      </DropdownMenu.Trigger>
      <DropdownMenu.Portal container={place}>
        <DropdownMenu.Content
          className={menuClass}
          align={align}
          side={side}
          sideOffset={4}
          collisionPadding={8}
          {...(label && { 'aria-label': label, 'aria-labelledby': undefined })}
        >
          {children}
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}

/** The look of a menu's box, for those that are opened another way. */
export const menuClass = classNames(look.menu, styles.menu);

const itemClass = classNames(look.line, styles.item);

export interface MenuItemProps {
  readonly icon?: LucideIcon;
  readonly keys?: string;
  /** A second, smaller line. */
  readonly note?: ReactNode;
  readonly danger?: boolean;
  readonly disabled?: boolean;
  /** It leads to where the person is. */
  readonly current?: boolean;
  readonly onSelect?: (event: Event) => void;
  /** Makes it a link: the anchor or wouter `<Link>` without its content. */
  readonly children: ReactNode;
}

/** One action of a menu. */
export function MenuItem({ icon, keys, note, danger, disabled, current, onSelect, children }: MenuItemProps) {
  return (
    <DropdownMenu.Item
      className={classNames(itemClass, danger && styles.dangerous)}
      {...(disabled && { disabled })}
      {...(current && { 'aria-current': 'page' })}
      {...(onSelect && { onSelect })}
    >
      {icon && <Icon of={icon} />}
      <span className={styles.text}>
        {children}
        {note && <small className={look.note}>{note}</small>}
      </span>
      {keys && (
        <span className={styles.end}>
          <Key>{keys}</Key>
        </span>
      )}
      {current && (
        <span className={styles.end}>
          <Icon of={Check} small />
        </span>
      )}
    </DropdownMenu.Item>
  );
}

export interface MenuLinkProps {
  readonly icon?: LucideIcon;
  readonly href: string;
  readonly external?: boolean;
  readonly children: ReactNode;
}

/** One link of a menu, to a page outside the app. */
export function MenuLink({ icon, href, external, children }: MenuLinkProps) {
  return (
    <DropdownMenu.Item asChild className={itemClass}>
      <a href={href} {...(external && { target: '_blank', rel: 'noopener noreferrer' })}>
        {icon && <Icon of={icon} />}
        <span className={styles.text}>{children}</span>
      </a>
    </DropdownMenu.Item>
  );
}

export interface MenuChoicesProps<Choice extends string> {
  readonly label: string;
  readonly value: Choice;
  readonly choices: readonly { readonly value: Choice; readonly label: string }[];
  readonly onChange: (value: Choice) => void;
}

/** One of a few, inside a menu; the chosen one is ticked. */
export function MenuChoices<Choice extends string>({ label, value, choices, onChange }: MenuChoicesProps<Choice>) {
  const choose = (chosen: string) => {
    const found = choices.find((choice) => choice.value === chosen);
    if (found) onChange(found.value);
  };
  return (
    <DropdownMenu.RadioGroup value={value} onValueChange={choose} aria-label={label}>
      <DropdownMenu.Label className={look.title}>{label}</DropdownMenu.Label>
      {choices.map((choice) => (
        <DropdownMenu.RadioItem key={choice.value} value={choice.value} className={itemClass}>
          <span className={styles.text}>{choice.label}</span>
          <DropdownMenu.ItemIndicator className={styles.end}>
            <Icon of={Check} small />
          </DropdownMenu.ItemIndicator>
        </DropdownMenu.RadioItem>
      ))}
    </DropdownMenu.RadioGroup>
  );
}

export interface MenuSubProps {
  readonly icon?: LucideIcon;
  readonly label: string;
  readonly children: ReactNode;
}

/** A menu inside a menu. */
export function MenuSub({ icon, label, children }: MenuSubProps) {
  return (
    <DropdownMenu.Sub>
      <DropdownMenu.SubTrigger className={itemClass}>
        {icon && <Icon of={icon} />}
        <span className={styles.text}>{label}</span>
        <span className={styles.end}>
          <Icon of={ChevronRight} small />
        </span>
      </DropdownMenu.SubTrigger>
      <DropdownMenu.Portal>
        <DropdownMenu.SubContent className={menuClass} sideOffset={4} collisionPadding={8}>
          {children}
        </DropdownMenu.SubContent>
      </DropdownMenu.Portal>
    </DropdownMenu.Sub>
  );
}

/** A hairline between groups. */
export function MenuRule() {
  return <DropdownMenu.Separator className={styles.rule} />;
}
