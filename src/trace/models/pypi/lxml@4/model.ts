import { pythonModel } from '../../model.ts'
import type { Rule, Sink } from '../../model.ts'
import { at } from '../../python/at.ts'
import { lxml } from '../lxml/model.ts'

/** Before 5.0 entities were put in, also from files and servers, unless a parser was given that does not. */
const unasked: Sink = { kind: 'xml', at: 'arg0', when: { at: at(1, 'parser'), is: 'absent' } }

const before5 = (rule: Rule): Rule =>
  rule.sinks?.some(({ kind }) => kind === 'xml') === true ? { ...rule, sinks: [unasked, ...rule.sinks] } : rule

export const lxml4 = pythonModel({
  packages: ['lxml'],
  versions: '<5.0.0',
  exports: Object.fromEntries(Object.entries(lxml.exports).map(([name, rule]) => [name, before5(rule)])),
  types: lxml.types ?? {},
  source: 'https://lxml.de/5.0/changes-5.0.0.html, 2026-11-22',
})
