import type { Gap, Module } from '../ir/module.ts'
import { lineStarts } from '../places.ts'
import { lowerClass } from './classes.ts'
import type { Context, Lower } from './context.ts'
import { lowerEffect, lowerExpression } from './expressions/expression.ts'
import { newFrame } from './frame.ts'
import { lowerFunction } from './functions.ts'
import type { PythonParser } from './parser.ts'
import { newScope } from './scope/scope.ts'
import { survey } from './scope/survey.ts'
import { lowerStatement, lowerStatements } from './statements/statement.ts'
import type { Node } from './tree.ts'
import { enterScope } from './variables.ts'

const ways: Lower = {
  expression: lowerExpression,
  effect: lowerEffect,
  statement: lowerStatement,
  statements: lowerStatements,
  func: lowerFunction,
  classValue: lowerClass,
}

/**
 * Lowers a file of Python. Pure, but for the parser that is handed in. What is not understood is in the module's `gaps`; a file of Python 2
 * is a module with an empty body and the gap `Python 2`.
 */
export function lowerPython(file: string, text: string, parser: PythonParser): Module {
  const { root, gaps } = parser.read(text)
  const lines = lineStarts(text)
  const size = Buffer.byteLength(text)
  return { file, language: 'python', kind: 'module', ...lowerRoot(root, text, gaps), lines, size }
}

type Lowered = Pick<Module, 'functions' | 'imports' | 'exports' | 'gaps'>

function lowerRoot(root: Node, text: string, gaps: readonly Gap[]): Lowered {
  const scopes = survey(root, text)
  if (scopes.old !== undefined) return nothing(text, [{ what: 'Python 2', at: scopes.old.start }])
  const frame = newFrame(undefined, scopes.module, bodyOf(text))
  const context: Context = {
    text,
    scopes,
    functions: [frame.func],
    imports: [],
    exports: [],
    gaps: [...gaps],
    module: frame,
    scope: scopes.module,
    frame,
    within: undefined,
    fields: new Map(),
    checked: new Set(),
    lower: ways,
  }
  enterScope(context, scopes.module)
  lowerStatements(context, root.children)
  const names = [...scopes.module.variables.values()].map(({ name, slot }) => ({ kind: 'cell', name, cell: slot }) as const)
  return { functions: context.functions, imports: context.imports, exports: [...names, ...context.exports], gaps: context.gaps }
}

function nothing(text: string, gaps: readonly Gap[]): Lowered {
  const { func } = newFrame(undefined, newScope('module', undefined), bodyOf(text))
  return { functions: [func], imports: [], exports: [], gaps }
}

function bodyOf(text: string): Parameters<typeof newFrame>[2] {
  return { name: '', at: 0, end: text.length, async: false, generator: false }
}
