/** What is pasted from other programs, and documents that are brought in. */
export const documents = {
  lostImages: (count: number) => (count === 1 ? 'One image stayed behind' : `${count} images stayed behind`),
  lostImagesNote: 'The program they come from keeps them to itself. The words are all here; add the images as files.',
  pasteWaits: 'Your paste is on its way',
  pasteWaitsNote: 'It appears as soon as Galley has fetched what reads it.',
  wordsOnly: 'Only the words were pasted',
  wordsOnlyNote: 'Galley could not fetch what reads the rest. When you are online, undo and paste again.',
  refused: {
    'too-large': {
      text: (name: string) => `${name} is too large`,
      note: 'Your post is as it was. Galley takes Word files up to 25 MB and Markdown files up to 2 MB; make the images smaller, or split the text.',
    },
    'too-many': {
      text: (name: string) => `${name} holds too many parts`,
      note: 'Your post is as it was. Copy the text in Word and paste it here instead.',
    },
    unreadable: {
      text: (name: string) => `${name} could not be read`,
      note: 'Your post is as it was. Open the file in Word, save it again as .docx, or copy its text and paste it here.',
    },
    locked: {
      text: (name: string) => `${name} is locked with a password`,
      note: 'Your post is as it was. Open the file in Word, take the password off and save it, or copy its text and paste it here.',
    },
    'other-format': {
      text: (name: string) => `${name} is not a .docx file`,
      note: 'Your post is as it was. Save it as .docx in the program that wrote it, or copy its text and paste it here.',
    },
    'not-fetched': {
      text: (name: string) => `${name} could not be opened offline`,
      note: 'Your post is as it was. Try again when you are online; pasting the text works now.',
    },
    'too-hard': {
      text: (name: string) => `${name} cannot be shown as rich text`,
      note: 'Your post is as it was. Copy the text and paste it into this post’s source.',
    },
  },
  items: {
    document: { name: 'Document', about: 'The text of a Word or Markdown file', also: 'docx md import file word open' },
    plainText: { name: 'Plain text', about: 'What you copied, without its look', also: 'paste clipboard unformatted' },
  },
};
