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
  // Obsidian names the sign in the box by the very name that is used here.
  for (const item of body.querySelectorAll('[data-task]'))
    item.setAttribute('data-task', String(/^x$/i.test(item.getAttribute('data-task') ?? '')));
  for (const line of body.querySelectorAll('[data-task-state]')) listLine(line);
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

/** Confluence's tasks lie in no list. */
function listLine(line: Element): void {
  if (line.closest('li, td, th') || !line.textContent?.trim()) return;
  const list = line.ownerDocument.createElement('ul');
  const item = line.ownerDocument.createElement('li');
  item.append(...line.childNodes);
  list.append(item);
  line.replaceWith(list);
}

/** Items of lists that begin with a box as a letter: Word's, and those that people type. */
export function readTypedBoxes(body: HTMLElement): void {
  for (const item of body.querySelectorAll('ul > li:not([data-task])')) {
    const [, box] = /^\s*([☐☑☒✅⬜])/u.exec(item.textContent ?? '') ?? [];
    const walker = item.ownerDocument.createTreeWalker(item, NodeFilter.SHOW_TEXT);
    for (let node = box === undefined ? null : walker.nextNode(); node; node = walker.nextNode()) {
      if (!node.nodeValue?.trim()) continue;
      node.nodeValue = node.nodeValue.replace(/^\s*[☐☑☒✅⬜]\s*/u, '');
      item.setAttribute('data-task', String(box !== '☐' && box !== '⬜'));
      break;
    }
  }
}
