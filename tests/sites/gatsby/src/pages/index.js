import * as React from 'react';
import { Link, graphql } from 'gatsby';
import Layout from '../components/layout';

export default function Home({ data }) {
  return (
    <Layout title={data.site.siteMetadata.title}>
      <ul>
        {data.allMarkdownRemark.nodes.map((post) => (
          <li key={post.fields.slug}>
            <Link to={post.fields.slug}>{post.frontmatter.title}</Link> <time>{post.frontmatter.date}</time>
          </li>
        ))}
      </ul>
    </Layout>
  );
}

export const Head = () => <title>Night Trains</title>;

export const query = graphql`
  {
    site {
      siteMetadata {
        title
      }
    }
    allMarkdownRemark(sort: { frontmatter: { date: DESC } }, filter: { fields: { published: { eq: true } } }) {
      nodes {
        fields {
          slug
        }
        frontmatter {
          title
          date(formatString: "YYYY-MM-DD")
        }
      }
    }
  }
`;
