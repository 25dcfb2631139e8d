/**
 * Does a path match a pattern? `*` and `?` stand for characters within one name, `**` for any number of whole names, and a
 * pattern that ends in `/` for all that lies below. Everything else is literal. Patterns may come from a hostile project, so
 * no regular expression is made of them and the time is bounded by the product of the lengths.
 */
export function matchesPath(pattern: string, path: string): boolean {
  const names = path.split('/')
  const wanted = (pattern.endsWith('/') ? `${pattern}**` : pattern).replace(/^\.\//, '').split('/')
  // reached[i]: what was read of the pattern so far can stand for the first i names.
  let reached = [true, ...names.map(() => false)]
  for (const part of wanted) {
    const next = names.map(() => false)
    if (part === '**') {
      const first = reached.indexOf(true)
      reached = reached.map((_, index) => first >= 0 && index >= first)
      continue
    }
    for (const [index, name] of names.entries()) next[index] = reached[index] === true && matchesWildcard(part, name)
    reached = [false, ...next]
  }
  return reached.at(-1) === true
}

/** Does a text match a pattern in which `*` stands for any characters and `?` for one? */
export function matchesWildcard(pattern: string, text: string): boolean {
  let at = 0
  let star = -1
  let resume = 0
  let read = 0
  while (read < text.length) {
    if (pattern[at] === '*') {
      star = at++
      resume = read
    } else if (at < pattern.length && (pattern[at] === '?' || pattern[at] === text[read])) {
      at++
      read++
    } else if (star >= 0) {
      at = star + 1
      read = ++resume
    } else return false
  }
  while (pattern[at] === '*') at++
  return at === pattern.length
}
