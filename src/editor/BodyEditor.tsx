import type { Editor, JSONContent } from '@tiptap/core';
import type { Node as DocumentNode } from '@tiptap/pm/model';
import { EditorContent, useEditor } from '@tiptap/react';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import '../design/italic.css';
import { useDeskText } from '../i18n/desk-text';
import { noBlocks, type SiteBlocks } from '../site/blocks/learnt-block';
import type { Syntax } from '../site/site';
import styles from './BodyEditor.module.css';
import { useHoveredBlock } from './block-handle/use-hovered-block';
import { DeskProvider } from './desk/desk';
import { Furniture } from './Furniture';
import { type ImageDesk, noImageDesk } from './images/image-desk';
import type { TakeDetails } from './documents/document-behaviour';
import type { AddFile } from './files/add-file';
import type { AddImage } from './images/insert-images';
import { noPosts, type SitePosts } from './link/site-posts';
import prose from './prose.module.css';
import { createSetup } from './setup';
import { useFocusInside } from './use-focus-inside';

export interface BodyEditorProps {
  /** What the post's text reads as. */
  readonly document: JSONContent;
  readonly syntax: Syntax;
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
  readonly addImage: AddImage;
  /** Takes a file of any other kind into the draft and gives how the post links to it; none can be taken when absent. */
  readonly addFile?: AddFile;
  /** What the site's posts are built of beside Markdown; nothing when absent. */
  readonly siteBlocks?: SiteBlocks;
  /** What else is done for the post's images. */
  readonly images?: ImageDesk;
  /** Takes the title and details of a document that is brought in, where the post has none. */
  readonly takeDetails?: TakeDetails;
  /** The other posts of the site, to be linked; none when absent. */
  readonly posts?: SitePosts;
}

const takesNone: AddFile = () => Promise.resolve(null);

/** A post's body as rich text. Uncontrolled: the open document lives in ProseMirror only. Mount anew (`key`) for another post. */
export function BodyEditor(props: BodyEditorProps) {
  const { document, syntax, initial, label, editable = true, lang } = props;
  const { onChange, onReady, imageUrl, addImage, images = noImageDesk, siteBlocks = noBlocks, takeDetails } = props;
  const { posts = noPosts, addFile = takesNone } = props;
  const desk = useDeskText();
  const text = desk.editor;
  const [setup] = useState(() => createSetup({ document, draft: initial, syntax, text: desk }));
  const ready = useRef(onReady);

  useLayoutEffect(
    () => setup.connect({ imageUrl, addImage, addFile, images, takeDetails }),
    [setup, imageUrl, addImage, addFile, images, takeDetails],
  );
  useEffect(() => setup.learn(siteBlocks), [setup, siteBlocks]);
  useLayoutEffect(() => setup.store.setState({ posts }), [setup, posts]);

  const editorProps = useMemo(
    () => ({
      attributes: {
        role: 'textbox',
        'aria-label': label,
        'aria-multiline': 'true',
        'aria-placeholder': text.placeholderWords,
        class: prose.prose ?? '',
        spellcheck: 'true',
        ...(lang && { lang }),
      },
      scrollThreshold: { top: 72, bottom: 88, left: 0, right: 0 },
      scrollMargin: { top: 96, bottom: 112, left: 0, right: 0 },
    }),
    [label, lang, text],
  );
  const editor = useEditor({
    extensions: setup.parts,
    content: setup.content,
    editable,
    editorProps,
    injectCSS: false,
    enablePasteRules: false,
    immediatelyRender: true,
    shouldRerenderOnTransaction: false,
    onUpdate: ({ editor: changed }) => onChange(changed.state.doc),
  });
  useEffect(() => {
    setup.attach(editor);
    ready.current?.(editor);
  }, [editor, setup]);

  const { isInside, handlers } = useFocusInside();
  const { hovered, ...hovering } = useHoveredBlock(editor);
  const parts = useMemo(() => ({ ...setup, images, editor }), [setup, images, editor]);
  return (
    <DeskProvider value={parts}>
      <div className={styles.body} data-body-editor {...handlers} {...hovering}>
        <EditorContent editor={editor} />
        {editable && <Furniture isInUse={isInside} hovered={hovered} insert={setup.insert} />}
      </div>
    </DeskProvider>
  );
}
