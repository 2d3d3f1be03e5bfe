/** What is pasted from other programs, and documents that are brought in. */
export const documents = {
  lostImages: (count: number) => (count === 1 ? 'One image stayed behind' : `${count} images stayed behind`),
  lostImagesNote:
    'The program that you copied from keeps them to itself. The words are all here; add the images as files.',
  items: {
    document: { name: 'Document', about: 'The text of a Word or Markdown file', also: 'docx md import file word open' },
    plainText: { name: 'Plain text', about: 'What you copied, without its look', also: 'paste clipboard unformatted' },
  },
};
