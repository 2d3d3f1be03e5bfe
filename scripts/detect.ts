// What Galley knows of a site without any configuration:
//   npm run detect -- <folder or Git repository>…           in words
//   npm run detect -- <folder or Git repository>… --json    one JSON object per site and line
import { guessField } from '../src/fields/guess-field';
import { detectSite } from '../src/site/detect-site';
import { describeInWords } from './detect/describe-in-words';
import { openFolder } from './detect/open-folder';
import { reportOf } from './detect/report';

const places = process.argv.slice(2).filter((argument) => argument !== '--json');
const asJson = process.argv.includes('--json');
if (places.length === 0) {
  console.error('Give the folder of a site, or a Git repository: npm run detect -- <folder> [--json]');
  process.exitCode = 2;
}
for (const place of places) {
  try {
    const report = reportOf(place, await detectSite(await openFolder(place), guessField));
    console.log(asJson ? JSON.stringify(report) : describeInWords(report));
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
}
