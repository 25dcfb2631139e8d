// Builds a filter out of the fields that the route allows.
exports.where = (allowed, query) => {
  const filter = {};
  for (const name of allowed) {
    if (query[name] !== undefined) filter[name] = query[name];
  }
  return filter;
};
