/** A step into an item: an attribute's name, an index of a list, or `undefined` for a placeholder that `names` does not resolve. */
export type Step = string | number | undefined

/** Names behind `#n`: the parameter `ExpressionAttributeNames`, as far as it is known. */
export type AttributeNames = Readonly<Record<string, string>>

export interface Assignment {
  readonly attribute: readonly Step[]
  /** `:v`, the key in `ExpressionAttributeValues`. */
  readonly placeholder: string
  /** `delete` takes the value's elements out of a set: nothing is written. */
  readonly by: 'set' | 'add' | 'delete'
}

export interface Comparison {
  readonly attribute: readonly Step[]
  readonly placeholder: string
  /** `=`, `BETWEEN`, `begins_with`, …; `size` where not the attribute but its length is compared. */
  readonly operator: string
}

/**
 * Which placeholder goes to which attribute in an UpdateExpression: of `SET #n = :v`, `:v` to the attribute behind `#n`. What is copied
 * from attribute to attribute, and what is removed, has no placeholder and is left out. Undefined when it is no update expression.
 *
 * @see https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Expressions.UpdateExpressions.html
 */
export function assignments(expression: string, names: AttributeNames = {}): readonly Assignment[] | undefined {
  const tokens = tokenise(expression)
  if (tokens === undefined || tokens.length === 0) return undefined
  const found: Assignment[] = []
  const seen = new Set<string>()
  let at = 0
  while (at < tokens.length) {
    const clause = tokens[at]?.toLowerCase() ?? ''
    if (!clauses.has(clause) || seen.has(clause)) return undefined
    seen.add(clause)
    do {
      const path = pathAt(tokens, at + 1, names)
      if (path === undefined) return undefined
      at = path.end
      if (clause === 'remove') continue
      if (clause === 'set' && tokens[at++] !== '=') return undefined
      const value = valueAt(tokens, at)
      if (value === undefined) return undefined
      at = value.end
      const by = clause === 'set' ? 'set' : clause === 'add' ? 'add' : 'delete'
      for (const placeholder of value.placeholders) found.push({ attribute: path.steps, placeholder, by })
    } while (tokens[at] === ',')
  }
  return found
}

/**
 * Which placeholder is compared with which attribute in a condition (KeyConditionExpression, FilterExpression, ConditionExpression).
 * Undefined when it is no condition.
 *
 * @see https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Expressions.OperatorsAndFunctions.html
 */
export function comparisons(expression: string, names: AttributeNames = {}): readonly Comparison[] | undefined {
  const tokens = tokenise(expression)
  if (tokens === undefined) return undefined
  const found: Comparison[] = []
  let at = 0
  let open = 0
  for (;;) {
    // What may stand before a predicate.
    while (tokens[at] === '(' || (isWord(tokens, at, 'not') && tokens[at + 1] !== undefined)) {
      if (tokens[at] === '(') open++
      at++
    }
    const predicate = predicateAt(tokens, at, names)
    if (predicate === undefined) return undefined
    for (const comparison of compared(predicate)) found.push(comparison)
    at = predicate.end
    for (; tokens[at] === ')'; at++) if (--open < 0) return undefined
    if (at === tokens.length) return open === 0 ? found : undefined
    if (!isWord(tokens, at, 'and') && !isWord(tokens, at, 'or')) return undefined
    at++
  }
}

const clauses = new Set(['set', 'remove', 'add', 'delete'])
const functions = new Set(['attribute_exists', 'attribute_not_exists', 'attribute_type', 'begins_with', 'contains'])
const comparators = new Set(['=', '<>', '<', '<=', '>', '>='])

type Tokens = readonly string[]
interface Operand {
  readonly attribute?: readonly Step[]
  readonly size: boolean
  readonly placeholder?: string
  readonly end: number
}
interface Predicate {
  readonly operator: string
  readonly operands: readonly Operand[]
  readonly end: number
}

