import type { Step } from '../../model/finding.ts'
import type { Fn } from '../../model/function.ts'
import type { Path, Source } from '../engine/taint.ts'
import type { Carried, Way } from '../shape.ts'
import type { Linked } from './link.ts'

/**
 * The way of a value through a function's code, for people: a line for each thing that happens to it. What is read, handed on or put together several
 * times in a row is told once, and what only changes the notation is not told at all.
 */
export function stepsOfWay(linked: Linked, { way, source }: Carried, fn: Fn): readonly Step[] {
  const steps: Step[] = []
  let before: string | undefined
  let taken = false
  for (const { step, name, spot } of way) {
    if (spot.file === '' || spot.file.startsWith('cordon:')) continue
    // The event as a whole comes from nowhere in the code, and nothing of the code hands it to the handler.
    if (spot.at === spot.end && (step === 'into' || (step === 'read' && name === 'event'))) continue
    if ((step === 'read' && taken && source.kind === 'event') || (step === 'through' && notation.test(name))) continue
    const what = sentence(step, name, source, fn)
    if (what === '' || (step === before && step === 'built')) continue
    taken ||= step === 'read'
    before = step
    steps.push({ at: linked.place(spot), what })
  }
  return steps
}

/** Other ways to write the same. */
const notation =
  /^item$|^(JSON|Buffer|String|Object|Array|querystring|url)\b|^(decode|encode)URI|(^|\.)(unmarshall|marshall|toString|trim)$/

function sentence(step: Way['step'], name: string, source: Source, fn: Fn): string {
  switch (step) {
    case 'read':
      return `${fn.logicalId} takes ${taking(source, name)}`
    case 'into':
      return `… is handed to ${name}()`
    case 'through':
      return name === '' ? '' : `… goes through ${name}`
    case 'built':
      return '… is put into a text'
    case 'out-of':
      return source.kind === 'error' ? `${fn.logicalId} catches the error` : `… comes back from ${name}`
  }
}

function taking(source: Source, name: string): string {
  if (source.kind === 'error') return `the error’s ${name}`
  const field = source.kind === 'event' ? showField(source.path) : name
  return field === '' ? 'the event' : field
}

/** `body.name`: decodings are left out, elements are `[]`. */
export function showField(path: Path): string {
  return path
    .filter((step) => !step.startsWith('<'))
    .map((step) => (step === '*' || /^\d+$/.test(step) ? '[]' : step))
    .join('.')
    .replaceAll('.[]', '[]')
}
