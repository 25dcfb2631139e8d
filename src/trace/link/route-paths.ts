/** A segment of a route's path: a text, a parameter, or a parameter for all that is left. */
const isParameter = (segment: string): boolean => /^(?:\{.*\}|:.*|\*.*)$/.test(segment)
const isRest = (segment: string): boolean => /^\{.*\+\}$|^\*|^\{proxy\}$|\*$/.test(segment)
const segmentsOf = (path: string): readonly string[] => path.split('/').filter((segment) => segment !== '')

/**
 * Can the path of a request to a route be this one, or of this pattern? What stands before one of both and not before the other is a stage or the path
 * of a domain (before the text that the event has), or the place where a router is mounted (before the route, which says all of it).
 */
export function mayBePath(route: string, text: string, more: 'before the route' | 'before the text', folded = false): boolean {
  const [wanted, own] = [segmentsOf(text), segmentsOf(route)]
  // Patterns that are no plain paths may mean anything.
  if (/[()[\]?+|^$]/.test(text.replaceAll(/\{[^}]*\}/g, ''))) return true
  const longer = more === 'before the route' ? wanted.length : own.length + 1
  for (let skip = 0; skip < Math.max(1, longer); skip++) {
    const [left, right] = more === 'before the route' ? [own, wanted.slice(skip)] : [own.slice(skip), wanted]
    if (segmentsMeet(left, right, folded)) return true
  }
  return false
}

function segmentsMeet(left: readonly string[], right: readonly string[], folded: boolean): boolean {
  for (let index = 0; ; index++) {
    const [a, b] = [left[index], right[index]]
    if (a === undefined && b === undefined) return true
    if ((a !== undefined && isRest(a)) || (b !== undefined && isRest(b))) return true
    if (a === undefined || b === undefined) return false
    if (!isParameter(a) && !isParameter(b) && a !== b && !(folded && a.toLowerCase() === b.toLowerCase())) return false
  }
}

/** Can the path of a request to a route start so? */
export function mayBegin(route: string, prefix: string): boolean {
  const [own, wanted] = [segmentsOf(route), segmentsOf(prefix)]
  for (let skip = 0; skip <= wanted.length; skip++) {
    const rest = wanted.slice(skip)
    const last = rest.length - 1
    const meets = rest.every((segment, index) => {
      const before = own.slice(0, index + 1).some(isRest)
      const other = own[index]
      if (before) return true
      if (other === undefined) return false
      if (isParameter(other)) return true
      return index === last && !prefix.endsWith('/') ? other.startsWith(segment) : other === segment
    })
    // A prefix that is the stage alone excludes nothing.
    if (meets && (rest.length > 0 || wanted.length === 0)) return true
  }
  return false
}
