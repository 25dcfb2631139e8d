import type { Node } from '../tree.ts'
import type { Frame } from '../frame.ts'

/** A variable of the source. Whether it becomes a register or a cell is known once the whole file has been surveyed. */
export interface Variable {
  readonly name: string
  /** Class bodies have no variables: their names are attributes of the class. */
  readonly ofClass: boolean
  /** What a type annotation may name: an import or a class. */
  isType: boolean
  /** An inner function sees it, or another module: it lives in a cell. */
  captured: boolean
  /** Assigned in the middle of an expression, so that an operand read before must be kept apart: `t + (t := 1)`. */
  restless: boolean
  /** The one import that binds it, as text; `''` where something else binds it too. Such a cell is filled by the import itself. */
  imported: string | undefined
  /** In a class body: has the statement that binds it been lowered? Before it the name means one outside. */
  bound: boolean
  /** Assigned when its scope is entered: the frame that holds it, and the register or cell there. */
  frame: Frame | undefined
  slot: number
}

export interface Scope {
  readonly kind: 'module' | 'function' | 'class' | 'comprehension'
  /** Where names that are not bound here are looked for: class bodies are passed over. */
  readonly outer: Scope | undefined
  readonly variables: Map<string, Variable>
  /** Names that are used here or in a scope inside, and how (bits below). */
  readonly uses: Map<string, number>
  /** Names that `global` and `nonlocal` say to be bound elsewhere. */
  globals: ReadonlySet<string>
  nonlocals: ReadonlySet<string>
  /** It holds a `yield`. */
  generator: boolean
}

/** How a name is used: as a value, assigned within an expression, as a value in an inner function. */
export const asValue = 1
export const restless = 2
export const asCell = 8

/** What the survey of a file finds. */
export interface Scopes {
  readonly of: ReadonlyMap<Node, Scope>
  readonly module: Scope
  /** The first thing that only Python 2 has. */
  readonly old: Node | undefined
}

const noNames: ReadonlySet<string> = new Set()

export function newScope(kind: Scope['kind'], around: Scope | undefined): Scope {
  let outer = around
  if (kind !== 'comprehension') while (outer?.kind === 'class') outer = outer.outer
  return { kind, outer, variables: new Map(), uses: new Map(), globals: noNames, nonlocals: noNames, generator: false }
}

function moduleOf(scope: Scope): Scope {
  let at = scope
  while (at.outer !== undefined) at = at.outer
  return at
}

/** The scope that an assignment expression binds its name in. */
export function bindingScope(scope: Scope): Scope {
  let at = scope
  while (at.kind === 'comprehension' && at.outer !== undefined) at = at.outer
  return at
}

/** A name is bound in a scope; `imported`: by an import alone. */
export function declare(scope: Scope, name: string, isType = false, imported = ''): void {
  if (scope.globals.has(name)) {
    declare(moduleOf(scope), name, isType, imported)
    return
  }
  if (scope.nonlocals.has(name)) {
    use(scope, name, asValue)
    return
  }
  const known = scope.variables.get(name)
  if (known !== undefined) {
    if (isType) known.isType = true
    if (known.imported !== imported) known.imported = ''
    return
  }
  const ofClass = scope.kind === 'class'
  const captured = scope.kind === 'module'
  scope.variables.set(name, {
    name,
    ofClass,
    isType,
    captured,
    restless: false,
    imported,
    bound: false,
    frame: undefined,
    slot: -1,
  })
}

export function use(scope: Scope, name: string, how: number): void {
  const before = scope.uses.get(name)
  if (before === undefined || (before | how) !== before) scope.uses.set(name, (before ?? 0) | how)
}

/** All of a scope has been seen: what it binds is settled, the rest is used by the scope around it, perhaps in a function of its own. */
export function settle(scope: Scope, away = true): void {
  const { outer } = scope
  for (const [name, how] of scope.uses) {
    if (scope.globals.has(name)) continue
    const variable = scope.variables.get(name)
    if (variable !== undefined && !variable.ofClass) {
      if ((how & asCell) !== 0) variable.captured = true
      if ((how & restless) !== 0) variable.restless = true
    } else if (outer !== undefined) use(outer, name, away ? asValue | asCell : how)
  }
}

/** What a name means in a scope. `bound`: a class's own names count only behind the statement that binds them. */
export function lookUp(scope: Scope, name: string): Variable | undefined {
  for (let at: Scope | undefined = scope; at !== undefined; at = at.outer) {
    if (at.globals.has(name)) return moduleOf(at).variables.get(name)
    const variable = at.variables.get(name)
    if (variable !== undefined && (!variable.ofClass || variable.bound)) return variable
  }
  return undefined
}

/** The variable that an assignment in a scope gives a value to. */
export function target(scope: Scope, name: string): Variable | undefined {
  if (scope.globals.has(name)) return moduleOf(scope).variables.get(name)
  return scope.variables.get(name) ?? (scope.outer === undefined ? undefined : target(scope.outer, name))
}
