import type { Place } from '../../model/place.ts'
import { literal, text } from '../../model/text.ts'
import type { Hole, Text } from '../../model/text.ts'
import { entriesOf as nodeEntries, child, itemsOf as nodeItems, stringOf, textOf } from '../document/node.ts'
import type { Node } from '../document/node.ts'
import { decide } from './conditions.ts'
import { withVariables } from './scope.ts'
import type { Scope } from './scope.ts'
import { concatenate, substitutions } from './substitute.ts'
import { absent, choice, entriesOf, isAbsent } from '../document/value.ts'
import type { Value } from '../document/value.ts'

interface Call {
  /** The whole call, such as `{ "Fn::Sub": … }`. */
  readonly node: Node
  readonly argument: Node
  readonly at: Place
  readonly scope: Scope
  readonly evaluate: (node: Node | undefined, scope: Scope) => Value
}

/** https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference.html */
export const intrinsics: ReadonlyMap<string, (call: Call) => Value> = new Map([
  ['Ref', ref],
  ['Fn::GetAtt', getAtt],
  ['Fn::Sub', sub],
  ['Fn::Join', join],
  ['Fn::Select', select],
  ['Fn::Split', split],
  ['Fn::If', conditional],
  ['Fn::FindInMap', findInMap],
  ['Fn::ImportValue', importValue],
  ['Fn::Base64', base64],
  ['Fn::ToJsonString', toJsonString],
  ['Fn::Length', length],
  ['Fn::Equals', outcome],
  ['Fn::And', outcome],
  ['Fn::Or', outcome],
  ['Fn::Not', outcome],
])

const gap = (why: string, at: Place): Value => ({ kind: 'gap', why, at })
const hole = (part: Hole, at: Place): Value => ({ kind: 'text', text: [part], at })

const pseudo: ReadonlyMap<string, Extract<Hole, { kind: 'pseudo' }>['name']> = new Map([
  ['AWS::Region', 'region'],
  ['AWS::AccountId', 'account'],
  ['AWS::Partition', 'partition'],
  ['AWS::StackName', 'stack'],
  ['AWS::StackId', 'stack'],
  ['AWS::URLSuffix', 'suffix'],
])

function ref({ argument, at, scope, evaluate }: Call): Value {
  const name = stringOf(argument)
  return name === undefined ? gap('Ref names nothing', at) : lookUp(name, at, scope, evaluate)
}

/** What a name stands for: a variable, a pseudo parameter, a parameter, a resource. */
function lookUp(name: string, at: Place, scope: Scope, evaluate: Call['evaluate']): Value {
  const variable = scope.variables.get(name)
  if (variable !== undefined) return variable
  const place = pseudo.get(name)
  if (place !== undefined) return hole({ kind: 'pseudo', name: place }, at)
  if (name === 'AWS::NoValue') return absent
  const given = scope.given.get(name)
  if (given !== undefined) return given()
  const parameter = scope.template.parameters.get(name)
  if (parameter !== undefined) return parameterValue(name, parameter.value, at, scope, evaluate)
  const id = scope.identify(scope.template.aliases.get(name) ?? name)
  return id === undefined ? gap(`there is no parameter or resource ${name}`, at) : hole({ kind: 'reference', to: id, attribute: 'Ref' }, at)
}

/** A parameter as deployed by default. One that is hidden, or that is looked up at deployment, stays open. */
function parameterValue(name: string, declaration: Node, at: Place, scope: Scope, evaluate: Call['evaluate']): Value {
  const type = stringOf(child(declaration, 'Type')) ?? 'String'
  const secret = /^true$/i.test(stringOf(child(declaration, 'NoEcho')) ?? '')
  const fallback = child(declaration, 'Default')
  // Defaults are literal; a function in one is refused at deployment.
  if (fallback === undefined || fallback.kind === 'map' || fallback.kind === 'list' || secret)
    return hole({ kind: 'parameter', name, secret }, at)
  if (type.startsWith('AWS::SSM::Parameter::Value')) {
    const key = stringOf(fallback) ?? name
    return scope.stored(key) ?? hole({ kind: 'import', from: 'ssm', name: key }, at)
  }
  const value = evaluate(fallback, scope)
  if (type !== 'CommaDelimitedList' && !type.startsWith('List<'))
    return value.kind === 'absent' ? { kind: 'scalar', value: '', text: '', at } : value
  if (value.kind !== 'scalar') return value
  const items = value.text === '' ? [] : value.text.split(',')
  return { kind: 'list', at, items: items.map((item) => (): Value => ({ kind: 'scalar', value: item.trim(), text: item.trim(), at })) }
}

