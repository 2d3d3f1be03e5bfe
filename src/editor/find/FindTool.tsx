import type { Editor } from '@tiptap/core';
import { useLayoutEffect, useMemo } from 'react';
import type { SourceView } from '../source/open-source-view';
import { FindBar, type FindBarProps } from './FindBar';
import { createRichFinder } from './rich-finder';

export interface FindToolProps extends Omit<FindBarProps, 'finder'> {
  /** The text as it is shown: rich, or as its source. */
  readonly text: Editor | SourceView;
}

/** The search in a post's text, for as long as it is open. */
export function FindTool({ text, ...bar }: FindToolProps) {
  const finder = useMemo(() => ('finder' in text ? text.finder() : createRichFinder(text)), [text]);
  useLayoutEffect(() => finder.open(), [finder]);
  return <FindBar finder={finder} {...bar} />;
}
