import type { Grammar } from '../../grammar';
import { settle, withPlainDates } from '../../settle';
import { readYaml, type YamlTree } from './read-yaml';
import { moveInYaml, rawInYaml, renameInYaml, setRawInYaml } from './yaml-keys';
import { isTimestamp } from './yaml-scalar';
import { insertInYaml, removeFromYaml, setInYaml } from './yaml-splices';

export const yamlGrammar: Grammar<YamlTree> = {
  name: 'yaml',
  read: readYaml,
  settle: (value) => settle(value, withPlainDates(isTimestamp)),
  set: setInYaml,
  insert: insertInYaml,
  remove: removeFromYaml,
  rename: renameInYaml,
  move: moveInYaml,
  raw: rawInYaml,
  setRaw: setRawInYaml,
};
