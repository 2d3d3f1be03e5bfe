import { ExternalLink } from 'lucide-react';
import { buttonClass } from '../design/button-class';
import { Icon } from '../design/Icon';
import { useDeskText } from '../i18n/desk-text';
import styles from './OpenAddress.module.css';

/** A small link beside an address that a person fills in. The address must be safe to follow. */
export function OpenAddress({ label, href }: { readonly label: string; readonly href: string }) {
  const { fields } = useDeskText();
  return (
    <a
      className={buttonClass({ variant: 'quiet', size: 'small' }, styles.open)}
      href={href}
      target="_blank"
      rel="noopener noreferrer"
      aria-label={fields.openLink(label)}
    >
      <Icon of={ExternalLink} small />
    </a>
  );
}
