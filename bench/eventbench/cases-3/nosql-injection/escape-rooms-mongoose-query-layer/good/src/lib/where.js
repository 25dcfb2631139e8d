// Builds a filter out of the fields that the route allows; only plain values can be compared with.
exports.where = (allowed, query) => {
  const filter = {};
  for (const name of allowed) {
    if (query[name] !== undefined) filter[name] = { $eq: String(query[name]) };
  }
  return filter;
};
