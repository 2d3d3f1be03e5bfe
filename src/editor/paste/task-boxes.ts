import { holdsBlocks } from './block-names';
import { dropLetters } from './drop-letters';

const marked = [
  'li[role=checkbox]',
  'li.task-list-item',
  'li[data-checked]',
  'li[data-list=checked]',
  'li[data-list=unchecked]',
  'ul[class*=checklist] > li',
  'ul.inline-task-list > li',
  'ul[class*=listtype-task] > li',
  'li[style*="--en-checked"]',
  // Quip's.
  '[data-section-style="7"] li',
].join();
const ticked = [
  'ul[class*=checklist] > li[class*=checked]:not([class*=unchecked])',
  'ul.inline-task-list > li.checked',
  'ul[class*=listtype-taskdone] > li',
  'li[style*="--en-checked:true"]',
  'li[style*="--en-checked: true"]',
  '[data-section-style="7"] li.checked',
].join();

/** The boxes of checklists, as the item's own state: Google Docs, GitHub, Notion, Quill, Evernote. */
export function readTaskBoxes(body: HTMLElement): void {
  // Obsidian names the sign in the box by the very name that is used here.
  for (const item of body.querySelectorAll('[data-task]'))
    item.setAttribute('data-task', String(/^x$/i.test(item.getAttribute('data-task') ?? '')));
  for (const line of body.querySelectorAll('[data-task-state]')) listLine(line, /^done$/i.test(stateOf(line)));
  for (const item of body.querySelectorAll(marked)) {
    const said =
      item.getAttribute('aria-checked') ?? item.getAttribute('data-checked') ?? item.getAttribute('data-list');
    const isDone = said === null ? item.matches(ticked) : said === 'true' || said === 'checked';
    if (said !== null || !item.matches('li.task-list-item, li[role=checkbox]'))
      item.setAttribute('data-task', String(isDone));
    if (item.getAttribute('role') === 'checkbox') dropPaint(item);
  }
  const lines = new Set([...body.querySelectorAll('input[type=checkbox], en-todo')].map(lineOf));
  const isBeside = (each: Element | null) => each !== null && lines.has(each);
  const inList = new Set(
    [...lines].filter((line) => line && (isBeside(line.previousElementSibling) || isBeside(line.nextElementSibling))),
  );
  for (const box of body.querySelectorAll('input[type=checkbox], .checkbox, en-todo')) {
    const line = lineOf(box);
    const isDone =
      (box.hasAttribute('checked') && box.getAttribute('checked') !== 'false') || /\bcheckbox-on\b/.test(box.className);
    const isTask = box.localName === 'en-todo' || (box.localName === 'input' && inList.has(line));
    const item = box.closest('li') ?? (line && isTask ? listLine(line, isDone) : null);
    if (item && !item.hasAttribute('data-task')) item.setAttribute('data-task', String(isDone));
    if (item || box.localName !== 'div') box.replaceWith(...box.childNodes);
  }
}

/** Google Docs paints the box, and strikes out what is done. */
function dropPaint(item: Element): void {
  item.querySelector('img[src^="data:"]')?.remove();
  if (item.getAttribute('aria-checked') !== 'true') return;
  for (const each of [item, ...item.querySelectorAll('[style*="line-through"]')])
    each.setAttribute('style', (each.getAttribute('style') ?? '').replaceAll(/text-decoration[\w-]*\s*:[^;]*/gi, ''));
}

/** The line that a box begins, outside of lists. */
function lineOf(box: Element): Element | null {
  const line = box.closest('p, div, label');
  const before = box.ownerDocument.createRange();
  if (!line || line.closest('li, td, th') || holdsBlocks(line)) return null;
  before.setStart(line, 0);
  before.setEndBefore(box);
  return before.toString().trim() === '' ? line : null;
}

function stateOf(line: Element): string {
  return line.querySelector('input') ? '' : (line.getAttribute('data-task-state') ?? '');
}

/** Tasks that lie in no list, as Confluence's and old Evernote's do. */
function listLine(line: Element, isDone: boolean): Element | null {
  if (line.closest('li, td, th') || !line.textContent?.trim()) return null;
  const list = line.ownerDocument.createElement('ul');
  const item = line.ownerDocument.createElement('li');
  item.append(...line.childNodes);
  if (!item.querySelector('input')) item.setAttribute('data-task', String(isDone));
  list.append(item);
  line.replaceWith(list);
  return item;
}

/** Items of lists, and lines, that begin with a box as letters: Word's, Notion's, and those that people type. */
export function readTypedBoxes(body: HTMLElement): void {
  for (const line of body.querySelectorAll('p, div'))
    if (/^[\s\u00a0]*[☐☑☒][\s\u00a0]*\S/u.test(line.textContent ?? '') && !holdsBlocks(line)) listLine(line, false);
  for (const item of body.querySelectorAll('ul > li')) {
    const [all = '', box = ''] = /^\s*([☐☑☒✅⬜]\s*|\[[ x\u00a0]\][\s\u00a0]+)/iu.exec(item.textContent ?? '') ?? [];
    if (box === '') continue;
    item.setAttribute('data-task', String(!/^[☐⬜]|^\[[ \u00a0]/u.test(box)));
    dropLetters(item, all.length);
  }
}
