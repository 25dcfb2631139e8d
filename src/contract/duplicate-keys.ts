/**
 * Names that stand twice in one object of a JSON text, of which parsers keep the last alone: as a merge leaves them, or as somebody writes who wants two
 * readers to read two different things.
 * @param json valid JSON
 */
export function duplicateKeys(json: string): readonly string[] {
  const found = new Set<string>()
  const open: (Set<string> | undefined)[] = []
  for (const [token, key] of json.matchAll(/"((?:[^"\\]+|\\.)*)"(?=\s*:)|"(?:[^"\\]+|\\.)*"|[{}[\]]/g)) {
    if (token === '{') open.push(new Set())
    else if (token === '[') open.push(undefined)
    else if (token === '}' || token === ']') open.pop()
    else if (key !== undefined) {
      // `"\u0061"` and `"a"` are the same name.
      const name = JSON.parse(`"${key}"`) as string
      const own = open.at(-1)
      if (own?.has(name) === true) found.add(name)
      own?.add(name)
    }
  }
  return [...found]
}
