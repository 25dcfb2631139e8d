import { lineStarts } from '../places.ts'
import type { Program } from 'oxc-parser'
import type { Gap, Module } from '../ir/module.ts'
import { lowerClass } from './classes.ts'
import type { Context, Lower } from './context.ts'
import { lowerEffect, lowerExpression } from './expressions/expression.ts'
import { newFrame } from './frame.ts'
import type { Head } from './frame.ts'
import { lowerAwaiter, lowerFunction } from './functions.ts'
import { lowerImport } from './modules.ts'
import { parse } from './parse.ts'
import { bind } from './patterns.ts'
import { surveyExpression } from './scope/expressions.ts'
import { newScope } from './scope/scope.ts'
import { surveyStatement } from './scope/statements.ts'
import { survey } from './scope/survey.ts'
import { lowerStatement, lowerStatements } from './statements/statement.ts'
import { enterScope } from './variables.ts'

const ways: Lower = {
  expression: lowerExpression,
  effect: lowerEffect,
  statement: lowerStatement,
  statements: lowerStatements,
  func: lowerFunction,
  awaiter: lowerAwaiter,
  classValue: lowerClass,
  bind,
}

/**
 * Lowers a file of JavaScript or TypeScript; the language follows from the extension. Pure. What is not understood is in the
 * module's `gaps`; a file that cannot be read at all is a module with an empty body and the gap `syntax error`.
 */
export function lower(file: string, text: string): Module {
  const { program, kind, gaps, recovered } = parse(file, text)
  const lines = lineStarts(text)
  const size = Buffer.byteLength(text)
  const found = program === undefined ? nothing(text, gaps) : lowerIfWhole(program, text, gaps, recovered)
  return { file, language: 'javascript', kind, ...found, lines, size }
}

/** What cannot be lowered because its tree lacks parts, or is deeper than the survey foresaw, is given up as a whole. */
function lowerIfWhole(program: Program, text: string, gaps: readonly Gap[], recovered: boolean): Lowered {
  try {
    return lowerProgram(program, text, gaps)
  } catch (error) {
    if (error instanceof RangeError) return nothing(text, [{ what: 'nested too deeply', at: 0 }])
    if (recovered) return nothing(text, gaps)
    throw error
  }
}

type Lowered = Pick<Module, 'functions' | 'imports' | 'exports' | 'gaps'>

function nothing(text: string, gaps: readonly Gap[]): Lowered {
  const { func } = newFrame(undefined, newScope(undefined, true), bodyOf(text))
  return { functions: [func], imports: [], exports: [], gaps }
}

function bodyOf(text: string): Head {
  return { name: '', at: 0, end: text.length, async: false, generator: false, arrow: false }
}

function lowerProgram(program: Program, text: string, gaps: readonly Gap[]): Lowered {
  const scopes = survey(program, { expression: surveyExpression, statement: surveyStatement })
  const frame = newFrame(undefined, scopes.program, bodyOf(text))
  const context: Context = {
    text,
    scopes,
    functions: [frame.func],
    imports: [],
    exports: [],
    gaps: [...gaps],
    scope: scopes.program,
    frame,
    className: '',
    lower: ways,
  }
  enterScope(context, scopes.program)
  for (const node of program.body) if (node.type === 'ImportDeclaration') lowerImport(context, node)
  lowerStatements(context, program.body)
  return { functions: context.functions, imports: context.imports, exports: context.exports, gaps: context.gaps }
}
