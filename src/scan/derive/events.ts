import type { Application, Service } from '../../model/application.ts'
import type { Trigger } from '../../model/trigger.ts'
import { shapesOf } from '../../trace/link/entries.ts'
import { triggerEntries } from '../../triggers/catalogue.ts'
import type { TriggerId } from '../../triggers/catalogue.ts'

/** The shapes in which a trigger's event comes, outermost alone: what a message holds is the sender's. None where the catalogue does not tell. */
export function eventsOf(app: Application, trigger: Trigger, provider: Service['provider']): readonly string[] {
  if (provider !== 'aws')
    return triggerEntries.filter((entry) => entry.kind === trigger.kind && entry.provider === provider).map(({ id }) => id)
  const own = ownEvents(trigger)
  if (own !== undefined) return own
  return shapesOf(app, trigger)
    .filter(({ within }) => within === undefined)
    .map(({ id }) => id)
}

/** Of kinds that come in several shapes: what the declaration tells. */
function ownEvents(trigger: Trigger): readonly TriggerId[] | undefined {
  switch (trigger.kind) {
    case 'stream':
      return streams[trigger.flavour]
    case 'bucket':
      return ['aws-bucket']
    case 'bus':
      return ['aws-bus']
    case 'email':
      return ['aws-mail']
    case 'schedule':
      return [trigger.input === undefined ? 'aws-schedule' : 'aws-schedule-input']
    case 'graphql':
      return ['aws-appsync-resolver', 'aws-appsync-batch']
    case 'authorizer':
      return authorizers[trigger.flavour]
    case 'iot':
      return ['aws-iot-rule']
    case 'edge':
      return only(`aws-edge-${dashed(trigger.hook)}`)
    case 'user-pool':
      return only(hooks[trigger.hook] ?? `aws-user-pool-${dashed(trigger.hook)}`)
    case 'repository':
    case 'other':
      return []
    case 'http':
    case 'url':
    case 'queue':
    case 'topic':
    case 'broker':
    case 'workflow':
    case 'logs':
    case 'custom-resource':
    case 'direct':
      return undefined
  }
}

const streams = {
  table: ['aws-table-stream'],
  kinesis: ['aws-kinesis'],
  kafka: ['aws-kafka', 'aws-kafka-self-managed'],
  'document-database': ['aws-document-stream'],
} as const

const authorizers = {
  token: ['aws-authorizer-token'],
  request: ['aws-authorizer-request', 'aws-authorizer-http-api', 'aws-authorizer-websocket'],
  graphql: ['aws-authorizer-graphql'],
  iot: ['aws-authorizer-iot'],
} as const

/** Hooks of a user pool whose names are not those of the catalogue. */
const hooks: Readonly<Record<string, string>> = {
  DefineAuthChallenge: 'aws-user-pool-define-challenge',
  CreateAuthChallenge: 'aws-user-pool-create-challenge',
  VerifyAuthChallengeResponse: 'aws-user-pool-verify-challenge',
  UserMigration: 'aws-user-pool-migration',
  PreTokenGeneration: 'aws-user-pool-token',
  PreTokenGenerationConfig: 'aws-user-pool-token-v2',
  CustomEmailSender: 'aws-user-pool-sender',
  CustomSMSSender: 'aws-user-pool-sender',
}

const dashed = (hook: string): string => hook.replace(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase()
const only = (id: string): readonly TriggerId[] => triggerEntries.filter((entry) => entry.id === id).map((entry) => entry.id)
