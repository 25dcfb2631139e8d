import type { Node } from 'oxc-parser'
import type { Frame } from '../frame.ts'

/** A variable of the source. Whether it becomes a register or a cell is known once the whole file has been surveyed. */
export interface Variable {
  readonly name: string
  /** What a type annotation may name: an import or a class. */
  readonly isType: boolean
  /** An inner function sees it, or another module: it lives in a cell. */
  captured: boolean
  /** Assigned in the middle of an expression, so that an operand read before must be kept apart: `t + (t = 1)`. */
  restless: boolean
  /** Assigned when its scope is entered: the frame that holds it, and the register or cell there. */
  frame: Frame | undefined
  slot: number
  /** A function, class, enum or namespace has this name, so that the next enum or namespace adds to it. */
  merged: boolean
}

export interface Scope {
  readonly parent: Scope | undefined
  /** The scope of a call: parameters and `var`. */
  readonly ofFunction: boolean
  readonly variables: Map<string, Variable>
  /** Names that are used here or in a scope inside, and how (bits below). */
  readonly uses: Map<string, number>
}

/** How a name is used: as a value, assigned within an expression, named by a parameter's type, as a value in an inner function or in another module. */
export const asValue = 1
export const restless = 2
export const asHint = 4
export const asCell = 8

/** What the survey of a file finds. */
export interface Scopes {
  readonly of: ReadonlyMap<Node, Scope>
  readonly program: Scope
  /** Where the survey stopped, so that the lowering stops there too. */
  readonly tooDeep: ReadonlySet<Node>
}

export function newScope(parent: Scope | undefined, ofFunction: boolean): Scope {
  return { parent, ofFunction, variables: new Map(), uses: new Map() }
}

/** Declares a name; a second declaration of it is the same variable. */
export function declare(scope: Scope, name: string, isType: boolean): Variable {
  const known = scope.variables.get(name)
  if (known !== undefined) return known
  const variable = { name, isType, captured: false, restless: false, frame: undefined, slot: -1, merged: false }
  scope.variables.set(name, variable)
  return variable
}

export function use(scope: Scope, name: string, how: number): void {
  const before = scope.uses.get(name)
  if (before === undefined || (before | how) !== before) scope.uses.set(name, (before ?? 0) | how)
}

/** All of a scope has been seen: what it declares is settled, the rest is used by the scope around it. */
export function settle(scope: Scope): void {
  const { parent } = scope
  for (const [name, how] of scope.uses) {
    const variable = scope.variables.get(name)
    if (variable === undefined) {
      if (parent !== undefined) use(parent, name, scope.ofFunction && (how & asValue) !== 0 ? how | asCell : how)
      continue
    }
    if ((how & asCell) !== 0 || ((how & asHint) !== 0 && variable.isType)) variable.captured = true
    if ((how & restless) !== 0) variable.restless = true
  }
}

export function lookUp(scope: Scope, name: string): Variable | undefined {
  for (let at: Scope | undefined = scope; at !== undefined; at = at.parent) {
    const variable = at.variables.get(name)
    if (variable !== undefined) return variable
  }
  return undefined
}

export function functionScope(scope: Scope): Scope {
  let at = scope
  while (!at.ofFunction && at.parent !== undefined) at = at.parent
  return at
}