function getAtt({ argument, at, scope }: Call): Value {
  const whole = stringOf(argument)
  const [first, second] =
    whole === undefined ? nodeItems(argument).map(stringOf) : [whole.slice(0, whole.indexOf('.')), whole.slice(whole.indexOf('.') + 1)]
  if (first === undefined) return gap('Fn::GetAtt names nothing', at)
  return attribute(first, second ?? '?', at, scope)
}

function attribute(name: string, attributeName: string, at: Place, scope: Scope): Value {
  const output = attributeName.startsWith('Outputs.') ? scope.outputOf(name, attributeName.slice('Outputs.'.length)) : undefined
  if (output !== undefined) return output
  const alias = scope.template.aliases.get(`${name}.${attributeName}`)
  if (alias !== undefined) return attribute(alias, 'Ref', at, scope)
  const id = scope.identify(name)
  return id === undefined ? gap(`there is no resource ${name}`, at) : hole({ kind: 'reference', to: id, attribute: attributeName }, at)
}

function sub({ argument, at, scope, evaluate }: Call): Value {
  const [template, own] = argument.kind === 'list' ? argument.items : [argument]
  const written = textOf(template)
  if (written === undefined) return gap('Fn::Sub has no text', at)
  const inner =
    own === undefined
      ? scope
      : withVariables(
          scope,
          nodeEntries(own).map(([name, entry]) => [name, evaluate(entry.value, scope)] as const),
        )
  const values = written.flatMap((part): readonly Value[] =>
    typeof part === 'string'
      ? substitutions(part).map((piece) => (typeof piece === 'string' ? plain(piece, at) : named(piece.name, at, inner, evaluate)))
      : [hole(part, at)],
  )
  return concatenate(values, template?.at ?? at)
}

function named(name: string, at: Place, scope: Scope, evaluate: Call['evaluate']): Value {
  const dot = name.indexOf('.')
  if (dot < 0 || scope.variables.has(name)) return lookUp(name, at, scope, evaluate)
  if (scope.template.aliases.has(name)) return lookUp(name, at, scope, evaluate)
  return attribute(name.slice(0, dot), name.slice(dot + 1), at, scope)
}

const plain = (value: string, at: Place): Value => ({ kind: 'scalar', value, text: value, at })

function join({ argument, at, scope, evaluate }: Call): Value {
  const [delimiter, items] = nodeItems(argument)
  const separator = stringOf(delimiter) ?? ''
  if (items === undefined) return gap('Fn::Join has no list', at)
  return overLists(evaluate(items, scope), at, (values) =>
    concatenate(
      values.flatMap((value, index) => (index === 0 || separator === '' ? [value] : [plain(separator, at), value])),
      at,
    ),
  )
}

/** Applies a function of a list to a value that should be one, in every alternative. */
function overLists(value: Value, at: Place, apply: (items: readonly Value[]) => Value): Value {
  if (value.kind === 'choice')
    return choice(
      at,
      value.options.map((option) => ({ when: option.when, value: overLists(option.value, at, apply) })),
    )
  if (value.kind === 'list') return apply(value.items.map((item) => item()).filter((item) => !isAbsent(item)))
  return value.kind === 'gap' ? value : gap('the list is known only at deployment', at)
}

function select({ argument, at, scope, evaluate }: Call): Value {
  const [indexNode, items] = nodeItems(argument)
  const indexValue = evaluate(indexNode, scope)
  const index = indexValue.kind === 'scalar' ? Number(indexValue.text) : Number.NaN
  if (!Number.isInteger(index)) return gap('the index is known only at deployment', at)
  return overLists(evaluate(items, scope), at, (values) => values[index] ?? gap(`the list has no item ${index}`, at))
}

function split({ argument, at, scope, evaluate }: Call): Value {
  const [delimiterNode, source] = nodeItems(argument)
  const delimiter = stringOf(delimiterNode)
  if (delimiter === undefined || delimiter === '') return gap('Fn::Split has no delimiter', at)
  return splitValue(evaluate(source, scope), delimiter, at)
}

function splitValue(value: Value, delimiter: string, at: Place): Value {
  if (value.kind === 'choice')
    return choice(
      at,
      value.options.map((option) => ({ when: option.when, value: splitValue(option.value, delimiter, at) })),
    )
  if (value.kind === 'scalar')
    return listOfTexts(
      value.text.split(delimiter).map((part) => text(part)),
      at,
    )
  // A hole may hold the delimiter itself; pieces are certain only where the literal parts are split.
  if (value.kind !== 'text' || !value.text.some((part) => typeof part === 'string' && part.includes(delimiter)))
    return gap('the text is known only at deployment', at)
  const pieces: Text[] = [[]]
  for (const part of value.text) {
    const [first = '', ...rest] = typeof part === 'string' ? part.split(delimiter) : []
    const last = pieces.length - 1
    pieces[last] = text(...(pieces[last] ?? []), typeof part === 'string' ? first : part)
    pieces.push(...rest.map((piece) => text(piece)))
  }
  return listOfTexts(pieces, at)
}

