import { CloudOff, KeyRound } from 'lucide-react';
import { useStore } from 'zustand';
import { Banner } from '../../design/Banner';
import { Button } from '../../design/Button';
import { useText } from '../../i18n/text';
import { useScreenPorts } from '../screen-ports';
import { useOnline } from '../use-online';

/** What stands in the way of the whole app: no network, or a token that is no longer taken. Below a screen's bar. */
export function Notices({ className }: { readonly className?: string | undefined }) {
  const { general } = useText();
  const { renewal, signInAgain } = useScreenPorts();
  const { refused } = useStore(renewal);
  const online = useOnline();

  if (!online) {
    return (
      <Banner icon={CloudOff} happened={general.offline.happened} className={className}>
        {general.offline.safe}
      </Banner>
    );
  }
  if (!refused) return null;
  return (
    <Banner
      tone="warn"
      icon={KeyRound}
      happened={general.again.happened}
      action={
        <Button variant="plain" size="small" onClick={() => void signInAgain()}>
          {general.signIn}
        </Button>
      }
      className={className}
    >
      {general.again.safe}
    </Banner>
  );
}
