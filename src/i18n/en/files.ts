/** Files that a post hands to its readers. */
export const files = {
  items: {
    file: {
      name: 'File',
      about: 'For readers to open: PDF, table, recording',
      also: 'pdf download attachment upload zip gpx spreadsheet excel audio video mp3 mp4 recording document',
    },
  },
  question: {
    title: 'Text or file?',
    lead: (name: string) =>
      `The text of ${name} can become part of this post, or the file itself can lie behind a link for readers to open.`,
    asText: 'Bring its text in',
    asFile: 'Link the file',
  },
  refused: {
    empty: (name: string) => ({
      text: `${name} is empty`,
      note: 'Your post is as it was. The file may not have been copied whole, so try another copy.',
    }),
    'too-large': (name: string) => ({
      text: `${name} is larger than 25 MB`,
      note: 'Your post is as it was. Make the file smaller, or put it elsewhere on the web and link to it.',
    }),
    'too-much': (name: string) => ({
      text: `${name} is too much for one publish`,
      note: 'Your post is as it was. New files of a post may have 28 MB together: publish what is there first, then add this one.',
    }),
    unreadable: (name: string) => ({
      text: `${name} could not be read`,
      note: 'Your post is as it was. Folders cannot be added; pack one into a ZIP file. A file may be damaged, so try another copy.',
    }),
    program: (name: string) => ({
      text: `${name} is a program`,
      note: 'Your post is as it was. Browsers block sites that hand out programs. Put it where programs are downloaded, or into a ZIP file.',
    }),
    page: (name: string) => ({
      text: `${name} is a web page or a script`,
      note: 'Your post is as it was. What it does, it would do as a part of your site. Put it into a ZIP file, or print the page as a PDF.',
    }),
    'not-fetched': (name: string) => ({
      text: `${name} could not be added offline`,
      note: 'Your post is as it was. Add it again when you are online.',
    }),
  },
};
