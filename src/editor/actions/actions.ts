import { chainInPost } from '../chain-in-post';
import type { Editor } from '@tiptap/core';
import {
  Bold,
  Code,
  Heading2,
  Heading3,
  Heading4,
  Italic,
  Link,
  List,
  ListChecks,
  ListOrdered,
  type LucideIcon,
  Pilcrow,
  Quote,
  SquareCode,
  Strikethrough,
} from 'lucide-react';
import { mainKey } from '../../design/commands/shortcut-table';
import type { DeskMessages } from '../../i18n/desk-text';
import type { DeskStore } from '../desk/desk-store';
import { type BlockStyle, blockStyleAt, toggleBlockStyle } from './block-style';

type ActionName = keyof DeskMessages['editor']['actions'];

/** Something that a writer does to the words at the selection. */
export interface Action {
  readonly name: ActionName;
  readonly icon: LucideIcon;
  /** The shortcut, in ProseMirror's notation. */
  readonly keys?: string;
  readonly isOn: (editor: Editor) => boolean;
  readonly run: (editor: Editor, desk: DeskStore) => void;
}

const markAction = (name: 'bold' | 'italic' | 'strike' | 'code', icon: LucideIcon): Action => ({
  name,
  icon,
  keys: mainKey(name),
  isOn: (editor) => editor.isActive(name),
  run: (editor) => chainInPost(editor).toggleMark(name).run(),
});

const styleAction = (name: BlockStyle, icon: LucideIcon): Action => ({
  name,
  icon,
  keys: mainKey(name),
  isOn: (editor) => blockStyleAt(editor.state.selection.$from) === name,
  run: (editor) => toggleBlockStyle(editor, name),
});

export const bold = markAction('bold', Bold);
export const italic = markAction('italic', Italic);
export const code = markAction('code', Code);
export const strike = markAction('strike', Strikethrough);

export const link: Action = {
  name: 'link',
  icon: Link,
  keys: mainKey('link'),
  isOn: (editor) => ['link', 'linkReference', 'autolink'].some((name) => editor.isActive(name)),
  run: (_editor, desk) => desk.setState({ link: 'editing' }),
};

/** The styles of a block, in the order of the menu. */
export const styleActions: Readonly<Record<BlockStyle, Action>> = {
  text: styleAction('text', Pilcrow),
  heading2: styleAction('heading2', Heading2),
  heading3: styleAction('heading3', Heading3),
  heading4: styleAction('heading4', Heading4),
  quote: styleAction('quote', Quote),
  codeBlock: styleAction('codeBlock', SquareCode),
  bulletList: styleAction('bulletList', List),
  orderedList: styleAction('orderedList', ListOrdered),
  checklist: styleAction('checklist', ListChecks),
};
