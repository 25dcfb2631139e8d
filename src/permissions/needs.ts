import type { Application } from '../model/application.ts'
import type { CloudUse, FunctionCode } from '../model/code.ts'
import type { Fn } from '../model/function.ts'
import type { FunctionId } from '../model/ids.ts'
import { remembered } from '../model/remembered.ts'
import { needsOfUse } from './code-needs.ts'
import type { Need, Needs, Unknown } from './need.ts'
import { platformNeeds } from './platform/platform-needs.ts'
import { unknownsOf } from './unknowns.ts'

/** What every function of the application needs to be allowed: by its code, its triggers and its settings. */
export const needsOfAll = remembered((app: Application): ReadonlyMap<FunctionId, Needs> => {
  const code = new Map(app.code.functions.map((one) => [one.function, one]))
  const uses = new Map<FunctionId, CloudUse[]>()
  for (const use of app.code.uses) uses.set(use.function, [...(uses.get(use.function) ?? []), use])
  return new Map(app.functions.map((fn) => [fn.id, needsOf(app, fn, code.get(fn.id), uses.get(fn.id) ?? [])] as const))
})

function needsOf(app: Application, fn: Fn, code: FunctionCode | undefined, uses: readonly CloudUse[]): Needs {
  const borrowed = new Set(uses.filter((use) => use.borrowed).map(callOf))
  const found = uses.map((use) => {
    const own = needsOfUse(app, use)
    // Done with one session or the other: whether ever with the function's own role, is not told.
    return borrowed.has(callOf(use)) ? { ...own, needs: own.needs.map((need) => ({ ...need, optional: true })) } : own
  })
  const unknowns: readonly Unknown[] = [...unknownsOf(fn, code), ...found.flatMap((one) => one.unknowns)]
  return { function: fn.id, needs: distinct([...found.flatMap(({ needs }) => needs), ...platformNeeds(app, fn)]), unknowns }
}

const callOf = ({ at, service, operation }: CloudUse): string => JSON.stringify([at, service, operation])

const distinct = (needs: readonly Need[]): readonly Need[] => [...new Map(needs.map((need) => [JSON.stringify(need), need])).values()]
