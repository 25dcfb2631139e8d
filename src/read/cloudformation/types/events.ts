import { known, map } from '../../../model/known.ts'
import type { Known } from '../../../model/known.ts'
import type { ResourceOf, RuleInput, RuleTarget } from '../../../model/resource.ts'
import type { Statement } from '../../../model/role.ts'
import { literal, text } from '../../../model/text.ts'
import type { Target } from '../../../model/trigger.ts'
import type { Declared, Estate } from '../estate.ts'
import {
  entriesOf,
  get,
  isAbsent,
  itemsOf,
  optional,
  placeOfValue,
  readData,
  readString,
  readText,
  readTexts,
} from '../../document/value.ts'
import type { Value } from '../../document/value.ts'
import { companionsOf, resolveName } from './companion.ts'
import { embeddedJson } from './embedded-json.ts'
import { grantOf } from './grant.ts'
import { documentOf, policyOf } from './policy-documents.ts'
import type { ResourceReader } from './resource-reader.ts'

export const eventBus: ResourceReader = (declared, estate) => {
  const policies = companionsOf(declared, estate, 'AWS::Events::EventBusPolicy', 'EventBusName')
  const written = policyOf([documentOf(declared, 'Policy'), ...policies.map((policy) => documentOf(policy, 'Statement'))])
  return {
    kind: 'bus',
    ...written,
    policy: [...written.policy, ...policies.filter((policy) => isAbsent(policy.get('Statement'))).map(oldForm)],
  }
}

/**
 * The older form of a permission: a principal, an action and at most one condition, without a document.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-events-eventbuspolicy.html
 */
function oldForm(policy: Declared): Statement {
  const condition = policy.get('Condition')
  const [operator, key] = [readString(get(condition, 'Type')), readString(get(condition, 'Key'))]
  const conditions =
    operator.state === 'known' && key.state === 'known' && key.value !== ''
      ? [{ operator: operator.value, key: key.value, values: readTexts(get(condition, 'Value')) }]
      : []
  return grantOf(policy, known([text('*')]), conditions)
}

export const eventRule: ResourceReader = (declared, estate) => ({
  kind: 'rule',
  bus: busOf(declared.get('EventBusName'), estate),
  schedule: optional(declared.get('ScheduleExpression'), readText),
  pattern: optional(embeddedJson(declared.get('EventPattern')), readData),
  // https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_PutRule.html: a new rule is enabled.
  enabled: map(readString(declared.get('State'), 'ENABLED'), (state) => state !== 'DISABLED'),
  targets: itemsOf(declared.get('Targets')).map((target) => ruleTarget(target, declared, estate)),
})

function busOf(name: Value, estate: Estate): ResourceOf<'rule'>['bus'] {
  if (isAbsent(name)) return 'default'
  const bus = readText(name)
  return bus.state === 'known' && literal(bus.value) === 'default'
    ? 'default'
    : map(bus, (written): Target => resolveName(written, 'events', estate))
}

export function ruleTarget(target: Value, declared: Declared, estate: Estate): RuleTarget {
  const deadLetter: Known<Target | 'none'> = estate.targetOrNone(get(target, 'DeadLetterConfig', 'Arn'))
  const input = ruleInput(target)
  return {
    target: estate.target(get(target, 'Arn')),
    deadLetter,
    ...(input === undefined ? {} : { input }),
    at: placeOfValue(target) ?? declared.resource.at,
  }
}

/** https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-transform-target-input.html */
function ruleInput(target: Value): RuleInput | undefined {
  if (!isAbsent(get(target, 'Input'))) return { kind: 'constant' }
  if (!isAbsent(get(target, 'InputPath'))) return { kind: 'path', path: readString(get(target, 'InputPath')) }
  const transformer = get(target, 'InputTransformer')
  if (isAbsent(transformer)) return undefined
  return {
    kind: 'template',
    paths: entriesOf(get(transformer, 'InputPathsMap')).map(([name, entry]) => [name, readString(entry.get())] as const),
    template: readText(get(transformer, 'InputTemplate')),
  }
}
