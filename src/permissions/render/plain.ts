/** What a template can hold, as plain data. Functions of CloudFormation stand in their long form: `{ 'Fn::GetAtt': ['Orders', 'Arn'] }`. */
export type Plain = string | number | boolean | null | readonly Plain[] | PlainMap
export interface PlainMap {
  readonly [key: string]: Plain
}

export function isPlainMap(value: Plain): value is PlainMap {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
export function isPlainList(value: Plain): value is readonly Plain[] {
  return Array.isArray(value)
}
