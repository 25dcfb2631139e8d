const { emptyTree, setPath } = require('./state-tree');

const tree = emptyTree();
let changes = 0;

module.exports.handler = async ({ detail }) => {
  setPath(tree, detail.path, detail.value);
  changes += 1;
  return { changes };
};
