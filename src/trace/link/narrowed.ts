import { intersect, isSubset, of, union } from '../../syntax/characters.ts'
import { numberText } from '../../syntax/named-characters.ts'
import type { OpenShape } from '../shape.ts'

/**
 * What is left of a value that was first as `before` and later only as `after`: a number stays one, letters that were taken out stay out, what was
 * escaped is.
 */
export function narrowed(before: OpenShape, after: OpenShape): OpenShape {
  // A text may have become an object by parsing on the way: kinds that do not meet are those of the later one.
  const types = before.types & after.types
  const characters =
    before.characters === undefined
      ? after.characters
      : after.characters === undefined
        ? before.characters
        : intersect(before.characters, after.characters)
  return asNumber({ ...after, types: types === 0 ? after.types : types, characters, safe: before.safe | after.safe })
}

const number = 2
const numbers = union(numberText, of('InfinityNaN'))

/** Digits of a number do what a number does, whatever they are written as. */
export function asNumber(value: OpenShape): OpenShape {
  return value.characters !== undefined && isSubset(value.characters, numbers) ? { ...value, types: number } : value
}
