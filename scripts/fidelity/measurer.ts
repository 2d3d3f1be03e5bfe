// A process of its own that measures the files it is sent, one after the other.
import { openPage } from './page';
import type { Measuring } from './measure-file';

openPage();
const { measureFile } = await import('./measure-file');

process.on('message', (asked: Measuring) => process.send?.(measureFile(asked)));
process.on('disconnect', () => process.exit());
process.send?.('ready');
