import { map, unknown, values } from '../../../model/known.ts'
import type { ResourceOf } from '../../../model/resource.ts'
import type { Declared, Estate } from '../estate.ts'
import { concatenate, substitutions } from '../substitute.ts'
import { choice, entriesOf, isAbsent, readBoolean, readString } from '../../document/value.ts'
import type { Value } from '../../document/value.ts'
import { embeddedJson } from './embedded-json.ts'
import type { ResourceReader } from './resource-reader.ts'
import { statesOf } from './workflow-states.ts'

/**
 * Defaults: https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-stepfunctions-statemachine.html and
 * https://docs.aws.amazon.com/step-functions/latest/apireference/API_LoggingConfiguration.html
 */
export const stateMachine: ResourceReader = (declared, estate) => ({
  kind: 'workflow',
  express: map(readString(declared.get('StateMachineType'), 'STANDARD'), (type) => type === 'EXPRESS'),
  logging: map(readString(declared.get('LoggingConfiguration', 'Level'), 'OFF'), (level) => levels.get(level) ?? 'off'),
  logsData: readBoolean(declared.get('LoggingConfiguration', 'IncludeExecutionData'), false),
  tracing: readBoolean(declared.get('TracingConfiguration', 'Enabled'), false),
  role: values(estate.target(declared.get('RoleArn'))).flatMap((target) => (target.kind === 'role' ? [target.id] : []))[0],
  states: states(declared, estate),
})

const levels: ReadonlyMap<string, 'fatal' | 'errors' | 'all'> = new Map([
  ['FATAL', 'fatal'],
  ['ERROR', 'errors'],
  ['ALL', 'all'],
])

function states(declared: Declared, estate: Estate): ResourceOf<'workflow'>['states'] {
  const names = new Map(entriesOf(declared.get('DefinitionSubstitutions')).map(([name, entry]) => [name, entry.get()]))
  const [map, string] = [declared.get('Definition'), declared.get('DefinitionString')]
  const definition = isAbsent(map) ? string : map
  if (!isAbsent(definition)) return statesOf(embeddedJson(substituted(definition, names)), estate)
  const why = isAbsent(declared.get('DefinitionS3Location'))
    ? 'no definition is written'
    : 'the definition is read from a bucket at deployment'
  return unknown(why, declared.resource.at)
}

/** Fills `${Name}` of DefinitionSubstitutions into every string of a definition; other names stay as they are. */
function substituted(value: Value, names: ReadonlyMap<string, Value>): Value {
  if (names.size === 0) return value
  switch (value.kind) {
    case 'scalar':
      return typeof value.value === 'string' && value.text.includes('${') ? concatenate(pieces(value.text, value, names), value.at) : value
    case 'text':
      return concatenate(
        value.text.flatMap((part): readonly Value[] =>
          typeof part === 'string' ? pieces(part, value, names) : [{ kind: 'text', text: [part], at: value.at }],
        ),
        value.at,
      )
    case 'list':
      return { ...value, items: value.items.map((item) => () => substituted(item(), names)) }
    case 'map':
      return {
        ...value,
        entries: new Map([...value.entries].map(([key, entry]) => [key, { at: entry.at, get: () => substituted(entry.get(), names) }])),
      }
    case 'choice':
      return choice(
        value.at,
        value.options.map((option) => ({ when: option.when, value: substituted(option.value, names) })),
      )
    case 'absent':
    case 'gap':
      return value
  }
}

function pieces(
  part: string,
  { at }: { readonly at: Extract<Value, { kind: 'scalar' }>['at'] },
  names: ReadonlyMap<string, Value>,
): readonly Value[] {
  return substitutions(part).map((piece): Value => {
    if (typeof piece !== 'string') return names.get(piece.name) ?? plain(`\${${piece.name}}`, at)
    return plain(piece, at)
  })
}

const plain = (value: string, at: Extract<Value, { kind: 'scalar' }>['at']): Value => ({ kind: 'scalar', value, text: value, at })
