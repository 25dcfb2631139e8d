function setPath(root, path, value) {
  const steps = path.split('/').filter(Boolean);
  const last = steps.pop();
  let node = root;
  for (const step of steps) {
    node = node.get(step);
    if (!(node instanceof Map)) return;
  }
  node.set(last, value);
}

module.exports = { setPath, emptyTree: () => new Map([['saw', new Map()], ['press', new Map([['oil', new Map()]])]]) };
