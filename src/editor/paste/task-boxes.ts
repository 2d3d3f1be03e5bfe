const marked = [
  'li[role=checkbox]',
  'li.task-list-item',
  'li[data-checked]',
  'li[data-list=checked]',
  'li[data-list=unchecked]',
  'ul[class*=checklist] > li',
].join();

/** The boxes of checklists, as the item's own state: Google Docs, GitHub, Notion, Quill, Evernote. */
export function readTaskBoxes(body: HTMLElement): void {
  for (const item of body.querySelectorAll(marked)) {
    const said =
      item.getAttribute('aria-checked') ?? item.getAttribute('data-checked') ?? item.getAttribute('data-list');
    const isTicked = item.matches('ul[class*=checklist] > li[class*=checked]:not([class*=unchecked])');
    if (said !== null) item.setAttribute('data-task', String(said === 'true' || said === 'checked'));
    else if (item.matches('ul[class*=checklist] > li')) item.setAttribute('data-task', String(isTicked));
    // Google Docs paints the box.
    if (item.getAttribute('role') === 'checkbox') item.querySelector('img[src^="data:"]')?.remove();
  }
  for (const box of body.querySelectorAll('input[type=checkbox], .checkbox, en-todo')) {
    const item = box.closest('li');
    const isDone = box.hasAttribute('checked') || /\bcheckbox-on\b/.test(box.className);
    if (item && !item.hasAttribute('data-task')) item.setAttribute('data-task', String(isDone));
    if (item || box.localName === 'input') box.remove();
  }
}