function tokenise(expression: string): Tokens | undefined {
  const token = /\s*(?:([#:]?\w+)|(<>|<=|>=|[=<>+\-.,()[\]]))/y
  const text = expression.trimEnd()
  const tokens: string[] = []
  while (token.lastIndex < text.length) {
    const match = token.exec(text)
    if (match === null) return undefined
    tokens.push(match[1] ?? match[2] ?? '')
  }
  return tokens
}

function isWord(tokens: Tokens, at: number, word: string): boolean {
  return tokens[at]?.toLowerCase() === word
}

/** `a.#b[0].c` */
function pathAt(
  tokens: Tokens,
  from: number,
  names: AttributeNames,
): { readonly steps: readonly Step[]; readonly end: number } | undefined {
  if (!isName(tokens[from])) return undefined
  const steps: Step[] = [nameOf(tokens[from], names)]
  let at = from + 1
  for (;;) {
    const next = tokens[at + 1]
    if (tokens[at] === '.' && isName(next)) {
      steps.push(nameOf(next, names))
      at += 2
    } else if (tokens[at] === '[' && next !== undefined && /^\d+$/.test(next) && tokens[at + 2] === ']') {
      steps.push(Number(next))
      at += 3
    } else return tokens[at] === '.' || tokens[at] === '[' ? undefined : { steps, end: at }
  }
}

function isName(token: string | undefined): token is string {
  return token !== undefined && /^#?\w+$/.test(token)
}

function nameOf(token: string, names: AttributeNames): string | undefined {
  if (!token.startsWith('#')) return token
  return Object.hasOwn(names, token) ? names[token] : undefined
}

/** Everything up to the next action or clause: operands, `+`, `-`, `if_not_exists(…)`, `list_append(…)`. */
function valueAt(tokens: Tokens, from: number): { readonly placeholders: readonly string[]; readonly end: number } | undefined {
  const placeholders: string[] = []
  let open = 0
  let at = from
  for (; at < tokens.length; at++) {
    const token = tokens[at] ?? ''
    if (token === '(') open++
    else if (token === ')') open--
    else if (open === 0 && (token === ',' || (at > from && clauses.has(token.toLowerCase())))) break
    else if (token.startsWith(':')) placeholders.push(token)
    else if (comparators.has(token)) return undefined
    if (open < 0) return undefined
  }
  return open === 0 && at > from ? { placeholders, end: at } : undefined
}

function predicateAt(tokens: Tokens, at: number, names: AttributeNames): Predicate | undefined {
  const first = tokens[at]
  if (first !== undefined && functions.has(first) && tokens[at + 1] === '(') return listOf(tokens, at + 2, names, first, [])
  const left = operandAt(tokens, at, names)
  if (left === undefined) return undefined
  const operator = tokens[left.end] ?? ''
  if (comparators.has(operator)) {
    const right = operandAt(tokens, left.end + 1, names)
    return right && predicate(operator, [left, right])
  }
  if (isWord(tokens, left.end, 'between')) {
    const low = operandAt(tokens, left.end + 1, names)
    const high = low && isWord(tokens, low.end, 'and') ? operandAt(tokens, low.end + 1, names) : undefined
    return low && high && predicate('BETWEEN', [left, low, high])
  }
  return isWord(tokens, left.end, 'in') && tokens[left.end + 1] === '(' ? listOf(tokens, left.end + 2, names, 'IN', [left]) : undefined
}

/** Operands with commas between them, up to the closing bracket. */
function listOf(tokens: Tokens, from: number, names: AttributeNames, operator: string, before: readonly Operand[]): Predicate | undefined {
  const operands = [...before]
  for (let at = from; ; at++) {
    const operand = operandAt(tokens, at, names)
    if (operand === undefined) return undefined
    operands.push(operand)
    at = operand.end
    if (tokens[at] === ')') return { ...predicate(operator, operands), end: at + 1 }
    if (tokens[at] !== ',') return undefined
  }
}

function predicate(operator: string, operands: readonly Operand[]): Predicate {
  return { operator, operands, end: operands.at(-1)?.end ?? 0 }
}

/** The first operand is compared with each of the others; either side may be the attribute. */
function compared({ operator, operands: [first, ...others] }: Predicate): readonly Comparison[] {
  return others.flatMap((other) => {
    const [left, right] = first?.attribute === undefined ? [other, first] : [first, other]
    if (left.attribute === undefined || right?.placeholder === undefined) return []
    return { attribute: left.attribute, placeholder: right.placeholder, operator: left.size ? 'size' : operator }
  })
}

/** A path, a placeholder, or `size(path)`. */
function operandAt(tokens: Tokens, at: number, names: AttributeNames): Operand | undefined {
  const token = tokens[at]
  if (token?.startsWith(':')) return { placeholder: token, size: false, end: at + 1 }
  const size = token === 'size' && tokens[at + 1] === '('
  const path = pathAt(tokens, size ? at + 2 : at, names)
  if (path === undefined || (size && tokens[path.end] !== ')')) return undefined
  return { attribute: path.steps, size, end: size ? path.end + 1 : path.end }
}
