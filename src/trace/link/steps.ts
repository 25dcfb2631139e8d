import type { Step } from '../../model/finding.ts'
import type { Fn } from '../../model/function.ts'
import type { Path } from '../engine/taint.ts'
import type { Carried } from '../shape.ts'
import type { Linked } from './link.ts'

/** The way of a value through a function's code, for people. */
export function stepsOfWay(linked: Linked, { way, source }: Carried, fn: Fn): readonly Step[] {
  const field = source.kind === 'event' ? showField(source.path) : ''
  return way.flatMap(({ step, name, spot }): readonly Step[] => {
    if (spot.file === '' || spot.file.startsWith('cordon:')) return []
    const at = linked.place(spot)
    switch (step) {
      case 'read':
        return [{ at, what: source.kind === 'event' ? `${fn.logicalId} takes ${field}` : `${fn.logicalId} takes ${name}` }]
      case 'into':
        return [{ at, what: `… is handed to ${name}()` }]
      case 'through':
        return name === '' ? [] : [{ at, what: `… goes through ${name}` }]
      case 'built':
        return [{ at, what: '… is put into a text' }]
      case 'out-of':
        return [{ at, what: `… comes back from ${name}` }]
    }
  })
}

/** `body.name`: decodings are left out, elements are `[]`. */
export function showField(path: Path): string {
  return path
    .filter((step) => !step.startsWith('<'))
    .map((step) => (step === '*' || /^\d+$/.test(step) ? '[]' : step))
    .join('.')
    .replaceAll('.[]', '[]')
}
