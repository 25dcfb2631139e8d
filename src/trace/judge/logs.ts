import type { Watched } from '../watch-functions.ts'
import type { Linked } from '../link/origins.ts'
import type { ObservationOf } from '../observation.ts'
import type { Shape } from '../shape.ts'
import type { Path } from '../engine/taint.ts'
import { addFlows } from './found-flows.ts'
import type { FoundFlows } from './found-flows.ts'
import { dangersOf } from './judge.ts'
import { addLeaks, readersOf } from './leaks.ts'
import { canHaveLineBreaks } from './line-breaks.ts'
import { secretsIn } from './secrets.ts'
import { isText, knowledgeOf, sensitiveIn } from './sensitive.ts'

/** What the function writes into its log: lines that an attacker forges, secrets, and data about people. Errors belong there. */
export function judgeLogs(found: FoundFlows, linked: Linked, { fn, observations }: Watched): void {
  const logs = observations.filter((one): one is ObservationOf<'log'> => one.kind === 'log')
  if (logs.length === 0) return
  const known = knowledgeOf(linked, fn, observations)
  for (const { name, spot, when, values, structured, hidden } of logs) {
    const end = { sink: name, spot }
    // Objects are shown with their texts in quotes, line breaks escaped; only what is itself text can end the line.
    if (!structured)
      for (const value of values)
        for (const danger of dangersOf('log', value, name))
          addFlows(
            found,
            linked,
            fn,
            { ...end, kind: 'log', when },
            danger,
            (root, carried) => canHaveLineBreaks(root.source) && isText(linked, fn, danger.value, carried, root, value.kind === 'text'),
          )
    const away = hiddenPaths(hidden)
    for (const value of values) {
      addLeaks(found, linked, fn, { ...end, kind: 'secret-in-log' }, secretsIn(linked, fn, value), readersOf(linked, fn, 'log'))
      const sensitive = sensitiveIn(known, value).filter(({ path }) => !away.some((one) => covers(one, path)))
      addLeaks(found, linked, fn, { ...end, kind: 'sensitive-in-log' }, sensitive)
    }
  }
}

/** The paths that the logger was told to leave out: `patient.diagnosis`, `*.password`, `headers["set-cookie"]`. */
function hiddenPaths(shape: Shape | undefined): readonly Path[] {
  if (shape === undefined) return []
  if (shape.kind === 'any') return shape.of.flatMap(hiddenPaths)
  if (shape.kind === 'constant')
    return typeof shape.value === 'string' ? [shape.value.split(/[.[\]"']+/).filter((step) => step !== '')] : []
  return shape.kind === 'object' ? Object.values(shape.fields).flatMap(hiddenPaths) : []
}

const covers = (hidden: Path, path: Path): boolean =>
  hidden.length <= path.length && hidden.every((step, index) => step === '*' || step === path[index])
