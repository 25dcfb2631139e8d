/**
 * Names that stand twice in one object of a JSON text, of which parsers keep the last alone: as a merge leaves them, or as somebody writes who wants two
 * readers to read two different things.
 * @param json valid JSON
 */
export function duplicateKeys(json: string): readonly string[] {
  const found = new Set<string>()
  /** The names of each object that is open; undefined for a list. */
  const open: (Set<string> | undefined)[] = []
  let name: string | undefined
  for (let at = 0; at < json.length; at++) {
    const character = json[at]
    if (character === '{') open.push(new Set())
    else if (character === '[') open.push(undefined)
    else if (character === '}' || character === ']') open.pop()
    else if (character === '"') {
      const end = endOfString(json, at)
      name = json.slice(at, end + 1)
      at = end
    } else if (character === ':' && name !== undefined) {
      // `"\u0061"` and `"a"` are the same name.
      const meant = JSON.parse(name) as string
      const own = open.at(-1)
      if (own?.has(meant) === true) found.add(meant)
      own?.add(meant)
    }
  }
  return [...found]
}

function endOfString(json: string, start: number): number {
  let at = start + 1
  while (at < json.length && json[at] !== '"') at += json[at] === '\\' ? 2 : 1
  return at
}
