import { anything, ascii, complement, isSubset, meets, of, subtract, union } from '../../syntax/characters.ts'
import type { CharacterSet } from '../../syntax/characters.ts'
import { expression } from '../../syntax/expression/expression.ts'
import { header } from '../../syntax/header/header.ts'
import { html } from '../../syntax/html/html.ts'
import { canBreakOut, never } from '../../syntax/language.ts'
import type { BreakOut, HoleContext, Language } from '../../syntax/language.ts'
import { ldap } from '../../syntax/ldap/ldap.ts'
import { log } from '../../syntax/log/log.ts'
import { digits, numberText, slug } from '../../syntax/named-characters.ts'
import { path } from '../../syntax/path/path.ts'
import { shell } from '../../syntax/shell/shell.ts'
import { sql } from '../../syntax/sql/sql.ts'
import { holesOf } from '../../syntax/template.ts'
import { url } from '../../syntax/url/url.ts'
import { xpath } from '../../syntax/xpath/xpath.ts'
import { opensIn } from '../link/follow.ts'
import { replaced } from '../link/shapes.ts'
import type { OpenShape, Shape } from '../shape.ts'
import { sinkKinds } from '../sink-kinds.ts'
import type { SinkKind } from '../sink-kinds.ts'
import { partsOfMessage } from './message-parts.ts'
import { piecesOf, showPieces } from './pieces.ts'
import { isStatement } from './statement.ts'

/** An unknown value that can do harm where it stands, if somebody else chooses it. */
export interface Danger {
  readonly value: OpenShape
  /** Where it stands, in the language's words; empty where there is only one way. */
  readonly context: string
  /** The whole as it is written. */
  readonly text: string | undefined
  /** What characters it needs. A value that was written elsewhere with none of them is harmless. */
  readonly needs: BreakOut
  /** A text in its place does no harm: operators stand in objects. */
  readonly needsObject?: boolean
  /** Does it stay one where the value is known to stand in a text that was written elsewhere? */
  readonly remains?: (written: { readonly shape: Shape; readonly hole: OpenShape }) => boolean
}

const kinds = { string: 1, number: 2, boolean: 4, object: 8, array: 16, nothing: 64 } as const
const isNumber = ({ types }: OpenShape): boolean => (types & ~(kinds.number | kinds.boolean | kinds.nothing)) === 0
const canBeText = ({ types }: OpenShape): boolean => (types & (kinds.string | kinds.object | kinds.array)) !== 0
const canBeObject = ({ types }: OpenShape): boolean => (types & (kinds.object | kinds.array)) !== 0
const isSafe = ({ safe }: OpenShape, kind: SinkKind): boolean => (safe & (1 << sinkKinds.indexOf(kind))) !== 0

/** Which unknown values in it can do the harm of the kind. */
export function dangersOf(kind: SinkKind, shape: Shape, name: string, parameter = ''): readonly Danger[] {
  return judged(kind, shape, name, parameter)
    .filter(({ value }) => value.carries.length > 0 && !isSafe(value, kind))
    .map((danger) => ({
      ...danger,
      remains: (written) =>
        judged(kind, replaced(shape, danger.value, written.shape), name, parameter).some(({ value }) => value === written.hole),
    }))
}

function judged(kind: SinkKind, shape: Shape, name: string, parameter: string): readonly Danger[] {
  switch (kind) {
    case 'sql':
      return inLanguage(sqlLanguage, shape, (hole) => hole)
    case 'command':
      return inLanguage(shell, shape, (hole) => hole)
    case 'path':
      return inLanguage(path, shape, (hole) => hole)
    case 'url':
    case 'redirect':
      return [...piecesOf(shape).flatMap((pieces) => inPieces(url, withSlashes(pieces), (hole) => hole.choosesHost)), ...hostsOf(shape)]
    case 'html':
      return inLanguage(html, shape, (hole) => hole)
    case 'header':
      return inLanguage(header, shape, (hole) => hole)
    case 'log':
      return inLanguage(log, shape, (hole) => hole)
    case 'ldap':
      return inLanguage(ldap, shape, (hole) => hole)
    case 'xpath':
      return inLanguage(xpath, shape, (hole) => hole)
    case 'nosql':
      return nosql(shape, name)
    case 'argument':
      return leading(shape)
    case 'module':
      return inLanguage(path, shape, (hole) => hole)
    case 'prototype':
      return prototype(shape, name)
    case 'work':
      return everywhere(shape, ({ types }) => (types & (kinds.number | kinds.string)) !== 0, anyThing)
    case 'deserialization':
    case 'xml':
    case 'archive':
      return everywhere(shape, () => true, anyThing)
    case 'mail':
      return mail(shape, parameter)
    case 'code':
      return everywhere(shape, (value) => canBeText(value) && canSay(charactersOf(value)), outsideWord)
    case 'template':
    case 'regex':
      return everywhere(shape, canBeText, outsideWord)
    case 'prompt':
      return prompt(shape, parameter)
    case 'attributes':
      return attributeNames(shape)
    case 'cloud':
    case 'record-key':
      return everywhere(shape, canBeText, anyThing)
    case 'outgoing-data':
      return everywhere(shape, () => true, anyThing)
  }
}

