import { allPosts, toHtml } from '../../../lib/posts';

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
      <div dangerouslySetInnerHTML={{ __html: await toHtml(post.content) }} />
      <ul className="tags">
        {post.tags.map((tag) => (
          <li key={tag}>{tag}</li>
        ))}
      </ul>
    </article>
  );
}
