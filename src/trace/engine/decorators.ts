import type { Func, TypeHint } from '../ir/module.ts'
import type { Register } from '../ir/operation.ts'
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
                ['value', importedAs(m, closure, one.name)],
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

/** What a decorator is: one that another file made. */
function importedAs(m: Machine, { module }: Closure, name: string): Value {
  const wanted = module.ir.imports.find((one) => one.name === name)
  const id = wanted === undefined ? undefined : module.cells[wanted.cell]
  return id === undefined ? undefinedValue : (m.program.cell(m, id) ?? undefinedValue)
}

/** The class that the type of a parameter names. */
export function classNamed(m: Machine, { captures, cells }: Closure & Partial<Pick<Frame, 'cells'>>, cell: number | undefined): Value {
  if (cell === undefined) return undefinedValue
  const id = cell >= 0 ? cells?.[cell] : captures[~cell]
  return id === undefined ? undefinedValue : (m.program.cell(m, id) ?? undefinedValue)
}

/**
 * What a framework of Python's learns of a function's parameters: for each its name, what stands for it where it is not given, its type, and the type as a value:
 * `int`, a class of the program, `['List', Item]`, `['Literal', 'a', 'b']`; `None` where nothing is known.
 */
export function parametersOf(m: Machine, method: Value): Value {
  const closure = method.kind === 'reference' ? at(m, method).closure : undefined
  if (closure === undefined) return listOf(m, [])
  return listOf(
    m,
    closure.func.parameters
      .filter(({ rest, keywords }) => !rest && keywords !== true)
      .map(({ to, name, type, decorators }) => {
        const named = classNamed(m, closure, type?.cell)
        const isClass = named.kind === 'reference' && at(m, named).closure?.class !== undefined
        const isAlias = named.kind === 'reference' && at(m, named).kind === 'array'
        return makeObject(m, [
          ['name', constant(name ?? '')],
          ['type', isClass ? named : constant(null)],
          ['isModel', constant(isClass)],
          ['annotation', isClass || isAlias ? named : annotation(m, type)],
          [
            'asks',
            listOf(
              m,
              decorators.map((one) => constant(one.name)),
            ),
          ],
          ['isBare', constant(decorators[0]?.arguments.length === 0)],
          ['fallback', constant(fallbackOf(closure.func, to))],
        ])
      }),
  )
}

/** What stands for a parameter that is not given: `made` by a call, `plain`, or `none`. The front end asks for it first thing in the body. */
function fallbackOf({ body }: Func, to: Register): 'none' | 'plain' | 'made' {
  const index = body.findIndex((one) => one.op === 'binary' && one.operator === '===' && (one.left === to || one.right === to))
  const branch = index < 0 ? undefined : body[index + 1]
  if (branch?.op !== 'if') return 'none'
  return branch.then.some(({ op }) => op === 'call' || op === 'invoke') ? 'made' : 'plain'
}

function annotation(m: Machine, type: TypeHint | undefined): Value {
  if (type === undefined) return constant(null)
  if (type.literals !== undefined) return listOf(m, [constant('Literal'), ...type.literals.map(constant)])
  const [, element] = /^(\w+)\[\]$/.exec(type.name) ?? []
  const api = (name: string): Value => ({ kind: 'api', package: 'py:builtins', path: name.slice(name.lastIndexOf('.') + 1) })
  return element === undefined ? api(type.name) : listOf(m, [constant('List'), api(element)])
}
