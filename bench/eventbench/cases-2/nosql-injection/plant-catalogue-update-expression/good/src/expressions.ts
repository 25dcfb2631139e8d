export const setterOf = (changes: Record<string, unknown>) => {
  const fields = Object.keys(changes)
  const UpdateExpression = `SET ${fields.map((_field, at) => `#f${at} = :v${at}`).join(', ')}`
  const ExpressionAttributeNames = Object.fromEntries(fields.map((field, at) => [`#f${at}`, field]))
  const ExpressionAttributeValues = Object.fromEntries(fields.map((field, at) => [`:v${at}`, changes[field]]))
  return { UpdateExpression, ExpressionAttributeNames, ExpressionAttributeValues }
}
