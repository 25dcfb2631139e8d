import type { Block, OperationOf } from '../ir/operation.ts'
import { conditionOf, truthIn } from './language.ts'
import { fork, learn, read } from './machine.ts'
import type { Frame, Machine } from './machine.ts'
import { noteAsked } from './note-compared.ts'
import { testOf } from './tests.ts'
import { factsOf, pathsTo, truthOf } from './test.ts'
import type { Fact } from './test.ts'
import { atomsOf } from './value.ts'
import type { Value } from './value.ts'

export function branch(m: Machine, f: Frame, o: OperationOf<'if'>): boolean {
  const condition = read(m, f, o.condition)
  noteAsked(m, condition)
  const asked = conditionOf(m, condition)
  const can = truthOf(asked)
  const test = testOf(m, asked)
  const way = (truth: boolean, block: Block) => (): boolean => {
    learn(m, factsOf(test, truth))
    narrowRegister(m, f, o.condition, condition, truth)
    return m.do.run(m, f, block)
  }
  if (!can.no) return m.do.run(m, f, o.then)
  if (!can.yes) return m.do.run(m, f, o.else)
  const sides: (Side | undefined)[] = [undefined, undefined]
  const kept = (truth: boolean, block: Block) => (): boolean => {
    const through = way(truth, block)()
    if (through) sides[truth ? 0 : 1] = { registers: f.registers, facts: factsOf(test, truth) }
    return through
  }
  const before = f.registers
  if (!fork(m, f, [kept(true, o.then), kept(false, o.else)])) return false
  const [yes, no] = sides
  if (yes !== undefined && no !== undefined && yes.facts.length + no.facts.length > 0) keepCondition(m, f, before, yes, no)
  return true
}

interface Side {
  readonly registers: readonly (Value | undefined)[]
  readonly facts: readonly Fact[]
}

/**
 * A variable that both ways set, to something true on one and false on the other, tells from then on which way it was: `const error = ok ? undefined : 'bad'`.
 */
function keepCondition(m: Machine, f: Frame, before: readonly (Value | undefined)[], yes: Side, no: Side): void {
  for (let index = 0; index < f.registers.length; index++) {
    const [mine, theirs] = [yes.registers[index], no.registers[index]]
    const now = f.registers[index]
    if (
      mine === undefined ||
      theirs === undefined ||
      now === undefined ||
      mine === theirs ||
      (mine === before[index] && theirs === before[index])
    )
      continue
    f.registers[index] = m.program.byPaths(m, now, [
      { value: mine, facts: yes.facts },
      { value: theirs, facts: no.facts },
    ])
  }
}

/** Of a value that is a function, or nothing, only one can be left behind the test. */
function narrowRegister(m: Machine, f: Frame, register: number, value: Value, truth: boolean): void {
  if (value.kind !== 'union') return
  const left = leftOf(m, value, truth)
  if (left === undefined || left === value) return
  // What told by which way it came tells it still.
  const ways = pathsTo(value)?.flatMap((way) => {
    const own = leftOf(m, way.value, truth)
    return own === undefined ? [] : [{ ...way, value: own }]
  })
  f.registers[register] = ways === undefined ? left : m.program.byPaths(m, left, ways)
}

function leftOf(m: Machine, value: Value, truth: boolean): Value | undefined {
  const atoms = atomsOf(value)
  const left = atoms.filter((atom) => truthIn(m, atom)[truth ? 'yes' : 'no'])
  if (left.length === atoms.length) return value
  return left.length < 2 ? left[0] : { kind: 'union', of: left }
}
