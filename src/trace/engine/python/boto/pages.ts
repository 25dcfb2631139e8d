import type { Machine } from '../../machine.ts'
import { listOf } from '../../objects.ts'
import { deepTaints } from '../../carried.ts'
import { siteOf } from '../../machine.ts'
import { loadNamed } from '../../property.ts'
import { nullValue, opaque, stringOf, undefinedValue } from '../../value.ts'
import type { Instance, Value } from '../../value.ts'
import { argumentOf, keywordsWith } from '../keywords.ts'
import type { Passed } from '../keywords.ts'
import { thing } from './things.ts'
import type { Thing } from './things.ts'

/** `get_paginator('list_objects_v2').paginate(Bucket=b)`: pages, each an answer of the operation. */
export function pagesMethod(
  m: Machine,
  self: Instance,
  own: Thing,
  name: string,
  given: Passed,
  ask: (input: Value) => Value,
): Value | undefined {
  if (own.kind === 'paginator') {
    if (name !== 'paginate') return undefined
    return thing(m, 'pages', own, [ask(keywordsWith(m, given.keywords, []))], own.more)
  }
  const [answer = undefinedValue] = self.made
  switch (name) {
    case '__iter__':
    case '__aiter__':
      return listOf(m, [], answer)
    case 'build_full_result':
      return answer
    case 'search': {
      // JMESPath: names and `[]` are followed, all else is anything of the answer.
      const query = stringOf(argumentOf(m, given, 0) ?? undefinedValue)
      if (query === undefined || !/^[\w.[\]*]+$/.test(query))
        return listOf(m, [], opaque(`search:${siteOf(m)}`, { taints: deepTaints(m, answer) }))
      const steps = query.match(/\w+|\[\]|\[\*\]/g) ?? []
      return listOf(
        m,
        [],
        steps.reduce<Value>((value, step) => loadNamed(m, value, step.startsWith('[') ? '*' : step), answer),
      )
    }
    default:
      return name.startsWith('__') ? undefined : nullValue
  }
}
