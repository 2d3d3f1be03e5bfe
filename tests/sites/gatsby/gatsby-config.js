module.exports = {
  siteMetadata: {
    title: 'Night Trains',
    description: 'Couchettes, stations at four in the morning, breakfast.',
    siteUrl: 'https://nighttrains.example',
  },
  trailingSlash: 'always',
  plugins: [
    { resolve: 'gatsby-source-filesystem', options: { path: `${__dirname}/content/blog`, name: 'blog' } },
    {
      resolve: 'gatsby-transformer-remark',
      options: {
        plugins: [
          { resolve: 'gatsby-remark-copy-linked-files', options: { ignoreFileExtensions: [] } },
          'gatsby-remark-katex',
        ],
      },
    },
  ],
};
