/** Lines of a file that a change wrote or, where it took lines away, left standing on both sides of the gap. From 1, inclusive. */
export interface Lines {
  readonly first: number
  readonly last: number
}

/**
 * The changed lines of each file of a `git diff --unified=0` with the prefixes `a/` and `b/`. Files that were deleted, renamed or
 * given another mode, and nothing else, have none.
 */
export function changedLines(diff: string): ReadonlyMap<string, readonly Lines[]> {
  const files = new Map<string, Lines[]>()
  let current: Lines[] = []
  // Lines of a hunk's body are counted, not recognised: an added line `++ b/other.yml` looks like the header of a file.
  let body = 0
  for (const line of diff.split('\n')) {
    if (body > 0 && !line.startsWith('\\')) {
      body--
      continue
    }
    if (line.startsWith('+++ ')) {
      const file = pathOf(line.slice(4))
      current = []
      if (file !== undefined) files.set(file, current)
      continue
    }
    const hunk = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/.exec(line)
    if (hunk === null) continue
    const [, removed = '1', start = '0', added = '1'] = hunk
    const first = Number(start)
    current.push(added === '0' ? { first, last: first + 1 } : { first, last: first + Number(added) - 1 })
    body = Number(removed) + Number(added)
  }
  return files
}

/** The path of a header line; undefined for `/dev/null`. Git quotes names with unusual characters as C does. */
function pathOf(written: string): string | undefined {
  const quoted = /^"(.*)"\t?$/.exec(written)?.[1]
  const name = quoted === undefined ? written.replace(/\t$/, '') : unquote(quoted)
  return name.startsWith('b/') ? name.slice(2) : undefined
}

const escapes: Readonly<Record<string, number>> = { a: 7, b: 8, t: 9, n: 10, v: 11, f: 12, r: 13, '"': 34, '\\': 92 }

function unquote(text: string): string {
  const bytes: Buffer[] = []
  for (const [, octal, letter, plain] of text.matchAll(/\\([0-7]{3})|\\(.)|([^\\]+)/g)) {
    if (octal !== undefined) bytes.push(Buffer.from([Number.parseInt(octal, 8) & 0xff]))
    else bytes.push(letter === undefined ? Buffer.from(plain ?? '') : Buffer.from([escapes[letter] ?? letter.charCodeAt(0)]))
  }
  return Buffer.concat(bytes).toString()
}
