exports.whereOf = (filters) =>
  Object.entries(filters).reduce((text, [column, value], at) => text + (at === 0 ? 'WHERE ' : ' AND ') + `${column} = '${value}'`, '')
