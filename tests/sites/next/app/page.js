import Link from 'next/link';
import { allPosts } from '../lib/posts';

export default function Home() {
  return (
    <ul>
      {allPosts().map((post) => (
        <li key={post.slug}>
          <Link href={`/posts/${post.slug}/`}>{post.title}</Link> <time>{post.date}</time>
        </li>
      ))}
    </ul>
  );
}
