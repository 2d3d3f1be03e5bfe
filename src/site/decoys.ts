/** Folders whose files are no part of a site: dependencies, tests, fixtures, builds, old versions. */
const decoy =
  /(?:^|\/)(?:node_modules|vendor|bower_components|tests?|test_sites?(?:_\w+)?|test-results|__tests__|spec|fixtures?|e2e|cypress|examples?|benchmarks?|versioned_docs|i18n|dist|build|_site|\.(?!vitepress|eleventy)[\w-]+)(?:\/|$)/i;

export function isDecoy(path: string): boolean {
  return decoy.test(path);
}
