const fs = require('fs');
const path = require('path');
const { createFilePath } = require('gatsby-source-filesystem');

exports.createSchemaCustomization = ({ actions }) => {
  actions.createTypes(`
    type MarkdownRemark implements Node { frontmatter: Frontmatter fields: Fields }
    type Frontmatter { title: String! description: String date: Date @dateformat tags: [String!] redirect_from: [String!] draft: Boolean }
    type Fields { slug: String! published: Boolean! }
  `);
};

exports.onCreateNode = ({ node, actions, getNode }) => {
  if (node.internal.type !== 'MarkdownRemark') return;
  actions.createNodeField({ node, name: 'slug', value: createFilePath({ node, getNode }) });
  actions.createNodeField({ node, name: 'published', value: node.frontmatter.draft !== true });
};

exports.createPages = async ({ graphql, actions, reporter }) => {
  const { data, errors } = await graphql(`
    {
      allMarkdownRemark(sort: { frontmatter: { date: DESC } }, filter: { fields: { published: { eq: true } } }) {
        nodes {
          id
          fields { slug }
          frontmatter { redirect_from }
        }
      }
    }
  `);
  if (errors) {
    reporter.panicOnBuild('The posts could not be read', errors);
    return;
  }
  for (const post of data.allMarkdownRemark.nodes) {
    actions.createPage({
      path: post.fields.slug,
      component: path.resolve('./src/templates/blog-post.js'),
      context: { id: post.id },
    });
    for (const fromPath of post.frontmatter.redirect_from || [])
      actions.createRedirect({ fromPath, toPath: post.fields.slug, isPermanent: true });
  }
};

// A static host knows nothing of createRedirect: each redirect is a page of its own.
exports.onPostBuild = ({ store }) => {
  for (const { fromPath, toPath } of store.getState().redirects) {
    const folder = path.join('public', fromPath);
    fs.mkdirSync(folder, { recursive: true });
    fs.writeFileSync(
      path.join(folder, 'index.html'),
      `<!doctype html><meta charset="utf-8"><title>Moved</title><link rel="canonical" href="${toPath}"><meta http-equiv="refresh" content="0; url=${toPath}">`,
    );
  }
};
