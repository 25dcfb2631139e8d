import type { Application } from './application.ts'
import type { RouteId } from './ids.ts'
import { values } from './known.ts'
import type { Known } from './known.ts'
import { routeById } from './questions.ts'
import { showText } from './text.ts'
import type { Text } from './text.ts'
import type { Target, Trigger } from './trigger.ts'

/** What starts a function, in a few words: `http POST /orders`, `queue shop/Orders`. */
export function showTrigger(trigger: Trigger, app: Application): string {
  const off = values(trigger.enabled).every((enabled) => !enabled) && trigger.enabled.state !== 'unknown' ? ' (switched off)' : ''
  return `${trigger.kind} ${source(trigger, app)}`.trim() + off
}

function source(trigger: Trigger, app: Application): string {
  switch (trigger.kind) {
    case 'http':
    case 'url':
      return routeText(trigger.route, app)
    case 'graphql':
      return `${trigger.type}.${trigger.field}`
    case 'bucket':
      return targetText(trigger.bucket)
    case 'queue':
      return targetText(trigger.queue)
    case 'topic':
      return targetText(trigger.topic)
    case 'stream':
      return `${targetText(trigger.source)} (${trigger.flavour})`
    case 'broker':
      return targetText(trigger.broker)
    case 'schedule':
      return knownText(trigger.expression)
    case 'bus':
      return trigger.bus === 'default' ? 'default' : targetText(trigger.bus)
    case 'email':
      return values(trigger.recipients).flat().map(showText).join(', ')
    case 'iot':
      return knownText(trigger.sql)
    case 'user-pool':
      return `${targetText(trigger.pool)} (${trigger.hook})`
    case 'workflow':
      return `${trigger.workflow} (${trigger.state})`
    case 'repository':
      return trigger.repository === undefined ? trigger.source : `${trigger.source} ${targetText(trigger.repository)}`
    case 'logs':
      return targetText(trigger.group)
    case 'edge':
      return `${targetText(trigger.distribution)} (${trigger.hook})`
    case 'authorizer':
      return trigger.api ?? trigger.flavour
    case 'custom-resource':
      return trigger.type
    case 'direct':
      return knownText(trigger.principal)
    case 'other':
      return trigger.source
  }
}

function routeText(id: RouteId, app: Application): string {
  const route = routeById(app, id)
  return route === undefined ? id : `${route.method} ${route.path}`
}

const knownText = (value: Known<Text>): string => values(value).map(showText).join(' or ') || 'unknown'

const targetText = (value: Known<Target>): string =>
  values(value)
    .map((target) => (target.kind === 'external' ? showText(target.name) : target.id))
    .join(' or ') || 'unknown'
