import type { Frame, Machine } from './machine.ts'
import { at } from './machine.ts'
import { listOf, makeObject } from './objects.ts'
import type { Closure } from './heap.ts'
import { constant, undefinedValue } from './value.ts'
import type { Value } from './value.ts'

/**
 * What a framework that works by reflection learns of a method's parameters: for each, in order, its decorators with their arguments, and the class that its type
 * names.
 */
export function parameterDecorators(m: Machine, method: Value): Value {
  const closure = method.kind === 'reference' ? at(m, method).closure : undefined
  if (closure === undefined) return listOf(m, [])
  return listOf(
    m,
    closure.func.parameters.map(({ decorators, type }) =>
      makeObject(m, [
        [
          'decorators',
          listOf(
            m,
            decorators.map((one) =>
              makeObject(m, [
                ['name', constant(one.name)],
                [
                  'arguments',
                  listOf(
                    m,
                    one.arguments.map((argument) =>
                      typeof argument === 'object' && argument !== null
                        ? makeObject(m, [['name', constant(argument.name)]])
                        : constant(argument),
                    ),
                  ),
                ],
              ]),
            ),
          ),
        ],
        ['type', classNamed(m, closure, type?.cell)],
      ]),
    ),
  )
}

function classNamed(m: Machine, { captures, cells }: Closure & Partial<Pick<Frame, 'cells'>>, cell: number | undefined): Value {
  if (cell === undefined) return undefinedValue
  const id = cell >= 0 ? cells?.[cell] : captures[~cell]
  return id === undefined ? undefinedValue : (m.program.cell(m, id) ?? undefinedValue)
}
