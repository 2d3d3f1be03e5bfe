import type { Root } from 'hast';
import { toJsxRuntime } from 'hast-util-to-jsx-runtime';
import type { ComponentProps, ReactNode } from 'react';
import { Fragment, jsx, jsxs } from 'react/jsx-runtime';
import type { DeskMessages } from '../i18n/desk-text';
import type { ImageUrl } from './image-url';
import { PreviewImage } from './PreviewImage';
import { calloutElement, embedElement, siteTagElement } from './safe-elements';

/** Safe elements as the page draws them: links lead nowhere, images come from the site, what would load something is named. */
export function drawElements(tree: Root, imageUrl: ImageUrl, words: DeskMessages['preview']): ReactNode {
  const components = {
    a: DeadLink,
    img: ({ src, alt, width, height }: ComponentProps<'img'>) => (
      <PreviewImage source={src ?? ''} alt={alt ?? ''} width={width} height={height} imageUrl={imageUrl} />
    ),
    input: ({ checked }: ComponentProps<'input'>) => (
      <input type="checkbox" disabled checked={checked} aria-label={checked ? words.done : words.toDo} />
    ),
    [calloutElement]: ({ children, 'data-look': look }: { children?: ReactNode; 'data-look'?: string }) => (
      <aside className="callout" data-look={look}>
        {children}
      </aside>
    ),
    [siteTagElement]: ({ children }: { children?: ReactNode }) => <code className="site-tag">{children}</code>,
    [embedElement]: ({ children }: { children?: ReactNode }) => (
      <span className="embed">
        <b>{words.embed}</b> {children}
      </span>
    ),
  };
  return toJsxRuntime(tree, { Fragment, jsx, jsxs, components, ignoreInvalidStyle: true });
}

/** Links lead nowhere in the preview: no address is in the page. */
function DeadLink({ href, children, id }: ComponentProps<'a'>) {
  return (
    <span className="link" title={href} id={id}>
      {children}
    </span>
  );
}
