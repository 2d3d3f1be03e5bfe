import type { Grammar } from '../../grammar';
import { settle, withPlainDates } from '../../settle';
import { readYaml, type YamlTree } from './read-yaml';
import { placeAt } from './yaml-place';
import { isTimestamp } from './yaml-scalar';
import { insertInYaml, removeFromYaml, setInYaml } from './yaml-splices';

export const yamlGrammar: Grammar<YamlTree> = {
  name: 'yaml',
  read: readYaml,
  settle: (value) => settle(value, withPlainDates(isTimestamp)),
  set: setInYaml,
  insert: insertInYaml,
  remove: removeFromYaml,
  raw(tree, path) {
    const place = placeAt(tree, path);
    return place && tree.source.slice(place.node?.range?.[0] ?? place.end, place.end);
  },
};
