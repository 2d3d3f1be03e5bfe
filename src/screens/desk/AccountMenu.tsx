import { LogOut, SquareArrowOutUpRight } from 'lucide-react';
import { type ReactElement, useState } from 'react';
import { Menu, MenuChoices, MenuItem, MenuLink, MenuRule } from '../../design/Menu';
import { readTheme, type Theme, wearTheme } from '../../design/theme';
import { useText } from '../../i18n/text';
import { useScreenPorts } from '../screen-ports';

export interface AccountMenuProps {
  readonly trigger: ReactElement;
  readonly side?: 'top' | 'bottom' | 'right';
  readonly align?: 'start' | 'end';
  readonly startOpen?: boolean;
}

/** Theme, where tokens are revoked, and sign out. */
export function AccountMenu({ trigger, side = 'bottom', align = 'end', startOpen = false }: AccountMenuProps) {
  const { general } = useText();
  const { config, signOut } = useScreenPorts();
  const [theme, setTheme] = useState(readTheme);
  function choose(next: Theme) {
    setTheme(next);
    wearTheme(next);
  }
  return (
    <Menu trigger={trigger} side={side} align={align} startOpen={startOpen}>
      <MenuChoices
        label={general.theme.label}
        value={theme}
        choices={(['system', 'light', 'dark'] as const).map((value) => ({ value, label: general.theme[value] }))}
        onChange={choose}
      />
      <MenuRule />
      <MenuLink icon={SquareArrowOutUpRight} href={`${config.web}/settings/personal-access-tokens`} external>
        {general.yourTokens}
      </MenuLink>
      <MenuItem icon={LogOut} onSelect={signOut}>
        {general.signOut}
      </MenuItem>
    </Menu>
  );
}
