function setPath(root, path, value) {
  const steps = path.split('/').filter(Boolean);
  const last = steps.pop();
  let node = root;
  for (const step of steps) {
    node = node[step];
    if (typeof node !== 'object' || node === null) return;
  }
  node[last] = value; // finds prototype-pollution
}

module.exports = { setPath, emptyTree: () => ({ saw: {}, press: { oil: {} } }) };
