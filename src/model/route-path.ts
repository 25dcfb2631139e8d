import type { Route } from './route.ts'

/** What a request must be to come in: a method and the parts of a path. `{}` is one part, `{+}` all that follows. */
export interface Way {
  readonly method: string
  readonly parts: readonly string[]
}

/**
 * The ways into a route, parameters alike whatever they are called: `/orders/{id}` and `/orders/:order` are the same. A load
 * balancer's rule has several patterns.
 */
export function waysInto(route: Pick<Route, 'method' | 'path'>): readonly Way[] {
  return route.path.split(' ').map((path) => ({ method: route.method, parts: path === '$default' ? ['{+}'] : partsOf(path) }))
}

export function partsOf(path: string): readonly string[] {
  return path
    .split('/')
    .filter((part) => part !== '')
    .map((part) => (/^\{[^}]*\+\}$|^\*+$/.test(part) ? '{+}' : /^\{.*\}$|^:/.test(part) ? '{}' : part))
}

/** Does every request for `narrow` come in by `wide` too? What takes all under the root counts as taking the root. */
export function covers(wide: Way, narrow: Way): boolean {
  return (wide.method === 'ANY' || wide.method === narrow.method) && coversParts(wide.parts, narrow.parts)
}

function coversParts(wide: readonly string[], narrow: readonly string[]): boolean {
  for (const [index, part] of wide.entries()) {
    if (part === '{+}') return narrow.length > index || index === 0
    const other = narrow[index]
    if (other === undefined || other === '{+}' || (part !== '{}' && part !== other)) return false
  }
  return wide.length === narrow.length
}

/** Is there a request that both take? */
export function overlap(a: Way, b: Way): boolean {
  const method = a.method === 'ANY' || b.method === 'ANY' ? 'ANY' : undefined
  if (method === undefined && a.method !== b.method) return false
  return coversParts(a.parts, b.parts) || coversParts(b.parts, a.parts)
}
