/**
 * The source to which the last mapped piece of a generated file belongs (https://tc39.es/ecma426/). Undefined for text that is no
 * source map or has no mappings.
 */
export function lastSource(text: string): string | undefined {
  let map: unknown
  try {
    map = JSON.parse(text)
  } catch {
    return undefined
  }
  if (
    typeof map !== 'object' ||
    map === null ||
    !('sources' in map) ||
    !Array.isArray(map.sources) ||
    !('mappings' in map) ||
    typeof map.mappings !== 'string'
  )
    return undefined
  const index = lastSourceIndex(map.mappings)
  const source: unknown = index === undefined ? undefined : map.sources[index]
  const base =
    'sourceRoot' in map && typeof map.sourceRoot === 'string' && map.sourceRoot !== '' ? `${map.sourceRoot.replace(/\/$/, '')}/` : ''
  return typeof source === 'string' ? base + source : undefined
}

const digits = new Map('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'.split('').map((digit, value) => [digit, value]))

/** Segments are base-64 numbers with variable length; the second number of each is the change of the source's index. */
function lastSourceIndex(mappings: string): number | undefined {
  let index: number | undefined
  let field = 0
  let value = 0
  let shift = 0
  for (const char of mappings) {
    const digit = digits.get(char)
    if (digit === undefined) {
      field = 0
      continue
    }
    value += (digit & 31) * 2 ** shift
    shift += 5
    if ((digit & 32) !== 0) continue
    if (field === 1) index = (index ?? 0) + (value % 2 === 1 ? -Math.floor(value / 2) : value / 2)
    field++
    value = 0
    shift = 0
  }
  return index
}
