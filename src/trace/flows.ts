import type { Flow } from '../model/code.ts'
import type { Fn } from '../model/function.ts'
import { runsAtLeast } from '../model/language.ts'
import type { Observation } from './observation.ts'
import { namesItsResources } from '../policy/may-do.ts'
import { operationOf } from './models/aws/index.ts'
import { actionOf } from './link/services.ts'
import type { Watched } from './watch-functions.ts'
import { judgeAnswers } from './judge/answers.ts'
import { addFlows } from './judge/found-flows.ts'
import { dangersOf } from './judge/judge.ts'
import { judgeLogs } from './judge/logs.ts'
import { judgeRecordAccess } from './judge/object-level.ts'
import { judgeOutgoing } from './judge/outgoing.ts'
import { judgePatterns } from './judge/pattern.ts'
import { judgeStoredPages } from './judge/stored-pages.ts'
import { toldOnce } from './judge/told-once.ts'
import type { Linked } from './link/origins.ts'

/** All flows that end in the functions' sinks. */
export function flowsOf(linked: Linked, watched: readonly Watched[]): readonly Flow[] {
  const found = new Map<string, Flow>()
  for (const one of watched) for (const judge of judges) judge(found, linked, one, watched)
  for (const { fn, observations } of watched)
    for (const observation of observations) {
      if (observation.kind !== 'sink' || observation.sink === 'record-key' || observation.sink === 'outgoing-data') continue
      if (observation.until !== undefined && runsAtLeast(fn, observation.until)) continue
      const dangers = dangersOf(observation.sink, observation.value, observation.name, observation.parameter)
      if (dangers.length === 0 || (observation.sink === 'cloud' && isBound(linked, fn, observation))) continue
      for (const danger of dangers)
        addFlows(
          found,
          linked,
          fn,
          { kind: observation.sink, sink: observation.name, spot: observation.spot, when: observation.when },
          danger,
        )
    }
  return toldOnce([...found.values()])
}

/** What is no plain sink. */
const judges = [judgeAnswers, judgeStoredPages, judgeLogs, judgeOutgoing, judgePatterns, judgeRecordAccess] as const

/** The role names the very resources: whoever chooses the name chooses among them only. */
function isBound({ app }: Linked, fn: Fn, { name, parameter }: Extract<Observation, { kind: 'sink' }>): boolean {
  const [service = '', operation = ''] = name.split(':')
  return (
    parameter !== undefined &&
    operationOf(service, operation)?.resource === parameter &&
    namesItsResources(app, fn, actionOf(service, operation))
  )
}
