import { useEffect } from 'react';
import { useStore } from 'zustand';
import { lateDesk } from './late-desk';
import { Waiting } from './Waiting';

/** Shows the wait for what a command asked for. Stands once, above all screens. */
export function LateDesk() {
  const { asked } = useStore(lateDesk);
  useEffect(() => {
    lateDesk.setState({ stands: true });
    return () => {
      lateDesk.getState().asked?.answer(false);
      lateDesk.setState({ stands: false });
    };
  }, []);
  if (!asked) return null;
  return <Waiting part={asked.part} onCome={() => asked.answer(true)} onGiveUp={() => asked.answer(false)} />;
}
