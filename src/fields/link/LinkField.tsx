import { Link2 } from 'lucide-react';
import { safeAddress } from '../../editor/link/safe-address';
import { useDeskText } from '../../i18n/desk-text';
import type { InputProps } from '../field';
import { useFieldSite } from '../field-site';
import { OpenAddress } from '../OpenAddress';
import { TextField } from '../TextField';

/** An address, with a way to look where it leads. */
export function LinkField(props: InputProps<string>) {
  const { label, value } = props;
  const { fields } = useDeskText();
  const { siteUrl } = useFieldSite();
  const isBroken = /\s/.test(value.trim());
  const target = isBroken ? null : targetOf(value, siteUrl);
  return (
    <TextField
      {...props}
      icon={Link2}
      inputMode="url"
      error={isBroken ? fields.problem['not-an-address'] : undefined}
      end={target === null ? undefined : <OpenAddress label={label} href={target} />}
    />
  );
}

/** Where a link may lead from here: another site, or a page of this one. */
function targetOf(value: string, siteUrl: string | null): string | null {
  const address = safeAddress(value.trim());
  if (address === null || address === '') return null;
  if (/^(?:https?|mailto):/i.test(address)) return address;
  return siteUrl !== null && /^\/(?!\/)/.test(address) ? siteUrl.replace(/\/+$/, '') + address : null;
}
