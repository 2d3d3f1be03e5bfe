import { MDXRemote } from 'next-mdx-remote/rsc';
import remarkGfm from 'remark-gfm';
import { components } from '../../../components/in-posts';
import { allPosts, toHtml } from '../../../lib/posts';
import { remarkAlerts } from '../../../lib/remark-alerts';

const options = { mdxOptions: { remarkPlugins: [remarkGfm, remarkAlerts] } };

export const dynamicParams = false;

export function generateStaticParams() {
  return allPosts().map(({ slug }) => ({ slug }));
}

export async function generateMetadata({ params }) {
  const { slug } = await params;
  const post = allPosts().find((candidate) => candidate.slug === slug);
  return { title: post.title, description: post.excerpt };
}

export default async function Post({ params }) {
  const { slug } = await params;
  const post = allPosts().find((candidate) => candidate.slug === slug);
  return (
    <article>
      <h1>{post.title}</h1>
      <time dateTime={post.date}>{post.date}</time>
      {post.isMdx ? (
        <MDXRemote source={post.content} components={components} options={options} />
      ) : (
        <div dangerouslySetInnerHTML={{ __html: await toHtml(post.content) }} />
      )}
      <ul className="tags">
        {post.tags.map((tag) => (
          <li key={tag}>{tag}</li>
        ))}
      </ul>
    </article>
  );
}
