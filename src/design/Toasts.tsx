import { X, type LucideIcon } from 'lucide-react';
import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from 'react';
import { useText } from '../i18n/text';
import { classNames } from './class-names';
import { Icon } from './Icon';
import { IconButton } from './IconButton';
import styles from './Toasts.module.css';

export interface Toast {
  /** A toast with the same id is replaced. */
  readonly id: string;
  readonly tone?: 'quiet' | 'good' | 'bad';
  readonly icon: LucideIcon;
  readonly spin?: boolean;
  readonly text: ReactNode;
  readonly note?: ReactNode;
  /** One small button or link. */
  readonly action?: ReactNode;
  /** Stays until it is closed; otherwise it goes after eight seconds. */
  readonly lasting?: boolean;
}

export interface ToastControls {
  show(toast: Toast): void;
  dismiss(id: string): void;
}

const Controls = createContext<ToastControls>({ show: () => {}, dismiss: () => {} });

/** Shows and dismisses toasts: good news in passing, never an error that needs an answer. */
export function useToasts(): ToastControls {
  return useContext(Controls);
}

/** Keeps the toasts of everything inside it, spoken as they come. */
export function Toasts({ children }: { readonly children: ReactNode }) {
  const [toasts, setToasts] = useState<readonly Toast[]>([]);
  const dismiss = useCallback((id: string) => setToasts((shown) => shown.filter((toast) => toast.id !== id)), []);
  const show = useCallback(
    (toast: Toast) => setToasts((shown) => [...shown.filter(({ id }) => id !== toast.id), toast]),
    [],
  );
  const controls = useMemo(() => ({ show, dismiss }), [show, dismiss]);
  return (
    <Controls value={controls}>
      {children}
      <output className={styles.toasts}>
        {toasts.map((toast) => (
          <ToastRow key={toast.id} toast={toast} onDismiss={dismiss} />
        ))}
      </output>
    </Controls>
  );
}

function ToastRow({ toast, onDismiss }: { readonly toast: Toast; readonly onDismiss: (id: string) => void }) {
  const { general } = useText();
  useEffect(() => {
    if (toast.lasting) return;
    const timer = setTimeout(() => onDismiss(toast.id), 8000);
    return () => clearTimeout(timer);
  }, [toast, onDismiss]);
  return (
    <span className={classNames(styles.toast, toast.tone && toast.tone !== 'quiet' && styles[toast.tone])}>
      <Icon of={toast.icon} spin={toast.spin ?? false} />
      <span>
        {toast.text} {toast.note && <span className={styles.note}>{toast.note}</span>}
      </span>
      {toast.action}
      <IconButton icon={X} label={general.close} size="small" onClick={() => onDismiss(toast.id)} />
    </span>
  );
}
