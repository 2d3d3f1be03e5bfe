import type { Element, Root, RootContent } from 'hast';
import { raw } from 'hast-util-raw';
import { type ReactNode, useMemo } from 'react';
import { useDeskText } from '../i18n/desk-text';
import { drawElements } from './draw-elements';
import type { ImageUrl } from './image-url';
import { embedElement, safeElements, wordsOf } from './safe-elements';

export interface PostHtmlProps {
  /** HTML as a post has it. */
  readonly source: string;
  readonly imageUrl: ImageUrl;
  /** What stands around it when it shows anything. */
  readonly frame: (shown: ReactNode) => ReactNode;
  /** What stands instead when it shows nothing: a lone tag, a script, a comment. */
  readonly otherwise: ReactNode;
}

/** A piece of a post's HTML as the preview shows it: sanitised, without scripts, styles, handlers and addresses. */
export function PostHtml({ source, imageUrl, frame, otherwise }: PostHtmlProps) {
  const { preview } = useDeskText();
  const tree = useMemo(() => readHtml(source), [source]);
  const drawn = useMemo(() => tree && drawElements(tree, imageUrl, preview), [tree, imageUrl, preview]);
  return drawn ? frame(drawn) : otherwise;
}

/** Elements that are seen though they hold no words. */
const seen = new Set(['img', 'hr', embedElement]);
/** Longer or deeper pieces are shown as their letters: the parser recurses. */
const [longest, deepest] = [50_000, 200];

function readHtml(source: string): Root | null {
  if (source.length > longest || (source.match(/<\w/g)?.length ?? 0) > 4 * deepest || isDeep(source)) return null;
  try {
    const whole = raw({ type: 'root', children: [{ type: 'raw', value: source }] });
    const safe = whole.type === 'root' ? safeElements(whole) : null;
    return safe && showsSomething(safe) ? { ...safe, children: safe.children.map(withoutLandmarks) } : null;
  } catch {
    return null;
  }
}

/** Regions of a reader's page are none of the page that it is written in. */
const landmarks = new Set(['aside', 'header', 'footer', 'main', 'nav', 'section', 'article']);

function withoutLandmarks<Child extends RootContent>(child: Child): Child | Element {
  if (child.type !== 'element') return child;
  const tagName = landmarks.has(child.tagName) ? 'div' : child.tagName;
  return { ...child, tagName, children: child.children.map(withoutLandmarks) };
}

/** Whether more elements are open at one place than can be drawn. */
function isDeep(source: string): boolean {
  let depth = 0;
  return [...source.matchAll(/<(\/?)\w[^>]*?(\/?)>/g)].some(([, closing, self]) => {
    depth += closing ? -1 : self ? 0 : 1;
    return depth > deepest;
  });
}

function showsSomething(node: Root | Element): boolean {
  if (wordsOf(node).trim() !== '') return true;
  return node.children.some((child) => child.type === 'element' && (seen.has(child.tagName) || showsSomething(child)));
}
