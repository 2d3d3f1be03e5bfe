import type { Editor } from '@tiptap/core';
import type { Node as DocumentNode } from '@tiptap/pm/model';
import { EditorContent, useEditor } from '@tiptap/react';
import { useEffect, useMemo, useRef, useState } from 'react';
import '../design/italic.css';
import { classNames } from '../design/class-names';
import styles from './BodyEditor.module.css';
import { DeskProvider, type DeskParts } from './desk/desk';
import { createDeskStore, type DeskStore } from './desk/desk-store';
import type { OpenBody } from './document/open';
import { furniture } from './furniture';
import { linkBehaviour } from './link/link-behaviour';
import { LinkPopover } from './link/LinkPopover';
import prose from './prose.module.css';
import { extensions } from './schema';
import { shortcuts } from './shortcuts';
import { startingDocument } from './starting-document';
import { TextToolbar } from './toolbar/TextToolbar';
import { useFocusInside } from './use-focus-inside';
import { withViews } from './views';

export interface BodyEditorProps {
  readonly opened: OpenBody;
  /** A draft's document (ProseMirror JSON), shown instead of the opened one when it can be read. */
  readonly initial: unknown;
  /** The name of the text box. */
  readonly label: string;
  readonly editable?: boolean;
  /** The text's language, as in `lang`; the page's when absent. */
  readonly lang?: string;
  /** The document after each change; cheap, nothing is serialised. */
  readonly onChange: (document: DocumentNode) => void;
  /** The editor, for undo, redo, focus and the word count. */
  readonly onReady?: (editor: Editor) => void;
  /** What shows the image at an address as the post writes it: a blob: or https: address, or null when there is none. */
  readonly imageUrl: (src: string) => Promise<string | null>;
  /** Takes a new image into the draft and gives how the post refers to it; null when it could not be taken. */
  readonly addImage: (file: File) => Promise<{ readonly src: string; readonly alt: string } | null>;
}

/** A post's body as rich text. Uncontrolled: the open document lives in ProseMirror only. Mount anew (`key`) for another post. */
export function BodyEditor(props: BodyEditorProps) {
  const { opened, initial, label, editable = true, lang, onChange, onReady, imageUrl } = props;
  const [store] = useState(createDeskStore);
  const [content] = useState(() => startingDocument(opened.document, initial));
  const parts = useMemo(() => partsOf(store), [store]);
  const editorProps = useMemo(() => ({ attributes: attributesOf(label, lang) }), [label, lang]);
  const editor = useEditor({
    extensions: parts,
    content,
    editable,
    editorProps,
    injectCSS: false,
    immediatelyRender: true,
    shouldRerenderOnTransaction: false,
    onUpdate: ({ editor: changed }) => onChange(changed.state.doc),
  });
  const ready = useRef(onReady);
  const { isInside, handlers } = useFocusInside();

  useEffect(() => {
    ready.current?.(editor);
  }, [editor]);

  const desk: DeskParts = useMemo(
    () => ({ editor, store, imageUrl, addImages: () => undefined }),
    [editor, store, imageUrl],
  );
  return (
    <DeskProvider value={desk}>
      <div className={styles.body} data-body-editor {...handlers}>
        <EditorContent editor={editor} />
        {editable && (
          <>
            <TextToolbar isQuiet={!isInside} />
            <LinkPopover />
          </>
        )}
      </div>
    </DeskProvider>
  );
}

function partsOf(store: DeskStore) {
  return [...withViews(extensions), ...furniture, shortcuts(store), linkBehaviour(store)];
}

function attributesOf(label: string, lang: string | undefined): Record<string, string> {
  return {
    role: 'textbox',
    'aria-label': label,
    'aria-multiline': 'true',
    class: classNames(prose.prose),
    spellcheck: 'true',
    ...(lang && { lang }),
  };
}
