import type { Application } from '../../../model/application.ts'
import { emptyApplication } from '../../../model/application.ts'
import type { Fn } from '../../../model/function.ts'
import type { NodeId, ServiceId } from '../../../model/ids.ts'
import type { Known } from '../../../model/known.ts'
import { holds, values } from '../../../model/known.ts'
import { resourcesOfKind } from '../../../model/questions.ts'
import { reaches, reachOfFunction } from '../../../model/reach.ts'
import type { Reach } from '../../../model/reach.ts'
import { showText } from '../../../model/text.ts'
import type { Text } from '../../../model/text.ts'
import type { Target, Trigger } from '../../../model/trigger.ts'
import { settingText } from '../settings.ts'
import type { Entry, EntryRow } from './entry.ts'

interface Source {
  readonly label: string
  readonly text: string
}

/** What starts functions and is no part of the application itself: schedules, rules, e-mail, queues and buckets that live elsewhere. */
export function otherEntries(app: Application): readonly Entry[] {
  const schedules = new Map<ServiceId, EntryRow[]>()
  const others = new Map<ServiceId, EntryRow[]>()
  for (const fn of app.functions)
    for (const trigger of fn.triggers)
      for (const source of sourcesOf(trigger)) {
        const row = {
          ...source,
          note: noteOf(trigger),
          reach: reachOfTrigger(app, fn, trigger),
          parts: [],
          leadsTo: [fn.id],
        }
        addRow(trigger.kind === 'schedule' ? schedules : others, fn.service, row)
      }
  for (const rule of resourcesOfKind(app, 'rule')) {
    // A rule of a bus of this application is drawn as a line from that bus.
    if (busOfRule(rule) !== undefined) continue
    const shown = {
      note: noteOf(rule),
      reach: 'internal',
      parts: [rule.id],
      leadsTo: rule.targets.flatMap(({ target }) => idsOf(target)),
    } as const
    if (rule.schedule === undefined) addRow(others, rule.service, { label: 'rule', text: rule.logicalId, ...shown })
    else addRow(schedules, rule.service, { label: '', text: settingText(rule.schedule, showText), ...shown })
  }
  return [
    ...[...schedules].map(([service, rows]) => ({ title: 'Schedules', detail: `${rows.length} in all`, service, parts: [], rows })),
    ...[...others].map(([service, rows]) => ({ title: 'Other ways in', detail: `${rows.length} in all`, service, parts: [], rows })),
  ]
}

/** The bus of this application that a rule listens to. */
export function busOfRule({ bus }: { readonly bus: Known<Target> | 'default' }) {
  if (bus === 'default') return undefined
  return values(bus).flatMap((target) => (target.kind === 'resource' ? [target.id] : []))[0]
}

const idsOf = (target: Known<Target>): readonly NodeId[] => values(target).flatMap((one) => (one.kind === 'external' ? [] : [one.id]))

/** Functions that the same source starts share its row. */
function addRow(rowsOf: Map<ServiceId, EntryRow[]>, service: ServiceId, row: EntryRow): void {
  const rows = rowsOf.get(service) ?? []
  rowsOf.set(service, rows)
  const index = rows.findIndex(({ label, text, note }) => label === row.label && text === row.text && note === row.note)
  const same = rows[index]
  if (same === undefined) rows.push(row)
  else
    rows[index] = {
      ...same,
      reach: reaches.find((reach) => reach === same.reach || reach === row.reach) ?? 'internal',
      parts: [...same.parts, ...row.parts],
      leadsTo: [...same.leadsTo, ...row.leadsTo],
    }
}

const noteOf = ({ enabled }: Pick<Trigger, 'enabled'>): string => (holds(enabled, Boolean) === 'no' ? 'off' : '')

/** The model's own answer, for one trigger alone. */
function reachOfTrigger(app: Application, fn: Fn, trigger: Trigger): Reach {
  const alone = { ...fn, triggers: [trigger] }
  return reachOfFunction({ ...emptyApplication, resources: app.resources, functions: [alone] }, alone)
}

/** Where it comes from, if no edge of the application tells. */
function sourcesOf(trigger: Trigger): readonly Source[] {
  switch (trigger.kind) {
    case 'schedule':
      return [{ label: '', text: settingText(trigger.expression, showText) }]
    case 'bucket':
      return elsewhere('bucket', trigger.bucket)
    case 'queue':
      return elsewhere('queue', trigger.queue)
    case 'topic':
      return elsewhere('topic', trigger.topic)
    case 'stream':
      return elsewhere('stream', trigger.source)
    case 'broker':
      return elsewhere('broker', trigger.broker)
    case 'logs':
      return elsewhere('logs', trigger.group)
    case 'user-pool':
      return elsewhere('user pool', trigger.pool)
    case 'edge':
      return elsewhere('CDN', trigger.distribution)
    case 'bus':
      if (trigger.rule !== undefined) return []
      return trigger.bus === 'default' ? [{ label: 'bus', text: 'default' }] : elsewhere('bus', trigger.bus)
    case 'email':
      return [{ label: 'e-mail', text: settingText(trigger.recipients, (all) => all.map(showText).join(', ') || 'any recipient') }]
    case 'iot':
      return [{ label: 'IoT', text: settingText(trigger.sql, showText) }]
    case 'repository':
      return trigger.repository === undefined
        ? [{ label: 'repository', text: trigger.source }]
        : elsewhere('repository', trigger.repository)
    case 'direct':
      return [{ label: 'invoke', text: settingText(trigger.principal, principalText) }]
    case 'other':
      return [{ label: '', text: trigger.source }]
    case 'authorizer':
      return trigger.api === undefined ? [{ label: 'authorizer', text: trigger.flavour }] : []
    case 'http':
    case 'url':
    case 'graphql':
    case 'workflow':
    case 'custom-resource':
      return []
  }
}

const principalText = (principal: Text): string => (principal[0] === '*' ? 'anyone' : showText(principal))

/** Sources that are known only by name, or not at all. */
function elsewhere(label: string, source: Known<Target>): readonly Source[] {
  if (source.state === 'unknown') return [{ label, text: 'not known' }]
  return values(source).flatMap((target) => (target.kind === 'external' ? [{ label, text: showText(target.name) }] : []))
}
