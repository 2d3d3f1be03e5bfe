import { useDeskText } from '../../i18n/desk-text';
import type { InputProps } from '../field';
import { useFieldSite } from '../field-site';
import { TextField } from '../TextField';

/** The post's own address, with what readers will type. */
export function SlugField(props: InputProps<string>) {
  const { value } = props;
  const { fields } = useDeskText();
  const { address } = useFieldSite();
  const isBroken = /\s/.test(value.trim());
  return (
    <TextField
      {...props}
      error={isBroken ? fields.slugHint(value.trim().replace(/\s+/g, '-')) : undefined}
      note={address === null || isBroken ? undefined : fields.leadsTo(address.replace(/^https?:\/\//, ''))}
    />
  );
}