function listOfTexts(items: readonly Text[], at: Place): Value {
  const one = (item: Text): Value => {
    const string = literal(item)
    return string === undefined ? { kind: 'text', text: item, at } : plain(string, at)
  }
  return { kind: 'list', at, items: items.map((item) => () => one(item)) }
}

function conditional({ argument, at, scope, evaluate }: Call): Value {
  const [condition, whenTrue, whenFalse] = nodeItems(argument)
  if (condition === undefined) return gap('Fn::If has no condition', at)
  const outcome = decide(condition, scope)
  if (outcome !== 'unknown') return evaluate(outcome === 'yes' ? whenTrue : whenFalse, scope)
  const name = stringOf(condition) ?? 'a condition holds'
  return choice(at, [
    { when: name, value: evaluate(whenTrue, scope) },
    { when: `not ${name}`, value: evaluate(whenFalse, scope) },
  ])
}

function findInMap({ argument, at, scope, evaluate }: Call): Value {
  const [mapNode, topNode, secondNode, optionsNode] = nodeItems(argument)
  const mapName = evaluate(mapNode, scope)
  const fallback = child(optionsNode, 'DefaultValue')
  const missing = (what: string): Value => (fallback === undefined ? gap(`the mapping has no ${what}`, at) : evaluate(fallback, scope))
  if (mapName.kind !== 'scalar') return gap('the mapping is known only at deployment', at)
  // Mappings are literal; a function in one is refused at deployment, and must not find its way back here.
  const literalScope: Scope = { ...scope, template: { ...scope.template, mappings: undefined } }
  const mapping = evaluate(child(scope.template.mappings, mapName.text), literalScope)
  const step = (from: Value, key: Value, keyNode: Node | undefined): Value => {
    if (from.kind === 'choice')
      return choice(
        at,
        from.options.map((option) => ({ when: option.when, value: step(option.value, key, keyNode) })),
      )
    if (key.kind === 'scalar') return (from.kind === 'map' ? from.entries.get(key.text)?.get() : undefined) ?? missing(key.text)
    const by = stringOf(child(keyNode, 'Ref')) ?? 'the key'
    return choice(
      at,
      entriesOf(from)
        .slice(0, 64)
        .map(([name, entry]) => ({ when: `${by} = ${name}`, value: entry.get() })),
    )
  }
  return step(step(mapping, evaluate(topNode, scope), topNode), evaluate(secondNode, scope), secondNode)
}

function importValue({ argument, at, scope, evaluate }: Call): Value {
  const name = evaluate(argument, scope)
  const parts = name.kind === 'scalar' ? text(name.text) : name.kind === 'text' ? name.text : undefined
  if (parts === undefined) return gap('the name of the imported value is not known', at)
  return (
    scope.exported(parts) ??
    hole({ kind: 'import', from: 'stack export', name: parts.map((part) => (typeof part === 'string' ? part : '*')).join('') }, at)
  )
}

function base64({ argument, at, scope, evaluate }: Call): Value {
  const value = evaluate(argument, scope)
  return value.kind === 'scalar' ? plain(Buffer.from(value.text).toString('base64'), at) : gap('it is encoded at deployment', at)
}

function toJsonString({ argument, at, scope, evaluate }: Call): Value {
  return concatenate(jsonParts(evaluate(argument, scope), at), at)
}

function jsonParts(value: Value, at: Place): readonly Value[] {
  if (value.kind === 'scalar') return [plain(JSON.stringify(value.value), at)]
  if (value.kind === 'list')
    return [
      plain('[', at),
      ...value.items.flatMap((item, index) => [...(index > 0 ? [plain(',', at)] : []), ...jsonParts(item(), at)]),
      plain(']', at),
    ]
  if (value.kind === 'map')
    return [
      plain('{', at),
      ...[...value.entries].flatMap(([key, entry], index) => [
        plain(`${index > 0 ? ',' : ''}${JSON.stringify(key)}:`, at),
        ...jsonParts(entry.get(), at),
      ]),
      plain('}', at),
    ]
  return value.kind === 'absent' ? [plain('null', at)] : [plain('"', at), value, plain('"', at)]
}

function length({ argument, at, scope, evaluate }: Call): Value {
  return overLists(evaluate(argument, scope), at, (items) => ({ kind: 'scalar', value: items.length, text: String(items.length), at }))
}

/** Conditions in the place of a value, as loops and rules allow. */
function outcome({ node, at, scope }: Call): Value {
  const decided = decide(node, scope)
  return decided === 'unknown'
    ? gap('the condition is known only at deployment', at)
    : { kind: 'scalar', value: decided === 'yes', text: String(decided === 'yes'), at }
}
