import type { AnyExtension, Editor, JSONContent } from '@tiptap/core';
import { askFor } from '../design/late/late-desk';
import { announce } from '../design/announce/announce';
import type { DeskMessages } from '../i18n/desk-text';
import type { SiteBlocks } from '../site/blocks/learnt-block';
import type { Syntax } from '../site/site';
import { insertableBlocks } from './constructs/items';
import { createDeskStore, type DeskStore } from './desk/desk-store';
import type { TakeDetails } from './documents/document-behaviour';
import { editorParts } from './editor-parts';
import type { AddFile } from './files/add-file';
import { filesInsert } from './files/late-files';
import { type ImageDesk, noImageDesk } from './images/image-desk';
import { mayBeImage } from '../media/may-be-image';
import { type AddImage, bringImage, insertImages, insertPicked } from './images/insert-images';
import type { InsertableBlock } from './insertion/insertable-block';
import { galleryOf, insertGallery, siteBlockItems } from './site-blocks/site-block-items';
import { startingDocument } from './document/starting-document';

/** What the screen gives; it may be another at every render. */
interface Ports {
  readonly imageUrl: (src: string) => Promise<string | null>;
  readonly addImage: AddImage;
  readonly addFile: AddFile;
  readonly images: ImageDesk;
  readonly takeDetails?: TakeDetails | undefined;
}

/** What is made once for an editor. Its functions stay the same and use the latest ports. */
export interface Setup extends Ports {
  readonly store: DeskStore;
  readonly parts: AnyExtension[];
  readonly content: JSONContent;
  readonly addImages: (files: readonly File[], at?: number) => void;
  readonly addFiles: (files: readonly File[]) => void;
  readonly insert: (block: InsertableBlock) => void;
  readonly connect: (ports: Ports) => void;
  /** Offers what the site has, too. */
  readonly learn: (blocks: SiteBlocks) => void;
  readonly syntax: Syntax;
  readonly attach: (editor: Editor) => void;
}

interface SetupOptions {
  readonly document: JSONContent;
  readonly draft: unknown;
  readonly syntax: Syntax;
  readonly text: DeskMessages;
}

/** Prepares an editor for a body, or for the draft of it. */
export function createSetup({ document, draft, syntax, text }: SetupOptions): Setup {
  let latest: Ports | null = null;
  let editor: Editor | null = null;
  const store = createDeskStore();
  const addImage: AddImage = async (file) => latest?.addImage(file) ?? null;
  const addImages = (files: readonly File[], at?: number) => {
    if (!editor) return;
    const gallery = at === undefined && files.length > 1 ? galleryOf(store.getState().siteBlocks, syntax) : undefined;
    if (gallery) void insertGallery({ editor, gallery, syntax, files, addImage });
    else insertImages(editor, files, addImage, at);
  };
  const addFile: AddFile = async (file) => latest?.addFile(file) ?? null;
  const addFiles = (chosen: readonly File[]) => {
    const files = chosen.filter((file) => !mayBeImage(file));
    if (files.length < chosen.length) addImages(chosen.filter(mayBeImage));
    if (!editor || files.length === 0) return;
    const { siteBlocks } = store.getState();
    const wish = { editor, files, addFile, siteBlocks, syntax };
    void askFor(filesInsert).then((insertFiles) => insertFiles?.(wish));
  };
  const images: ImageDesk = {
    get notes() {
      return (latest?.images ?? noImageDesk).notes;
    },
    setDecorative: (src, isDecorative) => latest?.images.setDecorative(src, isDecorative),
    otherVersion: async (src) => latest?.images.otherVersion(src) ?? null,
    pickImage: async () => latest?.images.pickImage() ?? null,
    like: (references) => {
      const now = () => (latest?.images ?? noImageDesk).like(references);
      return {
        imageUrl: (src) => now().imageUrl(src),
        addImage: (file) => now().addImage(file),
        pickImage: () => now().pickImage(),
      };
    },
  };
  const pickImage = async () => {
    const picked = await images.pickImage();
    if (picked && editor && !editor.isDestroyed) insertPicked(editor, picked);
  };
  const insert = (block: InsertableBlock) => {
    if (!editor) return;
    const { doc } = editor.state;
    const say = () => {
      if (editor && editor.state.doc !== doc) announce(text.overview.said.inserted(block.words(text).name));
    };
    const inserting = block.insert({
      editor,
      addImages,
      addFiles,
      pickImage,
      siteBlocks: store.getState().siteBlocks,
      syntax,
    });
    if (inserting) void inserting.then(say);
    else say();
  };
  return {
    store,
    addImage,
    addFile,
    images,
    addImages,
    addFiles,
    insert,
    imageUrl: async (src) => latest?.imageUrl(src) ?? null,
    parts: editorParts({
      store,
      text,
      syntax,
      addImages,
      addFiles,
      bringImage: (file, arrival) => editor && bringImage(editor, file, arrival, addImage),
      takeDetails: (details) => latest?.takeDetails?.(details) ?? false,
      insert,
    }),
    content: startingDocument(document, draft),
    syntax,
    learn: (siteBlocks) =>
      store.setState({ siteBlocks, blocks: [...insertableBlocks(siteBlocks), ...siteBlockItems(siteBlocks, syntax)] }),
    connect: (ports) => {
      latest = ports;
    },
    attach: (made) => {
      editor = made;
    },
  };
}
