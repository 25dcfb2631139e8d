import { unknown, valueOf, values } from '../../../model/known.ts'
import type { Known } from '../../../model/known.ts'
import type { ResourceOf } from '../../../model/resource.ts'
import { showText } from '../../../model/text.ts'
import type { Declared, Estate } from '../estate.ts'
import { get, isAbsent, itemsOf, readBoolean, readString, readText } from '../../document/value.ts'
import type { Value } from '../../document/value.ts'
import { perEstate } from './companion.ts'
import { hasItems } from './list.ts'
import { every, some } from './outcomes.ts'
import type { ResourceReader } from './resource-reader.ts'

type Alarm = ResourceOf<'alarm'>

export const alarm: ResourceReader = (declared, estate) => {
  const metric = watched(declared)
  return {
    kind: 'alarm',
    namespace: isAbsent(get(metric, 'Namespace')) ? unknown('no namespace is written') : readText(get(metric, 'Namespace')),
    metric: isAbsent(get(metric, 'MetricName')) ? unknown('no metric is written') : readString(get(metric, 'MetricName')),
    dimensions: dimensions(metric),
    notifies: some([notifies(declared), ...(combined(estate).get(declared) ?? []).map(notifies)]),
  }
}

/** It speaks for the alarms that its rule names. */
export const compositeAlarm: ResourceReader = (declared) => ({
  kind: 'alarm',
  namespace: unknown('it combines other alarms'),
  metric: unknown('it combines other alarms'),
  dimensions: [],
  notifies: notifies(declared),
})

/** Of an expression over several metrics, the first metric. */
function watched(declared: Declared): Value {
  const stated = itemsOf(declared.get('Metrics')).map((item) => get(item, 'MetricStat', 'Metric'))
  return isAbsent(declared.get('MetricName'))
    ? (stated.find((metric) => !isAbsent(metric)) ?? declared.get('Metrics'))
    : declared.properties
}

function dimensions(metric: Value): Alarm['dimensions'] {
  return itemsOf(get(metric, 'Dimensions')).flatMap((dimension) => {
    const name = valueOf(readString(get(dimension, 'Name')))
    return name === undefined ? [] : [{ name, value: readText(get(dimension, 'Value')) }]
  })
}

/** Actions are enabled by default: https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudwatch-alarm.html */
function notifies(declared: Declared): Known<boolean> {
  return every([readBoolean(declared.get('ActionsEnabled'), true), hasItems(declared.get('AlarmActions'))])
}

/**
 * Which composite alarms speak for an alarm: those whose rule (`ALARM(orders-errors) OR ALARM("arn:…")`) has its name, its ARN or a
 * reference to it. https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudwatch-compositealarm.html
 */
const combined = perEstate((estate: Estate): ReadonlyMap<Declared, readonly Declared[]> => {
  const composites = new Map<string, Declared[]>()
  for (const composite of estate.ofType('AWS::CloudWatch::CompositeAlarm')) {
    const rules = values(readText(composite.get('AlarmRule'))).map(showText)
    for (const [, named = ''] of rules.flatMap((rule) => [...rule.matchAll(/\bALARM\s*\(\s*["']?([^"')]+)/g)])) {
      const name = named.trim().replace(/^arn:.*:alarm:/s, '')
      const list = composites.get(name) ?? []
      list.push(composite)
      composites.set(name, list)
    }
  }
  const alarms = new Map<Declared, readonly Declared[]>()
  for (const declared of composites.size === 0 ? [] : estate.ofType('AWS::CloudWatch::Alarm')) {
    const name = readText(declared.get('AlarmName'))
    const names = [`\${${declared.id}}`, `\${${declared.id}.Arn}`, ...(name.state === 'known' ? [showText(name.value)] : [])]
    alarms.set(
      declared,
      names.flatMap((one) => composites.get(one) ?? []),
    )
  }
  return alarms
})
