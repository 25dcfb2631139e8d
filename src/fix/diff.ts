/** What a line of a difference is: kept, taken away, or new. `note` stands for a missing line break at the end. */
export interface DiffLine {
  readonly kind: 'header' | 'hunk' | 'same' | 'removed' | 'added' | 'note'
  readonly text: string
}

const context = 3

/** The difference between two texts of a file as `diff -u` shows it, three lines round each change. */
export function unifiedDiff(file: string, before: string, after: string): readonly DiffLine[] {
  if (before === after) return []
  const steps = stepsBetween(linesOf(before), linesOf(after))
  const lines: DiffLine[] = [
    { kind: 'header', text: `--- a/${file}` },
    { kind: 'header', text: `+++ b/${file}` },
  ]
  for (const hunk of hunksOf(steps)) lines.push(...hunkLines(hunk))
  return lines
}

interface Step {
  readonly kind: 'same' | 'removed' | 'added'
  readonly text: string
  /** Lines before it in each of the texts. */
  readonly old: number
  readonly new: number
}

/** Lines with their line breaks: that one is missing at the end is a difference, too. */
const linesOf = (text: string): readonly string[] => text.match(/[^\n]*\n|[^\n]+$/g) ?? []

/** Beyond this many differing lines the smallest difference takes too long, and all of it is shown as exchanged. */
const editLimit = 2000

function stepsBetween(before: readonly string[], after: readonly string[]): readonly Step[] {
  let head = 0
  while (head < before.length && head < after.length && before[head] === after[head]) head++
  let tail = 0
  while (tail < before.length - head && tail < after.length - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++
  const kinds: Step['kind'][] = [
    ...Array.from({ length: head }, () => 'same' as const),
    ...shortest(before.slice(head, before.length - tail), after.slice(head, after.length - tail)),
    ...Array.from({ length: tail }, () => 'same' as const),
  ]
  let [old, fresh] = [0, 0]
  return kinds.map((kind): Step => {
    const step = { kind, text: (kind === 'added' ? after[fresh] : before[old]) ?? '', old, new: fresh }
    if (kind !== 'added') old++
    if (kind !== 'removed') fresh++
    return step
  })
}

/** E. W. Myers, An O(ND) Difference Algorithm and Its Variations, 1986. */
function shortest(before: readonly string[], after: readonly string[]): readonly Step['kind'][] {
  const reached = new Map<number, number>([[1, 0]])
  const rounds: ReadonlyMap<number, number>[] = []
  for (let edits = 0; edits <= Math.min(before.length + after.length, editLimit); edits++) {
    rounds.push(new Map(reached))
    for (let diagonal = -edits; diagonal <= edits; diagonal += 2) {
      let x = fromAbove(reached, diagonal, edits) ? (reached.get(diagonal + 1) ?? 0) : (reached.get(diagonal - 1) ?? 0) + 1
      while (x < before.length && x - diagonal < after.length && before[x] === after[x - diagonal]) x++
      reached.set(diagonal, x)
      if (x >= before.length && x - diagonal >= after.length) return wayBack(rounds, before.length, after.length)
    }
  }
  return [...before.map(() => 'removed' as const), ...after.map(() => 'added' as const)]
}

function fromAbove(reached: ReadonlyMap<number, number>, diagonal: number, edits: number): boolean {
  return diagonal === -edits || (diagonal !== edits && (reached.get(diagonal - 1) ?? 0) < (reached.get(diagonal + 1) ?? 0))
}

function wayBack(rounds: readonly ReadonlyMap<number, number>[], width: number, height: number): readonly Step['kind'][] {
  const kinds: Step['kind'][] = []
  let [x, y] = [width, height]
  for (let edits = rounds.length - 1; edits >= 0; edits--) {
    const reached = rounds[edits] ?? new Map<number, number>()
    const diagonal = x - y
    const above = fromAbove(reached, diagonal, edits)
    const previous = above ? diagonal + 1 : diagonal - 1
    const fromX = edits === 0 ? 0 : (reached.get(previous) ?? 0)
    const fromY = edits === 0 ? 0 : fromX - previous
    while (x > fromX && y > fromY) {
      kinds.push('same')
      x--
      y--
    }
    if (edits > 0) kinds.push(above ? 'added' : 'removed')
    ;[x, y] = [fromX, fromY]
  }
  return kinds.toReversed()
}

function hunksOf(steps: readonly Step[]): readonly (readonly Step[])[] {
  const hunks: Step[][] = []
  let end = -1
  for (const [index, { kind }] of steps.entries()) {
    if (kind === 'same') continue
    const start = Math.max(index - context, 0)
    const last = hunks.at(-1)
    const from = last === undefined || start > end ? start : end
    const until = Math.min(index + context + 1, steps.length)
    if (last === undefined || start > end) hunks.push(steps.slice(from, until))
    else last.push(...steps.slice(from, until))
    end = until
  }
  return hunks
}

function hunkLines(hunk: readonly Step[]): readonly DiffLine[] {
  const [first] = hunk
  if (first === undefined) return []
  const range = (start: number, count: number): string => `${count === 0 ? start : start + 1}${count === 1 ? '' : `,${count}`}`
  const removed = hunk.filter(({ kind }) => kind !== 'added').length
  const added = hunk.filter(({ kind }) => kind !== 'removed').length
  const signs = { same: ' ', removed: '-', added: '+' }
  return [
    { kind: 'hunk', text: `@@ -${range(first.old, removed)} +${range(first.new, added)} @@` },
    ...hunk.flatMap(({ kind, text }): readonly DiffLine[] => [
      { kind, text: signs[kind] + text.replace(/\r?\n$/, '') },
      ...(text.endsWith('\n') ? [] : [{ kind: 'note', text: '\\ No newline at end of file' } as const]),
    ]),
  ]
}
