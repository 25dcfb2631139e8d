import { createRequire } from 'node:module'
import type { ParserOptions, Program } from 'oxc-parser'
import { longLines } from '../../syntax/long-lines.ts'
import { nestedTooDeeply } from '../../syntax/nesting.ts'
import type { Gap, Module } from '../ir/module.ts'
import { parseWithBabel } from './babel.ts'

export interface Parsed {
  /** Undefined where nothing could be read. */
  readonly program: Program | undefined
  readonly kind: Module['kind']
  readonly gaps: readonly Gap[]
  /** The parser went on behind faults: the tree may lack parts that the grammar demands. */
  readonly recovered: boolean
}

/** How often a line that cannot be read is left out before the file is given up. */
const attempts = 6

/**
 * Reads a file as the language that its extension says. What oxc cannot read, or should not be given because its stack might overflow
 * or its time run away, Babel reads, which can go on behind some faults. Where it cannot, the line is left out and said.
 */
export function parse(file: string, text: string): Parsed {
  const program = longLines(text) || nestedTooDeeply(text, allowsMarkup(file)) ? undefined : parseWithOxc(file, text)
  if (program !== undefined) return { program, kind: kindOf(file, program), gaps: [], recovered: false }
  const gaps: Gap[] = []
  let rest = text
  let why = 'syntax error'
  for (let attempt = 0; attempt < attempts; attempt++) {
    const result = parseWithBabel(file, rest)
    if (result.program !== undefined) {
      gaps.push(...result.faults.map((at) => ({ what: 'syntax error', at })))
      return {
        program: result.program,
        kind: kindOf(file, result.program),
        gaps: gaps.toSorted((a, b) => a.at - b.at),
        recovered: gaps.length > 0,
      }
    }
    const [at] = result.faults
    if (at === undefined) {
      why = result.why
      break
    }
    const shorter = withoutLine(rest, at)
    if (shorter === rest) break
    gaps.push({ what: 'syntax error', at })
    rest = shorter
  }
  const kind = /\.m[jt]s$/.test(file) ? 'module' : 'script'
  return { program: undefined, kind, gaps: [{ what: why, at: gaps[0]?.at ?? 0 }], recovered: false }
}

/** The text with spaces in place of a line, so that all offsets stay. */
function withoutLine(text: string, at: number): string {
  const start = text.lastIndexOf('\n', at - 1) + 1
  const found = text.indexOf('\n', at)
  const end = found < 0 ? text.length : found
  return text.slice(0, start) + ' '.repeat(end - start) + text.slice(end)
}

function parseWithOxc(file: string, text: string): Program | undefined {
  // The parser is native code of some megabytes; most commands never need it.
  const { parseSync } = createRequire(import.meta.url)('oxc-parser') as typeof import('oxc-parser')
  const result = parseSync(file, text, { lang: languageOf(file), sourceType: sourceTypeOf(file), preserveParens: false })
  const { program } = result
  // A fault that the parser could not go beyond leaves nothing, or, with a letter that is none, what stood before it; others (a `return` outside of functions) leave the whole tree.
  return result.errors.length > 0 && text.slice(program.body.at(-1)?.end ?? 0).trim() !== '' ? undefined : program
}

function allowsMarkup(file: string): boolean {
  return !/\.[cm]?ts$/.test(file)
}

function languageOf(file: string): NonNullable<ParserOptions['lang']> {
  if (!allowsMarkup(file)) return 'ts'
  return file.endsWith('.tsx') ? 'tsx' : 'jsx'
}

function sourceTypeOf(file: string): NonNullable<ParserOptions['sourceType']> {
  if (/\.m[jt]s$/.test(file)) return 'module'
  return file.endsWith('.cjs') ? 'commonjs' : 'unambiguous'
}

function kindOf(file: string, { body, sourceType }: Program): Module['kind'] {
  if (/\.m[jt]s$/.test(file)) return 'module'
  const types = new Set(body.map(({ type }) => type))
  if (types.has('TSExportAssignment')) return 'script'
  if (moduleSyntax.some((type) => types.has(type))) return 'module'
  // What is left that makes a module of it: `import.meta`, `await` outside of functions.
  return sourceType === 'module' && !types.has('TSImportEqualsDeclaration') ? 'module' : 'script'
}

const moduleSyntax = ['ImportDeclaration', 'ExportNamedDeclaration', 'ExportDefaultDeclaration', 'ExportAllDeclaration'] as const
