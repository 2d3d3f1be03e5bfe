import { isScalar, Scalar } from 'yaml';
import type { Grammar } from '../../grammar';
import { settle, withPlainDates } from '../../settle';
import { readYaml, type YamlTree } from './read-yaml';
import { placeAt } from './yaml-place';
import { moveInYaml, rawInYaml, renameInYaml, setRawInYaml } from './yaml-keys';
import { isTimestamp } from './yaml-scalar';
import { insertInYaml, removeFromYaml, setInYaml } from './yaml-splices';

export const yamlGrammar: Grammar<YamlTree> = {
  name: 'yaml',
  read: readYaml,
  settle: (value) => settle(value, withPlainDates(isTimestamp)),
  settleAt(tree, path, value) {
    const node = placeAt(tree, path)?.node;
    const isNumber = isScalar(node) && node.type === Scalar.PLAIN && !node.tag && typeof node.value === 'number';
    return isNumber && typeof value === 'string' && String(Number(value)) === value ? Number(value) : value;
  },
  set: setInYaml,
  insert: insertInYaml,
  remove: removeFromYaml,
  rename: renameInYaml,
  move: moveInYaml,
  raw: rawInYaml,
  setRaw: setRawInYaml,
};
