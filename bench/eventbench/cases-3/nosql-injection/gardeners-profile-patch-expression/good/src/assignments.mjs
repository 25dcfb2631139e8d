const most = 12

export function assignments(changes) {
  const parts = []
  const names = { '#changedAt': 'changedAt' }
  const values = { ':changedAt': Date.now() }
  for (const [index, [field, value]] of Object.entries(changes ?? {}).slice(0, most).entries()) {
    names[`#f${index}`] = field
    parts.push(`#f${index} = :v${index}`)
    values[`:v${index}`] = value
  }
  if (parts.length === 0) return { expression: '', names, values }
  return { expression: `SET ${parts.join(', ')}, #changedAt = :changedAt`, names, values }
}
