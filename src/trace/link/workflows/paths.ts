import type { Path } from '../../engine/taint.ts'

export interface ReferencePath {
  /** First what it starts from: `$`, `$$` (the context), `result`, or a variable's name with its `$`. */
  readonly steps: Path
  /** False where it filters, slices or searches: it leads somewhere below. */
  readonly exact: boolean
}

/** `$.order['id'][0]` → its steps; undefined where it is no path. https://states-language.net/spec.html, paths */
export function referencePath(path: string, dollar: '$' | 'result' = '$'): ReferencePath | undefined {
  const start = /^\s*(\$\$|\$[A-Za-z_]\w*|\$)/.exec(path)?.[1]
  if (start === undefined) return undefined
  const steps: string[] = [start === '$' ? dollar : start]
  const step = /\.(\w[\w-]*)|\['([^']*)'\]|\["([^"]*)"\]|\[(\d+)\]|\[\*\]|\.\*/y
  const written = path.trim()
  let at = start.length
  while (at < written.length) {
    step.lastIndex = at
    const match = step.exec(written)
    if (match === null) return { steps, exact: false }
    steps.push(match[1] ?? match[2] ?? match[3] ?? match[4] ?? '*')
    at = step.lastIndex
  }
  return { steps, exact: true }
}

/** All paths in a text; what stands in quotes is none. */
export function referencesIn(text: string, dollar: '$' | 'result' = '$'): readonly Path[] {
  const bare = text.replaceAll(/'(?:[^'\\]|\\.)*'/g, "''")
  return [...bare.matchAll(/\$\$?[\w.[\]*-]*/g)].flatMap(([path]) => {
    const found = referencePath(path, dollar)
    return found === undefined ? [] : [found.steps]
  })
}

/** The arguments of a function call, split at the commas that stand in no brackets and no quotes. */
export function argumentsOf(text: string): readonly string[] {
  const found: string[] = []
  let [depth, quoted, from] = [0, false, 0]
  for (let at = 0; at < text.length; at++) {
    const char = text[at]
    if (quoted && char === '\\') at++
    else if (char === "'") quoted = !quoted
    else if (!quoted && (char === '(' || char === '[')) depth++
    else if (!quoted && (char === ')' || char === ']')) depth--
    else if (!quoted && depth === 0 && char === ',') {
      found.push(text.slice(from, at))
      from = at + 1
    }
  }
  return text.trim() === '' ? [] : [...found, text.slice(from)]
}
