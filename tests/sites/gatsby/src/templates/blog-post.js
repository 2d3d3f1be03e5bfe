import * as React from 'react';
import { graphql } from 'gatsby';
import Layout from '../components/layout';

export default function BlogPost({ data: { site, markdownRemark: post } }) {
  return (
    <Layout title={site.siteMetadata.title}>
      <article>
        <h1>{post.frontmatter.title}</h1>
        <time dateTime={post.frontmatter.day}>{post.frontmatter.date}</time>
        <section dangerouslySetInnerHTML={{ __html: post.html }} />
        <ul className="tags">
          {(post.frontmatter.tags || []).map((tag) => (
            <li key={tag}>{tag}</li>
          ))}
        </ul>
      </article>
    </Layout>
  );
}

export const Head = ({ data: { markdownRemark: post } }) => (
  <>
    <title>{post.frontmatter.title}</title>
    <meta name="description" content={post.frontmatter.description || post.excerpt} />
  </>
);

export const query = graphql`
  query ($id: String!) {
    site {
      siteMetadata {
        title
      }
    }
    markdownRemark(id: { eq: $id }) {
      excerpt(pruneLength: 160)
      html
      frontmatter {
        title
        description
        day: date(formatString: "YYYY-MM-DD")
        date(formatString: "D MMMM YYYY")
        tags
      }
    }
  }
`;
