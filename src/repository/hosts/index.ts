export { createGitHubHost } from './github/github-host';
export { createMemoryHost } from './memory/memory-host';
