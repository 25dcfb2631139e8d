// The marks of the permissions suite: `// uses dynamodb:PutItem on Orders; (s3:ListBucket on Photos)` at the end of a line, or alone on the
// line above. What the file says is read here, and doubted here: a mark that names nothing is a mistake in the suite, not a miss of the product.
import { parseDocument } from 'yaml'

export interface Expectation {
  /** Logical id of the function. */
  readonly fn: string
  readonly action: string
  /** Accepted spellings; `*` takes no resource, `?` cannot be told from the files. */
  readonly scopes: readonly string[]
  /** Nothing breaks without it: neither a miss nor an extra. */
  readonly optional: boolean
  readonly file: string
  /** From 1; the line of the call, not of a mark above it. */
  readonly line: number
}

export interface Theme {
  readonly name: string
  /** Function's logical id to its source file and exported name. */
  readonly functions: ReadonlyMap<string, { readonly file: string; readonly symbol: string }>
  readonly expectations: readonly Expectation[]
  readonly problems: readonly string[]
}

const use = /^([a-z0-9-]+:[A-Za-z][A-Za-z0-9]+) on (\S+)$/
const definition =
  /^(?:export default|(?:export |module\.exports\.|exports\.)?(?:default )?(?:async )?(?:const |let |var |function |class |def )?([A-Za-z_$][\w$]*))/

/** Reads one theme (path inside the theme's folder to text): its functions, what they are expected to need, and every mark that is wrong. */
export function themeOf(name: string, texts: ReadonlyMap<string, string>): Theme {
  const problems: string[] = []
  const { functions, resources, outside } = templateOf(texts, problems)
  for (const [id, { file, symbol }] of functions) {
    const text = texts.get(file)
    if (text === undefined) problems.push(`${name}: ${id} has no file ${file}`)
    else if (!text.split('\n').some((line) => nameOf(line) === symbol)) problems.push(`${name}: ${id}: ${file} has no ${symbol}`)
  }
  const expectations = [...texts].flatMap(([file, text]) => {
    const lines = text.split('\n')
    return lines.flatMap((line, index) => {
      const mark = /(?:\/\/|#) ?uses (.+?)\s*$/.exec(line)
      if (mark?.[1] === undefined) return []
      const at = lines.findIndex((later, place) => place >= index && !/^\s*(?:\/\/|#)/.test(later)) + 1
      const [list = '', named] = mark[1].split(/ for (?=[\w, ]+$)/)
      const fns = named === undefined ? ownersOf(file, lines, at - 1) : named.split(', ')
      const place = `${name}/${file}:${index + 1}`
      if (fns.length === 0) problems.push(`${place}: whose is it? add "for <function>"`)
      for (const fn of fns) if (!functions.has(fn)) problems.push(`${place}: no function ${fn}`)
      return list.split('; ').flatMap((one) => {
        const optional = one.startsWith('(') && one.endsWith(')')
        const [, action, scope] = use.exec(optional ? one.slice(1, -1) : one) ?? []
        if (action === undefined || scope === undefined) {
          problems.push(`${place}: malformed: ${one}`)
          return []
        }
        const scopes = scope.split('|')
        for (const wrong of scopes.filter((word) => !isScope(word))) problems.push(`${place}: unknown scope ${wrong}`)
        return fns.map((fn): Expectation => ({ fn, action, scopes, optional, file, line: at }))
      })
    })
  })
  return { name, functions, expectations, problems }

  function isScope(scope: string): boolean {
    if (scope === '*' || scope === '?' || /^(?:arn:[a-z0-9-]+|ssm|import):\S+$/.test(scope)) return true
    if (scope.startsWith('param:')) return outside.has(/^\w+/.exec(scope.slice(6))?.[0] ?? '')
    return resources.has(/^\w+/.exec(scope)?.[0] ?? '')
  }

  function ownersOf(file: string, lines: readonly string[], from: number): readonly string[] {
    const template = file === 'template.yaml' || file === 'serverless.yml'
    for (let index = from; index >= 0; index--) {
      const line = lines[index] ?? ''
      if (template) {
        const id = /^ {2}(\w+):/.exec(line)?.[1]
        if (id !== undefined) return functions.has(id) ? [id] : []
      } else if (nameOf(line) !== undefined) {
        return [...functions].filter(([, it]) => it.file === file && it.symbol === nameOf(line)).map(([id]) => id)
      }
    }
    return []
  }
}

/** The name that a line in the first column defines; undefined for lines inside something, closing lines and comments. */
function nameOf(line: string): string | undefined {
  if (line.startsWith('export default')) return 'default'
  return definition.exec(line)?.[1]
}

function templateOf(
  texts: ReadonlyMap<string, string>,
  problems: string[],
): { functions: Map<string, { file: string; symbol: string }>; resources: ReadonlySet<string>; outside: ReadonlySet<string> } {
  const sam = texts.get('template.yaml')
  const document = parseDocument(sam ?? texts.get('serverless.yml') ?? '', { logLevel: 'silent' })
  for (const { message } of document.errors) problems.push(message)
  const root: unknown = document.toJS()
  const declared = field(sam === undefined ? field(root, 'resources') : root, 'Resources')
  const functions = new Map<string, { file: string; symbol: string }>()
  const handlers = sam === undefined ? field(root, 'functions') : declared
  const shared = sam === undefined ? field(root, 'provider') : field(field(root, 'Globals'), 'Function')
  for (const [id, one] of Object.entries(Object(handlers))) {
    if (sam !== undefined && field(one, 'Type') !== 'AWS::Serverless::Function') continue
    const properties = sam === undefined ? one : field(one, 'Properties')
    const handler = String(field(properties, 'handler') ?? field(properties, 'Handler'))
    const base = [field(properties, 'CodeUri'), field(shared, 'CodeUri')].find((uri) => typeof uri === 'string') ?? ''
    const [path, symbol] = [handler.slice(0, handler.lastIndexOf('.')), handler.slice(handler.lastIndexOf('.') + 1)]
    const stem = [base, path]
      .filter((part) => part !== '')
      .join('/')
      .replace('//', '/')
    const file = ['.js', '.mjs', '.ts', '.py'].map((ending) => stem + ending).find((candidate) => texts.has(candidate))
    functions.set(id, { file: file ?? stem, symbol })
  }
  const parameters = field(sam === undefined ? field(root, 'resources') : root, 'Parameters')
  const resources = new Set([...Object.keys(Object(declared)), ...functions.keys()])
  return { functions, resources, outside: new Set(Object.keys(Object(parameters))) }
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name) ? Reflect.get(value, name) : undefined
}
