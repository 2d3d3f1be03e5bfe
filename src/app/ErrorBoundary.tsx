import { Component, type ReactNode } from 'react';
import { CrashScreen } from './CrashScreen';

export interface ErrorBoundaryProps {
  /** The API root, to find the drafts on this device. */
  readonly api: string;
  /** Whose drafts: nobody else's are offered. */
  readonly account: () => string | null;
  readonly children: ReactNode;
}

/** Catches what should not happen. React wants a class for it. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { readonly crashed: boolean }> {
  override state = { crashed: false };

  static getDerivedStateFromError() {
    return { crashed: true };
  }

  override render() {
    if (!this.state.crashed) return this.props.children;
    return <CrashScreen api={this.props.api} account={this.props.account()} />;
  }
}
