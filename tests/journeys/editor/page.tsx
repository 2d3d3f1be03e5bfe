import type { Editor } from '@tiptap/core';
import { lazy, Suspense, useState } from 'react';
import { createRoot } from 'react-dom/client';
import '../../../src/design/base.css';
import { constructs } from '../../../src/editor/constructs';
import { openBody, type OpenBody } from '../../../src/editor/document/open';
import { saveBody } from '../../../src/editor/document/save';
import { schema } from '../../../src/editor/schema';
import { prepareImage } from '../../../src/media/prepare-image';
import { createBlockLearner } from '../../../src/site/blocks/learn-blocks';
import { noBlocks } from '../../../src/site/blocks/learnt-block';
import type { Syntax } from '../../../src/site/site';
import './page.css';

const BodyEditor = lazy(async () => ({ default: (await import('../../../src/editor/BodyEditor')).BodyEditor }));
const SourceEditor = lazy(async () => ({
  default: (await import('../../../src/editor/source/SourceEditor')).SourceEditor,
}));

/** What the tests see of the page. */
export interface EditorPage {
  editor: Editor | null;
  /** The source view's last text. */
  source: string | null;
  /** The post's text as it would be saved now. */
  save: () => string;
}

declare global {
  interface Window {
    editorPage: EditorPage;
  }
}

const images = new Map<string, string>();
const place = new URLSearchParams(location.search);
const text = await (await fetch('post.md')).text();
const state: EditorPage = { editor: null, source: null, save: () => '' };
window.editorPage = state;

async function imageUrl(src: string): Promise<string | null> {
  const known = images.get(src);
  if (known) return known;
  const answer = await fetch(new URL(src, location.href));
  return answer.ok && answer.headers.get('content-type')?.startsWith('image/')
    ? URL.createObjectURL(await answer.blob())
    : null;
}

async function addImage(file: File): Promise<{ src: string; alt: string } | null> {
  const made = await prepareImage(file, { now: new Date(2026, 10, 20) });
  if (made.kind === 'refused') return null;
  const src = `/images/${made.name}`;
  images.set(src, URL.createObjectURL(new Blob([made.bytes], { type: made.type })));
  return { src, alt: '' };
}

/** Every example of every construct in one post, of MDX only its own; each read by itself: some of them never end. */
function openExamples(syntax: Syntax): OpenBody {
  const names = (['templateTags', 'kramdown', 'directives', 'admonitions', 'mdx'] as const).filter(
    (name) => syntax[name],
  );
  const examples = constructs.flatMap(({ examples: own, siteExamples = {} }) => [
    ...(syntax.mdx ? [] : own),
    ...names.flatMap((name) => siteExamples[name] ?? []),
  ]);
  const opened = examples.map((example) => openBody(example, syntax));
  const unread = examples.filter((_example, index) => opened[index]?.tooHard);
  if (unread.length > 0) throw new Error(`Not read: ${unread.join(' | ')}`);
  const blocks = opened.flatMap(({ document }) => document.children);
  return { ...openBody('', syntax), document: schema.node('doc', null, blocks) };
}

function Page({ opened }: { readonly opened: OpenBody }) {
  const [source, setSource] = useState(text);
  if (place.has('source')) {
    return (
      <SourceEditor
        text={source}
        label="Source"
        readOnly={place.has('readonly')}
        onChange={(changed) => {
          state.source = changed;
          setSource(changed);
        }}
      />
    );
  }
  return (
    <BodyEditor
      document={opened.document.toJSON()}
      syntax={opened.syntax}
      initial={null}
      label="Post"
      editable={!place.has('readonly')}
      siteBlocks={siteBlocks}
      imageUrl={imageUrl}
      addImage={addImage}
      onReady={(editor) => {
        state.editor = editor;
      }}
      onChange={(document) => {
        state.save = () => {
          const saved = saveBody(opened, document);
          return saved.kind === 'refused' ? `refused: ${saved.reason}` : saved.text;
        };
      }}
    />
  );
}

const root = document.getElementById('root');
const syntax = {
  templateTags: !place.has('mdx'),
  kramdown: place.has('kramdown'),
  directives: place.has('directives'),
  admonitions: place.has('admonitions'),
  mdx: place.has('mdx'),
};
/** A site whose Markdown is kramdown says of itself what its images can be given. */
const siteBlocks = syntax.kramdown ? createBlockLearner({ generator: 'jekyll', syntax }).known() : noBlocks;
if (root) {
  createRoot(root).render(
    <Suspense>
      <h1 className="page-title">What the tide leaves behind</h1>
      <Page opened={place.has('examples') ? openExamples(syntax) : openBody(text, syntax)} />
    </Suspense>,
  );
}
