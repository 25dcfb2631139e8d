/**
 * Reads a table of operations: `Operation Operation: facts` on a line each, four blanks before it; a line with more blanks goes on with the one
 * before.
 */
export function readOperations(text: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const line of text.trim().split(/\n(?! {6})/)) {
    const colon = line.indexOf(':')
    for (const operation of line.slice(0, colon).trim().split(/\s+/)) found.set(operation, line.slice(colon + 1).replaceAll(/\s+/g, ' '))
  }
  return found
}
