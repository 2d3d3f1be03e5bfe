// In a thread of its own, with an environment of its own: the package reads and changes the environment around it.
import chromium from '@sparticuz/chromium';

await chromium.executablePath();
