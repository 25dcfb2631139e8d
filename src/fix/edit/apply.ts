import type { Place } from '../../model/place.ts'
import type { Change } from './change.ts'
import { siteAt } from './find.ts'
import { place } from './place.ts'

import type { Path } from './site.ts'
import { sourceOf } from './source-of.ts'
import { lineStart } from './source.ts'
import type { Refusal, Source, TextEdit } from './source.ts'

/** The text with its parts replaced. Edits at one place are put in in their order. */
function applyEdits(text: string, edits: readonly TextEdit[]): string {
  let made = ''
  let from = 0
  for (const edit of edits.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    made += text.slice(from, edit.start) + edit.text
    from = edit.end
  }
  return made + text.slice(from)
}

/** Why a file stays as it is, and where that shows. */
export interface Unplaced {
  readonly why: string
  readonly at: Place
}

/**
 * The text of a document after some changes, one after the other.
 * @returns the new text; or, if any of them cannot be placed, why: then none is made
 */
export function applyChanges(
  file: string,
  text: string,
  changes: readonly Change[],
): { readonly text: string } | { readonly unplaced: Unplaced } {
  let current = text
  let waiting = changes
  while (waiting.length > 0) {
    const source = sourceOf(file, current)
    if ('why' in source) return { unplaced: unplaced(file, current, source) }
    const round: Placed[] = []
    const later: Change[] = []
    for (const change of waiting) {
      if (later.some((other) => touches(other, change))) {
        later.push(change)
        continue
      }
      const found = place(source, change)
      // What an earlier change makes may be what it needs: it gets its turn on the new text.
      if ('why' in found) {
        if (round.length === 0) return { unplaced: unplaced(file, current, found) }
        later.push(change)
      } else if (
        round.some(
          (one) => touches(one.change, change) || (meet(one.edits, found) && !areNeighbours(source, one, { change, edits: found })),
        )
      )
        later.push(change)
      else round.push({ change, edits: found })
    }
    current = applyEdits(
      current,
      round.flatMap(({ edits }) => edits),
    )
    waiting = later
  }
  return { text: current }
}

interface Placed {
  readonly change: Change
  readonly edits: readonly TextEdit[]
}

/** Two new keys of one map, each on lines of its own: they may stand in any order, and do not wait for each other. */
function areNeighbours({ root }: Source, a: Placed, b: Placed): boolean {
  const isNewLine = ({ change, edits: [only, ...more] }: Placed): boolean =>
    change.kind === 'set' && only !== undefined && more.length === 0 && only.start === only.end && /^\r?\n/.test(only.text)
  const parent = ({ change }: Placed): string => JSON.stringify(change.path.slice(0, -1))
  return (
    isNewLine(a) &&
    isNewLine(b) &&
    a.change.path.length === b.change.path.length &&
    parent(a) === parent(b) &&
    siteAt(root, a.change.path.slice(0, -1)) !== undefined
  )
}

/** Could one of them change what the other's path means? */
function touches(a: Change, b: Change): boolean {
  const [first, second] = [a.path.slice(0, -1), b.path.slice(0, -1)]
  const inList = typeof a.path.at(-1) === 'number' || typeof b.path.at(-1) === 'number'
  return isUnder(a.path, b.path) || isUnder(b.path, a.path) || (inList && (isUnder(b.path, first) || isUnder(a.path, second)))
}

const isUnder = (path: Path, other: Path): boolean => other.every((step, index) => path[index] === step)

function meet(a: readonly TextEdit[], b: readonly TextEdit[]): boolean {
  return a.some((one) => b.some((other) => one.start <= other.end && other.start <= one.end))
}

function unplaced(file: string, text: string, { why, offset }: Refusal): Unplaced {
  const line = text.slice(0, offset).split('\n').length
  return { why, at: { file, line, column: offset - lineStart(text, offset) + 1 } }
}
