/** Links: their editor, and finding the post that one leads to. */
export const links = {
  posts: 'Posts',
  newest: 'Newest posts',
  hint: 'Type to find a post',
  title: 'Link',
  address: 'Address',
  hintAddress: 'https://… or the title of a post',
  tooltip: 'Title',
  tooltipNote: 'Shown when the mouse rests on the link.',
  addTooltip: 'Add a title',
  apply: 'Apply',
  remove: 'Remove the link',
  open: 'Open in a new tab',
  refused: 'Start the address with https://, mailto:, tel: or /.',
  shared: 'This address is shared with other links in the post. Edit it in the source.',
  missing: 'Nothing on your site has this address.',
  noHeading: 'No heading of this post has this name.',
};
