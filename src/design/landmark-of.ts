/**
 * Where something that floats belongs in the page: beside the modal dialog of its control (inside, its going would pull
 * the focus back to the dialog: Radix's FocusScope), else in the main part, so that it is in a landmark.
 */
export function landmarkOf(control: Element | null): HTMLElement | null {
  return (
    control?.closest<HTMLElement>('[data-galley-veil]') ??
    control?.closest<HTMLElement>('[role="dialog"]') ??
    document.querySelector('main')
  );
}
