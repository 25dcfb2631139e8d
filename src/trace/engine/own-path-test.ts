import { factAt } from './heap.ts'
import type { Machine } from './machine.ts'
import { bitOf } from './sinks.ts'
import type { Fact, Test } from './test.ts'
import { factsFor } from './tests.ts'
import { atomsOf, constant } from './value.ts'
import type { Value } from './value.ts'

/** Starts with one slash and not with two: a path of the same host. The two are asked one after the other, in either order. */
export function ownPathTest(m: Machine, value: Value, prefix: string | undefined, test: Test): Test {
  if (test.kind !== 'facts' || (prefix !== '/' && prefix !== '//' && prefix !== '/\\')) return test
  const [asked, other] = prefix === '/' ? ['one slash', 'no second slash'] : ['no second slash', 'one slash']
  const facts = atomsOf(value).flatMap((atom): readonly Fact[] =>
    atom.kind !== 'opaque'
      ? []
      : [
          { key: `${asked} ${atom.key}`, refinement: { constants: [constant(true)] } },
          ...(factAt(m.layer, `${other} ${atom.key}`) === undefined ? [] : factsFor(atom, { safe: bitOf('redirect') })),
        ],
  )
  return prefix === '/' ? { ...test, yes: [...test.yes, ...facts] } : { ...test, no: [...test.no, ...facts] }
}
