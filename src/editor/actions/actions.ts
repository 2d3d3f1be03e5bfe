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

const markAction = (name: 'bold' | 'italic' | 'strike' | 'code', icon: LucideIcon, keys: string): Action => ({
  name,
  icon,
  keys,
  isOn: (editor) => editor.isActive(name),
  run: (editor) => editor.chain().focus().toggleMark(name).run(),
});

const styleAction = (name: BlockStyle, icon: LucideIcon, keys: string): Action => ({
  name,
  icon,
  keys,
  isOn: (editor) => blockStyleAt(editor.state.selection.$from) === name,
  run: (editor) => toggleBlockStyle(editor, name),
});

export const bold = markAction('bold', Bold, 'Mod-b');
export const italic = markAction('italic', Italic, 'Mod-i');
export const code = markAction('code', Code, 'Mod-e');
export const strike = markAction('strike', Strikethrough, 'Mod-Shift-s');

export const link: Action = {
  name: 'link',
  icon: Link,
  keys: 'Mod-k',
  isOn: (editor) => ['link', 'linkReference', 'autolink'].some((name) => editor.isActive(name)),
  run: (_editor, desk) => desk.setState({ link: 'editing' }),
};

/** The styles of a block, in the order of the menu. */
export const styleActions: Readonly<Record<BlockStyle, Action>> = {
  text: styleAction('text', Pilcrow, 'Mod-Alt-0'),
  heading2: styleAction('heading2', Heading2, 'Mod-Alt-2'),
  heading3: styleAction('heading3', Heading3, 'Mod-Alt-3'),
  heading4: styleAction('heading4', Heading4, 'Mod-Alt-4'),
  quote: styleAction('quote', Quote, 'Mod-Shift-b'),
  codeBlock: styleAction('codeBlock', SquareCode, 'Mod-Alt-c'),
  bulletList: styleAction('bulletList', List, 'Mod-Shift-8'),
  orderedList: styleAction('orderedList', ListOrdered, 'Mod-Shift-7'),
  checklist: styleAction('checklist', ListChecks, 'Mod-Shift-9'),
};
