import type { Application } from '../model/application.ts'
import type { FunctionId, NodeId } from '../model/ids.ts'
import { needsOfAll } from './needs.ts'

/** Is it certain that a function never does this to a thing? Not while something of its code is unknown, or it may mean the thing. */
export function doesNot(app: Application, fn: FunctionId, action: string, thing: NodeId): boolean {
  const all = needsOfAll(app).get(fn)
  return (
    all !== undefined &&
    all.unknowns.length === 0 &&
    !all.needs.some(({ action: done, scope }) => done === action && (scope.things.includes(thing) || scope.things.length === 0))
  )
}
