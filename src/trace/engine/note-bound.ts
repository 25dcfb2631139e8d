import type { Rule, Sink } from '../models/model.ts'
import type { Machine } from './machine.ts'
import { closedList } from './objects.ts'
import { observe } from './observe.ts'
import { valuesAt } from './sites.ts'
import type { Site } from './sites.ts'
import { snapshot } from './snapshot.ts'
import { joinAll } from './value.ts'

/** The values that a statement binds, with their numbers where they stand in a list of the program's, or are arguments themselves. False: the sink is none of them. */
export function noteBound(m: Machine, { kind, at: where, only: kinds }: Sink, rule: Rule, site: Site): boolean {
  if (kind !== 'record-key' || kinds !== undefined || rule.sinks?.some((sink) => sink.kind === 'sql') !== true) return false
  const at = where.split('|').find((one) => valuesAt(m, one, site).length > 0) ?? where
  const [, list = at] = /^(.*)(?:\[\]|\.\*)$/.exec(at) ?? []
  const argument = /^arg([1-9])$/.exec(list)
  const spread = argument !== null && rule.sinks.some((sink) => sink.kind === 'record-key' && sink.at === list) === true
  const [only, ...others] = list === at ? [] : valuesAt(m, list, site)
  const statements = rule.sinks.flatMap((sink) => (sink.kind === 'sql' ? valuesAt(m, sink.at, site) : []))
  const statement = statements.length === 0 ? undefined : snapshot(m, joinAll(statements))
  const listed = only?.kind === 'reference' && others.length === 0 && closedList(m, only) !== undefined
  for (const [index, value] of valuesAt(m, at, site).entries()) {
    const nth = spread ? Number(argument[1]) - 1 : listed ? index : undefined
    observe(m, {
      kind: 'sink',
      sink: 'record-key',
      name: site.name,
      value: snapshot(m, value),
      parameter: where,
      ...(nth === undefined ? {} : { nth }),
      ...(statement && { statement }),
    })
  }
  return true
}
