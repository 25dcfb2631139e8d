/** Where a value that matters comes from. Symbolic: whether an attacker controls it is decided when the application's routes and channels are known. */
export type Source =
  /** A field of the event with which the function was called: `['body', '<json>', 'name']`; `*` for an element or a key that is not known. */
  | { readonly kind: 'event'; readonly path: Path }
  /** A field of a cloud operation's answer; `call` is the operation's number among the function's observations. */
  | { readonly kind: 'cloud'; readonly call: number; readonly path: Path }
  /** Data from elsewhere: rows of a database, the answer of another server, a file. `request`: the number of the request that is answered. */
  | { readonly kind: 'store'; readonly store: string; readonly from: string; readonly path: Path; readonly request?: number }
  /** Something that was thrown by code that is not the project's own. */
  | { readonly kind: 'error'; readonly path: Path }
  /** The value of an environment variable, or all of them (`*`). */
  | { readonly kind: 'environment'; readonly name: string }
  /** A secret fetched at run time. `sure: false`: beside others, and its name does not say that it is one. */
  | { readonly kind: 'secret'; readonly name: string; readonly sure?: false }
  /** Made by something guessable: a clock, Math.random. */
  | { readonly kind: 'guessable'; readonly by: string }

/** Keys from the root. Decoding stands between angle brackets, as a step of its own: `<json>`, `<base64>`. */
export type Path = readonly string[]

/** What one value carries of one source, with the way it took. */
export interface Taint {
  readonly source: Source
  readonly trail: Trail
}

/** The way of a value, last step first. */
export interface Trail {
  readonly step: StepKind
  /** The name that people know: of the field, the function, the package's export. */
  readonly name: string
  readonly spot: Spot
  readonly before: Trail | undefined
  readonly length: number
}

/** `read`: taken from the event; `into`: handed to a function of the project; `through`: made anew by a call; `built`: put into a text; `kept`: stored where another function finds it. */
export type StepKind = 'read' | 'into' | 'through' | 'built' | 'out-of'

/** A place in a file, before it is counted in lines. */
export interface Spot {
  readonly file: string
  readonly at: number
  readonly end: number
}

/** Paths deeper than this lose their end: enough for every event, and recursion stays finite. */
export const longestPath = 14
const longestTrail = 24
/** More sources than this in one value are not told apart any more. */
const mostTaints = 6

function extend(trail: Trail, step: StepKind, name: string, spot: Spot): Trail {
  if (
    trail.length >= longestTrail ||
    (trail.spot.at === spot.at && trail.spot.file === spot.file && trail.step === step && trail.name === name)
  )
    return trail
  return { step, name, spot, before: trail, length: trail.length + 1 }
}

export function stepped(taints: readonly Taint[], step: StepKind, name: string, spot: Spot): readonly Taint[] {
  return taints.length === 0 ? taints : taints.map(({ source, trail }) => ({ source, trail: extend(trail, step, name, spot) }))
}

export function sourceKey(source: Source): string {
  switch (source.kind) {
    case 'event':
    case 'error':
      return `${source.kind}:${source.path.join('\u0001')}`
    case 'cloud':
      return `cloud${source.call}:${source.path.join('\u0001')}`
    case 'store':
      return `store:${source.store}:${source.from}:${source.request ?? ''}:${source.path.join('\u0001')}`
    case 'environment':
    case 'secret':
      return `${source.kind}:${source.name}`
    case 'guessable':
      return `guessable:${source.by}`
  }
}

/** Both, each source once; the first way found to it is kept. */
export function joinTaints(a: readonly Taint[], b: readonly Taint[]): readonly Taint[] {
  if (a === b || b.length === 0) return a
  if (a.length === 0) return b
  const result = [...a]
  for (const taint of b) {
    if (result.length >= mostTaints) break
    if (!result.some(({ source }) => source === taint.source || sourceKey(source) === sourceKey(taint.source))) result.push(taint)
  }
  return result.length === a.length ? a : result
}

/** The source of a field of what the source names; undefined when the source has no fields of its own. */
export function fieldOf(source: Source, key: string): Source {
  switch (source.kind) {
    case 'event':
    case 'cloud':
    case 'store':
    case 'error':
      return source.path.length >= longestPath ? source : { ...source, path: [...source.path, key] }
    default:
      return source
  }
}
