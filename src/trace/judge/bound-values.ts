/**
 * Does the value that a statement binds at this place, from 0, say which records it is about? What is written into columns, or limits how many there
 * are, does not. Where the statement does not tell, it may.
 */
export function chooses(statement: string, nth: number): boolean {
  const bare = statement.replaceAll(/'(?:[^']|'')*'|--[^\n]*|\/\*[\s\S]*?\*\//g, ' ')
  if (!/^\s*(select|insert|update|delete|replace|merge|with)\b/i.test(bare)) return true
  const clauses = clausesOf(bare)
  const places = clauses.some(({ numbered }) => numbered !== undefined)
    ? clauses.filter(({ numbered }) => numbered === nth + 1)
    : clauses.slice(nth, nth + 1)
  return places.length === 0 || places.some(({ clause }) => !silent.has(clause))
}

/** Clauses whose values choose no record. */
const silent: ReadonlySet<string> = new Set(['set', 'values', 'value', 'update', 'select', 'limit', 'offset', 'returning'])

interface Placeholder {
  /** The word that begins the part of the statement in which it stands. */
  readonly clause: string
  /** Of `$2`. */
  readonly numbered: number | undefined
}

const words =
  /\b(select|from|where|on|having|set|values?|update|into|join|using|limit|offset|returning|delete|insert|merge|replace)\b|\$(\d+)|%s|\?(\d*)|[()]/gi

/** All of its placeholders in their order: of brackets without such a word the part around them counts. */
function clausesOf(statement: string): readonly Placeholder[] {
  const found: Placeholder[] = []
  const open: string[] = ['']
  for (const [text, word, dollar, mark = ''] of statement.matchAll(words)) {
    if (word !== undefined) open[open.length - 1] = word.toLowerCase()
    else if (text === '(') open.push('')
    else if (text === ')') {
      if (open.length > 1) open.pop()
    } else {
      const number = dollar ?? mark
      found.push({ clause: open.findLast((one) => one !== '') ?? '', numbered: number === '' ? undefined : Number(number) })
    }
  }
  return found
}
