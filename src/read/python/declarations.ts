import type { Place } from '../../model/place.ts'
import { closing, expressionOf, isText, split } from './expression.ts'
import type { CallExpression, Expression } from './expression.ts'
import { logicalLines } from './tokens.ts'
import type { Token } from './tokens.ts'

/** What a Python file declares, read without running it: by its text alone. */
export interface PythonDeclarations {
  /** What an imported name means: `func` is `azure.functions`, `FunctionApp` is `azure.functions.FunctionApp`. */
  readonly imports: ReadonlyMap<string, string>
  /** What is assigned to names of the module; of several assignments the last. */
  readonly values: ReadonlyMap<string, Expression>
  readonly functions: readonly PythonFunction[]
  /** Calls that are statements of the module: `app.register_functions(bp)`. */
  readonly calls: readonly CallExpression[]
}

export interface PythonFunction {
  readonly name: string
  readonly decorators: readonly Expression[]
  readonly parameters: readonly string[]
  /** False inside of a class, a function or a condition. */
  readonly topLevel: boolean
  readonly at: Place
}

/** Reads the declarations of a file. Never throws; what it does not understand is not in the answer. */
export function readDeclarations(file: string, source: string): PythonDeclarations {
  const imports = new Map<string, string>()
  const values = new Map<string, Expression>()
  const functions: PythonFunction[] = []
  const calls: CallExpression[] = []
  let decorators: Expression[] = []
  for (const { indent, tokens } of logicalLines(file, source)) {
    const [first, second] = tokens
    if (first === undefined) continue
    if (isText(first, '@')) {
      decorators.push(expressionOf(tokens.slice(1)))
      continue
    }
    const def = isText(first, 'async') && isText(second, 'def') ? 2 : isText(first, 'def') ? 1 : 0
    const name = tokens[def]
    if (def > 0 && name?.kind === 'name')
      functions.push({ name: name.text, decorators, parameters: parametersOf(tokens.slice(def + 1)), topLevel: indent === 0, at: first.at })
    decorators = []
    if (isText(first, 'import') || isText(first, 'from')) readImport(tokens, imports)
    if (indent > 0 || def > 0) continue
    const [target, ...rest] = split(tokens, '=')
    const value = rest.at(-1)
    const assigned = target?.[0]
    if (value !== undefined && rest.length === 1 && assigned?.kind === 'name' && (target?.length === 1 || isText(target?.[1], ':')))
      values.set(assigned.text, expressionOf(value))
    else if (first.kind === 'name') {
      const expression = expressionOf(tokens)
      if (expression.kind === 'call') calls.push(expression)
    }
  }
  return { imports, values, functions, calls }
}

/** `import a.b as c`, `import a.b`, `from a.b import c as d, e`. */
function readImport(tokens: readonly Token[], imports: Map<string, string>): void {
  const from = isText(tokens[0], 'from')
  const cut = from ? tokens.findIndex((token) => isText(token, 'import')) : 0
  if (cut < 0) return
  const module = from ? `${joined(tokens.slice(1, cut))}.` : ''
  const list = tokens.slice(cut + 1).filter((token) => !isText(token, '(') && !isText(token, ')'))
  for (const part of split(list, ',')) {
    const as = part.findIndex((token) => isText(token, 'as'))
    const path = joined(as < 0 ? part : part.slice(0, as))
    const alias = as < 0 ? undefined : part[as + 1]?.text
    if (path === '') continue
    // `import a.b` binds `a`.
    const bound = alias ?? (from ? path : (path.split('.')[0] ?? path))
    imports.set(bound, alias === undefined && !from ? bound : `${module}${path}`)
  }
}

const joined = (tokens: readonly Token[]): string => tokens.map(({ text }) => text).join('')

function parametersOf(tokens: readonly Token[]): readonly string[] {
  const end = closing(tokens, 0)
  return split(tokens.slice(1, Math.max(1, end)), ',').flatMap(([first]) => (first?.kind === 'name' ? [first.text] : []))
}

/** What a dotted name means, imports followed: `func.AuthLevel.ANONYMOUS` is `azure.functions.AuthLevel.ANONYMOUS`. */
export function fullName({ imports }: PythonDeclarations, path: string): string {
  const [head = '', ...rest] = path.split('.')
  return [imports.get(head) ?? head, ...rest].join('.')
}

/** The text that an expression is, names of the module's own constants followed; undefined where it is none, or not told. */
export function textIn(module: PythonDeclarations, expression: Expression | undefined): string | undefined {
  if (expression?.kind === 'text') return expression.value
  const named = expression?.kind === 'name' ? module.values.get(expression.path) : undefined
  return named?.kind === 'text' ? named.value : undefined
}

/** An argument of a call by its name, or else by its place. */
export function argumentOf(call: CallExpression, name: string, place?: number): Expression | undefined {
  const named = call.arguments.find((one) => one.name === name)
  if (named !== undefined) return named.value
  const placed = call.arguments.filter((one) => one.name === undefined)
  return place === undefined ? undefined : placed[place]?.value
}
