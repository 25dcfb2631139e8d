/**
 * Which operations of a schema an API key opens. A field is for the modes that its directives name, else for those of its type,
 * else for the default mode. https://docs.aws.amazon.com/appsync/latest/devguide/security-authz.html
 *
 * @param byDefault the API key is the default mode
 * @returns `Query.products`, `Mutation.order`
 */
export function openedByKey(schema: string, byDefault: boolean): readonly string[] {
  const words = wordsOf(schema)
  const types = objectTypes(words)
  const roots = rootTypes(words)
  return types
    .filter(({ name }) => roots.includes(name))
    .flatMap(({ name, modes, fields }) => {
      const opens = (own: readonly string[]): boolean => {
        const decisive = own.length > 0 ? own : modes
        return decisive.length > 0 ? decisive.includes('aws_api_key') : byDefault
      }
      return fields.filter((field) => opens(field.modes)).map((field) => `${name}.${field.name}`)
    })
}

/** The modes of the fields (`Query.products`) for which directives of their own or of their type name them. */
export function modesOfFields(schema: string): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>()
  for (const { name, modes, fields } of objectTypes(wordsOf(schema)))
    for (const field of fields) {
      const decisive = field.modes.length > 0 ? field.modes : modes
      if (decisive.length > 0) found.set(`${name}.${field.name}`, decisive)
    }
  return found
}

const wordsOf = (schema: string): readonly string[] => schema.match(token)?.filter((word) => !/^[#"]/.test(word)) ?? []

const token = /"""(?:[^"]|"(?!""))*"""|"(?:[^"\\\n]|\\.)*"|#[^\n]*|[A-Za-z_]\w*|[{}()[\]:!@]/g
const modeNames = new Set(['aws_api_key', 'aws_iam', 'aws_cognito_user_pools', 'aws_oidc', 'aws_lambda', 'aws_auth'])

interface Field {
  readonly name: string
  readonly modes: readonly string[]
}
interface ObjectType extends Field {
  readonly fields: readonly Field[]
}

/** `schema { query: Root }` renames them. */
function rootTypes(words: readonly string[]): readonly string[] {
  const roots = new Map([
    ['query', 'Query'],
    ['mutation', 'Mutation'],
    ['subscription', 'Subscription'],
  ])
  const start = words.findIndex((word, index) => word === 'schema' && (words[index + 1] === '{' || words[index + 1] === '@'))
  const end = start < 0 ? start : words.indexOf('}', start)
  for (let index = start; index < end; index++) {
    const name = words[index + 2]
    if (words[index + 1] === ':' && name !== undefined && roots.has(words[index] ?? '')) roots.set(words[index] ?? '', name)
  }
  return [...roots.values()]
}

function objectTypes(words: readonly string[]): readonly ObjectType[] {
  const types: ObjectType[] = []
  for (let index = 0; index < words.length; index++) {
    const name = words[index + 1]
    // A field may be called `type`; then a colon or its arguments follow.
    if (words[index] !== 'type' || name === undefined || !/^\w/.test(name)) continue
    const open = words.indexOf('{', index)
    const close = open < 0 ? open : words.indexOf('}', open)
    if (close < 0) break
    types.push({ name, modes: modesIn(words.slice(index, open)), fields: fieldsIn(words.slice(open + 1, close)) })
    index = close
  }
  return types
}

/** A field starts at a name that its arguments or its type follow. */
function fieldsIn(words: readonly string[]): readonly Field[] {
  const fields: { name: string; from: number }[] = []
  let depth = 0
  for (const [index, word] of words.entries()) {
    if (depth === 0 && /^\w/.test(word) && words[index - 1] !== '@' && /^[:(]$/.test(words[index + 1] ?? ''))
      fields.push({ name: word, from: index })
    if (word === '(') depth++
    else if (word === ')') depth--
  }
  return fields.map(({ name, from }, at) => ({ name, modes: modesIn(words.slice(from, fields[at + 1]?.from)) }))
}

const modesIn = (words: readonly string[]): readonly string[] =>
  words.filter((word, index) => words[index - 1] === '@' && modeNames.has(word))
