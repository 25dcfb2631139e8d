export const setterOf = (changes: Record<string, unknown>) => {
  const fields = Object.keys(changes)
  const UpdateExpression = `SET ${fields.map((field, at) => `${field} = :v${at}`).join(', ')}`
  const ExpressionAttributeValues = Object.fromEntries(fields.map((field, at) => [`:v${at}`, changes[field]]))
  return { UpdateExpression, ExpressionAttributeValues }
}