/**
 * Code calls something, which takes a name, or puts one together out of texts, lists and objects. Digits, brackets and operators compute, and that is all; so they do between
 * letters of other scripts, which a pattern lets pass as spaces.
 */
const canSay = (characters: CharacterSet): boolean => meets(characters, saying)
const saying = subtract(ascii, union(digits, of(' \t\r\n\v\f+-*/%.,()<>=!&|^~?:;#@]}')))

const anyThing: BreakOut = { breaksOut: anything }
const outsideWord: BreakOut = { breaksOut: complement(slug) }
const sqlLanguage = sql()

/**
 * A mail: HTML in its body, lines of its header in a raw message, a list of recipients. A single address as a whole is what a form is for; the
 * services refuse line breaks in their own fields.
 */
function mail(shape: Shape, parameter: string): readonly Danger[] {
  if (/html/i.test(parameter)) return inLanguage(html, shape, (hole) => hole).filter(({ value }) => !isSafe(value, 'html'))
  if (/raw|data$|\bmsg$/i.test(parameter) && !/subject/i.test(parameter)) return inMessage(shape)
  const lists = /addresses|destination|(^|\.)(to|cc|bcc|personalizations)\b/i.test(parameter)
    ? openLists(shape).filter((value) => canBeObject(value) && canBeForeignObject(value))
    : []
  return [
    ...lists.map((value) => ({ value, context: 'a list of recipients', text: undefined, needs: anyThing })),
    ...inLanguage(header, shape, (hole) => hole),
  ]
}

/** What may be a whole list; in a list that the program makes, each element is one recipient. */
function openLists(shape: Shape): readonly OpenShape[] {
  if (shape.kind === 'any') return shape.of.flatMap(openLists)
  if (shape.kind === 'object') return shape.array ? [] : Object.values(shape.fields).flatMap(openLists)
  return shape.kind === 'open' ? [shape] : []
}

/** Only what stands before the first empty line of a message is header (RFC 5322, 2.1); it says whether the rest is HTML. */
function inMessage(shape: Shape): readonly Danger[] {
  return piecesOf(shape).flatMap((pieces) => {
    const [head, body] = partsOfMessage(pieces)
    const inHeader = holesOf(head).flatMap((value): readonly Danger[] => {
      const needs: BreakOut = { breaksOut: of('\r\n') }
      return !isNumber(value) && canBreakOut(needs, charactersOf(value))
        ? [{ value, context: 'in the header', text: showPieces(pieces), needs }]
        : []
    })
    const isPage = head.some((piece) => typeof piece === 'string' && /^content-type:\s*text\/html/im.test(piece))
    return isPage ? [...inHeader, ...inPieces(html, body, (hole) => hole).filter(({ value }) => !isSafe(value, 'html'))] : inHeader
  })
}

type Pieces = ReturnType<typeof piecesOf>[number]

/** The sender's words alone are what a conversation is for; among the program's own instructions they are taken for such. */
function prompt(shape: Shape, parameter: string): readonly Danger[] {
  switch (shape.kind) {
    case 'any':
      return shape.of.flatMap((one) => prompt(one, parameter))
    case 'object': {
      const role = Object.hasOwn(shape.fields, 'role') ? shape.fields['role'] : undefined
      const isSystem = role?.kind === 'constant' && /system|developer/.test(String(role.value))
      const isUser = role?.kind === 'constant' && role.value === 'user'
      return [...Object.values(shape.fields), ...(shape.rest === undefined ? [] : [shape.rest])].flatMap((one) =>
        prompt(one, isSystem ? 'system' : isUser && !/system|instruction/i.test(parameter) ? 'user' : parameter),
      )
    }
    case 'encoded':
      return prompt(shape.of, parameter)
    default:
      return piecesOf(shape).flatMap((pieces) => {
        const instructs = pieces.some((piece) => typeof piece === 'string' && /[a-z]{3,}[\s\S]*[a-z]{3,}/i.test(piece))
        if (!instructs && !/system|instruction/i.test(parameter)) return []
        if (parameter === 'user' && pieces.every((piece) => typeof piece !== 'string' || isLabel(piece))) return []
        return holesOf(pieces)
          .filter(canBeText)
          .map((value) => ({ value, context: 'among the instructions', text: showPieces(pieces), needs: outsideWord }))
      })
  }
}

