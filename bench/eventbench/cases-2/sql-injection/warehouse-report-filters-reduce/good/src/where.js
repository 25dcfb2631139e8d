const columns = ['sku', 'hall', 'supplier']
exports.whereOf = (filters) => {
  const known = columns.filter((column) => column in filters)
  const text = known.reduce((sum, column, at) => sum + (at === 0 ? 'WHERE ' : ' AND ') + `${column} = ?`, '')
  return [text, known.map((column) => String(filters[column]))]
}
