/**
 * A document as places in its text: what an edit needs to know, and nothing of what the values mean. YAML and JSON alike; JSON is flow style
 * with quoted keys.
 */
export type Site = ScalarSite | MapSite | ListSite | AliasSite

interface Span {
  /** Where the value itself begins. */
  readonly start: number
  /** After its last character; comments and line breaks behind it are not part of it. */
  readonly end: number
  /** Where its tag or anchor begins; `start` where it has neither. */
  readonly outer: number
  /** `!Sub`, as written. */
  readonly tag: string | undefined
  readonly anchor: string | undefined
}
export interface ScalarSite extends Span {
  readonly kind: 'scalar'
  /** The string that it means. */
  readonly value: string
  /** Nothing is written: the value of `key:`. */
  readonly empty: boolean
}
export interface MapSite extends Span {
  readonly kind: 'map'
  /** Between braces. */
  readonly flow: boolean
  readonly pairs: readonly PairSite[]
}
export interface ListSite extends Span {
  readonly kind: 'list'
  /** Between brackets. */
  readonly flow: boolean
  readonly items: readonly ItemSite[]
}
export interface AliasSite extends Span {
  readonly kind: 'alias'
  readonly name: string
}

export interface PairSite {
  readonly key: string
  readonly start: number
  /** After the colon. */
  readonly colon: number
  readonly value: Site
}
export interface ItemSite {
  /** Where the dash stands; where the value begins in flow style. */
  readonly start: number
  /** After the dash. */
  readonly dash: number
  readonly value: Site
}

/** Steps from the root: keys of maps, positions in lists. */
export type Path = readonly (string | number)[]

/** `Resources.Orders.Properties` */
export const showPath = (path: Path): string => path.join('.')

/** Everything below a site, itself first. */
export function* sitesIn(site: Site): Iterable<Site> {
  yield site
  if (site.kind === 'map') for (const { value } of site.pairs) yield* sitesIn(value)
  if (site.kind === 'list') for (const { value } of site.items) yield* sitesIn(value)
}