/** What the user's own words are called, in his message: `The city: `. A verb makes an instruction of it. */
const isLabel = (text: string): boolean =>
  text
    .split('\n')
    .every((line) => /^\s*(?:(?:the|a|an|my|our|user'?s?|customer'?s?)\s+)?(?:[\w-]+(?:\s[\w-]+)?\s*[:=]\s*)?["'.]?\s*$/i.test(line)) &&
  !/\b(?:answer|act|check|classify|compare|create|decide|describe|draft|explain|extract|fill|find|fix|follow|generate|give|improve|list|make|match|rate|reply|respond|review|rewrite|score|say|sort|suggest|summari[sz]e|tell|translate|use|write)/i.test(
    text,
  )

function inLanguage<Hole extends HoleContext>(language: Language<Hole>, shape: Shape, way: (hole: Hole) => BreakOut): readonly Danger[] {
  return piecesOf(shape).flatMap((pieces) => inPieces(language, pieces, way))
}

function inPieces<Hole extends HoleContext>(language: Language<Hole>, pieces: Pieces, way: (hole: Hole) => BreakOut): readonly Danger[] {
  const holes = holesOf(pieces)
  return language.contexts(pieces).flatMap((context, index): readonly Danger[] => {
    const value = holes[index]
    if (value === undefined || isNumber(value)) return []
    const needs = way(context)
    return canBreakOut(needs, charactersOf(value)) ? [{ value, context: context.context, text: showPieces(pieces), needs }] : []
  })
}

const charactersOf = (value: OpenShape): CharacterSet => (isNumber(value) ? numberText : (value.characters ?? anything))

/** A request's path begins with a slash, which ends a host before it. */
const withSlashes = (pieces: Pieces): Pieces =>
  pieces.flatMap((piece, index) => (index > 0 && typeof piece !== 'string' && isPathOfRequest(piece.hole) ? ['/', piece] : [piece]))

const isPathOfRequest = ({ direct, carries }: OpenShape): boolean =>
  direct && carries.length > 0 && carries.every(({ source }) => source.kind === 'event' && /^(?:rawPath|path)$/.test(source.path.join('.')))

/** Addresses that are given as parts: `{hostname, path}`. */
function hostsOf(shape: Shape): readonly Danger[] {
  if (shape.kind === 'any') return shape.of.flatMap(hostsOf)
  if (shape.kind !== 'object') return []
  return ['url', 'uri', 'href', 'baseURL', 'host', 'hostname', 'origin'].flatMap((name) => {
    const part = Object.hasOwn(shape.fields, name) ? shape.fields[name] : undefined
    if (part === undefined) return []
    const prefix = name.startsWith('host') ? 'https://' : ''
    return inLanguage(url, prefix === '' ? part : { kind: 'text', parts: [prefix, part] }, (hole) => hole.choosesHost)
  })
}

/** Every unknown value in it. */
function everywhere(shape: Shape, admits: (value: OpenShape) => boolean, needs: BreakOut): readonly Danger[] {
  const [text] = piecesOf(shape)
  return opensIn(shape)
    .filter((value) => admits(value) && canBreakOut(needs, charactersOf(value)))
    .map((value) => ({ value, context: '', text: text === undefined ? undefined : showPieces(text), needs }))
}

/** Names as a whole: before or behind a text of the program's own they name attributes that are there for that. */
function attributeNames(shape: Shape): readonly Danger[] {
  if (shape.kind === 'any') return shape.of.flatMap(attributeNames)
  return shape.kind === 'open' && canBeText(shape) ? [{ value: shape, context: '', text: undefined, needs: anyThing }] : []
}

/** The start of an argument. */
function leading(shape: Shape): readonly Danger[] {
  return piecesOf(shape).flatMap((pieces): readonly Danger[] => {
    const [first] = pieces
    // A number's sign makes no option.
    if (typeof first !== 'object' || isNumber(first.hole) || !canBeText(first.hole) || isSubset(charactersOf(first.hole), numberText))
      return []
    const needs: BreakOut = { breaksOut: of('-') }
    return canBreakOut(needs, charactersOf(first.hole))
      ? [{ value: first.hole, context: 'starts the argument', text: showPieces(pieces), needs }]
      : []
  })
}

/** A key under which something is set, or an object that is merged with all its keys; texts inside of an object do nothing. */
function prototype(shape: Shape, name: string): readonly Danger[] {
  const needs: BreakOut = { breaksOut: of('_') }
  if (name === 'assignment') return everywhere(shape, canBeText, needs)
  switch (shape.kind) {
    case 'any':
      return shape.of.flatMap((one) => prototype(one, name))
    case 'object':
      return [...Object.values(shape.fields), ...(shape.rest === undefined ? [] : [shape.rest])].flatMap((one) =>
        // Texts are names only where they stand in a list: a path of keys. Elsewhere they are values.
        one.kind === 'text' || (one.kind === 'open' && !shape.array && !canBeObject(one)) ? [] : prototype(one, name),
      )
    case 'open':
      return canBeText(shape) && canBeForeignObject(shape, true) ? [{ value: shape, context: '', text: undefined, needs }] : []
    case 'text':
      return everywhere(shape, canBeText, needs)
    default:
      return []
  }
}

/**
 * A structure that the sender made: what was parsed, or what arrives as such. Values of query strings, headers and paths are texts.
 */
function canBeForeignObject(value: OpenShape, orText = false): boolean {
  if (orText && !value.direct) return true
  if (!canBeObject(value)) return orText
  return value.carries.some(({ source }) => {
    if (source.kind !== 'event') return true
    // A record's attribute is what its writer made it: a text, or a map.
    if (source.path.includes('<json>') || source.path.includes('<item>')) return true
    const [head] = source.path
    return orText || !(head === undefined || textParts.has(head) || source.path[0] === 'body' || source.path[0] === 'Records')
  })
}

const textParts = new Set([
  'queryStringParameters',
  'pathParameters',
  'headers',
  'multiValueQueryStringParameters',
  'multiValueHeaders',
  'requestContext',
  'rawPath',
  'rawQueryString',
  'path',
  'cookies',
  'httpMethod',
  'resource',
  'stageVariables',
])

/** Operators in objects; text in expressions, statements and query strings. */
function nosql(shape: Shape, name: string): readonly Danger[] {
  switch (shape.kind) {
    case 'any':
      return shape.of.flatMap((one) => nosql(one, name))
    case 'text': {
      return isStatement(name, shape)
        ? inLanguage(sqlLanguage, shape, (hole) => hole)
        : // DynamoDB refuses placeholders that are not declared under the very same name, and names of other characters: nothing gets through there.
          inLanguage(expression, shape, (hole) => (hole.context === 'placeholder' && name.startsWith('dynamodb:') ? never : hole))
    }
    case 'open':
      if (expressionSinks.test(name) && canBeText(shape))
        return [{ value: shape, context: 'an object of the sender’s making', text: undefined, needs: anyThing }]
      return canBeForeignObject(shape)
        ? [{ value: shape, context: 'an object of the sender’s making', text: undefined, needs: anyThing, needsObject: true }]
        : []
    case 'object':
      if (searches.test(name)) return clauses(shape, name)
      return [...Object.entries(shape.fields), ...(shape.rest === undefined ? [] : [['', shape.rest] as const])].flatMap(([key, one]) =>
        one.kind === 'text' || valueOperators.test(key) ? [] : nosql(one, name),
      )
    default:
      return []
  }
}

/** MongoDB compares with what stands there; operators in it are none. */
const valueOperators = /^\$(eq|ne|gte?|lte?|n?in)$/

/**
 * A request to a search engine: where it takes clauses of a query, a sender's object is a query of his own. Where it takes a value, a number or the name of
 * a field it refuses objects.
 */
function clauses(shape: Shape, name: string): readonly Danger[] {
  if (shape.kind === 'any') return shape.of.flatMap((one) => clauses(one, name))
  if (shape.kind === 'open') return shape.direct ? nosql(shape, name) : []
  if (shape.kind !== 'object') return []
  if (shape.array)
    return [...Object.values(shape.fields), ...(shape.rest === undefined ? [] : [shape.rest])].flatMap((one) => clauses(one, name))
  return Object.entries(shape.fields).flatMap(([key, one]) =>
    program.test(key) && one.kind !== 'object' ? everywhere(one, canBeText, outsideWord) : clause.test(key) ? clauses(one, name) : [],
  )
}

const searches = /elasticsearch|opensearch/i
const program = /^(script|source)$/
const clause =
  /^(body|query|bool|must|must_not|should|filter|constant_score|dis_max|queries|boosting|positive|negative|nested|has_child|has_parent|function_score|functions|script|script_score|script_fields|runtime_mappings|aggs|aggregations|post_filter|rescore|rescore_query|knn|highlight_query)$/

/** Operations of which a text alone is a program. */
const expressionSinks = /^dynamodb:|eval|script|query_string|sendCommand|gremlin|neo4j|run$/i
