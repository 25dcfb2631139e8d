import { anything, isEmpty, isSubset, meets, none } from './characters.ts'
import type { CharacterSet } from './characters.ts'
import type { Pieces } from './template.ts'

/** How a value leaves the place that was meant for it. */
export interface BreakOut {
  /** A value that has one of these characters can change the structure. */
  readonly breaksOut: CharacterSet
  /** … but only if it can also have one of these: a slash leaves a folder only together with dots. Absent: no such condition. */
  readonly onlyWith?: CharacterSet
  /** A value that starts with one of these can change the structure, whatever follows. */
  readonly leading?: CharacterSet
}

/** Where a hole stands, in its language's own words. */
export interface HoleContext<Name extends string = string> extends BreakOut {
  readonly context: Name
}

/** A language in which programs write texts with values in them. All functions are total and take linear time. */
export interface Language<Context extends HoleContext = HoleContext> {
  readonly id: string
  /** What may stand unescaped where a skeleton has a hole. */
  readonly filling: CharacterSet
  /** One answer for each hole, in order. */
  contexts(pieces: Pieces): readonly Context[]
  /**
   * What stays when only values change: tokens with one space between, literals as `?`, a hole outside of a literal as `…`. The skeleton of a real
   * text has no holes; {@link fits} compares it with a template's.
   */
  skeleton(pieces: Pieces): string
}

/** A value here stays a value, whatever it is. */
export const never: BreakOut = { breaksOut: none }
/** Whoever has this hole writes the structure. */
export const always: BreakOut = { breaksOut: anything }

/**
 * Can a value of these characters leave its place? `first`: the characters it may start with, where more is known of them. A value of no characters
 * at all (the empty text) never does.
 */
export function canBreakOut(way: BreakOut, characters: CharacterSet, first: CharacterSet = characters): boolean {
  if (way.leading !== undefined && meets(first, way.leading)) return true
  return meets(characters, way.breaksOut) && (way.onlyWith === undefined || meets(characters, way.onlyWith))
}

/** Is it open to every value? Then there is no escaping: only a list of allowed values helps. */
export function isOpen(way: BreakOut): boolean {
  return isSubset(anything, way.breaksOut) && way.onlyWith === undefined
}

/** Can no value leave it? */
export function isClosed(way: BreakOut): boolean {
  return isEmpty(way.breaksOut) && (way.leading === undefined || isEmpty(way.leading))
}
