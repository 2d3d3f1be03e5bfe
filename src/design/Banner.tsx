import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './Banner.module.css';
import { classNames } from './class-names';
import { Icon } from './Icon';

export interface BannerProps {
  /** `quiet` when nothing is wrong, `info` for news, `warn` when something needs the person, `bad` only when words could be lost. */
  readonly tone?: 'quiet' | 'info' | 'good' | 'warn' | 'bad';
  readonly icon: LucideIcon;
  /** What happened, in one sentence. */
  readonly happened?: ReactNode;
  /** What is safe, what to do. */
  readonly children?: ReactNode;
  /** One small button or link. */
  readonly action?: ReactNode;
  /** A box of its own instead of a band across. */
  readonly boxed?: boolean;
  /** Spoken at once as an alert; `warn` and `bad` are by themselves. */
  readonly alert?: boolean;
  readonly className?: string | undefined;
}

/** One line of what happened, one of what is safe, one thing to do. */
export function Banner({ tone = 'quiet', icon, happened, children, action, boxed, alert, className }: BannerProps) {
  const urgent = alert ?? (tone === 'warn' || tone === 'bad');
  return (
    <div
      className={classNames(styles.banner, tone !== 'quiet' && styles[tone], boxed && styles.boxed, className)}
      role={urgent ? 'alert' : 'status'}
    >
      <Icon of={icon} />
      <div className={styles.text}>
        {happened && <b>{happened}</b>} {children}
      </div>
      {action && <div className={styles.action}>{action}</div>}
    </div>
  );
}
