/** Where something that floats belongs in the page: the dialog of its control, else the main part, so that it is in a landmark. */
export function landmarkOf(control: Element | null): HTMLElement | null {
  return control?.closest<HTMLElement>('[role="dialog"]') ?? document.querySelector('main');
}
