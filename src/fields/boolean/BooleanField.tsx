import { Switch } from '../../design/Switch';
import type { InputProps } from '../field';

export function BooleanField({ label, value, onChange }: InputProps<boolean>) {
  return <Switch label={label} checked={value} onChange={(event) => onChange(event.target.checked)} />;
}
