import type { Application } from '../model/application.ts'
import type { Fn } from '../model/function.ts'
import type { FunctionId, ServiceId } from '../model/ids.ts'
import type { Place } from '../model/place.ts'
import { listed } from '../model/questions.ts'
import { reaches, reachOfFunction } from '../model/reach.ts'
import type { Reach } from '../model/reach.ts'

/** A setting that functions have: their own, or written once where all inherit it. */
export interface Inherited<T> {
  readonly setting: T
  readonly at: Place
  readonly functions: readonly [Fn, ...Fn[]]
}

/**
 * Settings by the line they stand on. What `provider` or `Globals` gives to every function is one fault, not one for each.
 *
 * @param settingsOf the settings of one function that matter, each with its line
 */
export function byPlace<T>(
  app: Application,
  settingsOf: (fn: Fn) => Iterable<{ readonly at: Place; readonly setting: T }>,
): readonly Inherited<T>[] {
  const places = new Map<string, { setting: T; at: Place; functions: [Fn, ...Fn[]] }>()
  for (const fn of app.functions) {
    if (fn.generated) continue
    for (const { at, setting } of settingsOf(fn)) {
      const key = `${at.file}:${at.line}:${at.column}`
      const known = places.get(key)
      if (known === undefined) places.set(key, { setting, at, functions: [fn] })
      else if (known.functions.at(-1) !== fn) known.functions.push(fn)
    }
  }
  return [...places.values()]
}

/** Whom a finding about inherited settings is about, and who can reach the worst of them. */
export function sharedBy(
  app: Application,
  functions: readonly [Fn, ...Fn[]],
): { readonly about: FunctionId | ServiceId; readonly reach: Reach; readonly names: string } {
  const [first, ...others] = functions
  const all = functions.map((fn) => reachOfFunction(app, fn))
  return {
    about: others.length === 0 ? first.id : first.service,
    reach: reaches.find((reach) => all.includes(reach)) ?? 'internal',
    names: listed(functions),
  }
}
