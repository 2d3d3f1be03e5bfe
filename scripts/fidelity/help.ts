import { detailKinds } from './kinds/details';
import { kinds } from './kinds/index';

const usage = `Opens posts in Galley's editor, saves them, and compares every byte. Nothing is written.

  npm run fidelity -- <file or folder>… [--edits] [--json] [--seed n] [--sample n]

  npm run fidelity -- ~/my-site              every Markdown file of a site, as it is and with
                                             Windows line endings and a byte-order mark
  npm run fidelity -- ~/my-site --edits      then an edit of each kind below in every post

  --edits      makes edits as a person would, each in the post as it was opened, and saves them
  --seed n     chooses other places for the edits (1 when left out); equal seeds, equal edits
  --sample n   tries n of the files only, spread over all
  --json       prints one line of JSON, and nothing else:
               {"files","identical","notIdentical":[…],"edits":{"<kind>":{"tried","exact",
               "contained","refused","wrong"}},"medianMs","p95Ms"}
               The milliseconds are those of one save; without --edits, of opening and saving a file in four variants.

Files that Git ignores are left alone. The site's generator decides what template syntax is, as in the app.
Ends with 1 when a file is not identical or a saved edit is wrong, with 2 when it was asked for something it cannot do.

What is counted, for each kind of edit:
  exact       the saved text is the expected one to the byte, worked out without the code that saves
  contained   nothing outside of what the edit concerns has changed; every exact one is counted here, too
  refused     the editor could not prove its text right, and shows the source instead of guessing
  wrong       the saved text, read again as a whole, is not what the editor showed, or bytes far from the edit changed
  The rest is right and a little wider: the block beside the edited one was written anew as well.
`;

/** What the command does, and what exact and contained mean for each kind of edit. */
export function help(): string {
  const lines = [...kinds, ...detailKinds].map(
    ({ name, exact, contained }) => `  ${name}\n      exact: ${exact}\n      contained: ${contained}`,
  );
  return `${usage}\n${lines.join('\n')}`;
}
