import { awsAuthorizer } from './aws-authorizer.ts'
import { awsBus } from './aws-bus.ts'
import { awsConversation } from './aws-conversation.ts'
import { awsDelivery } from './aws-delivery.ts'
import { awsEdge } from './aws-edge.ts'
import { awsGraphql } from './aws-graphql.ts'
import { awsHttp } from './aws-http.ts'
import { awsMail } from './aws-mail.ts'
import { awsOperation } from './aws-operation.ts'
import { awsQueue } from './aws-queue.ts'
import { awsStorage } from './aws-storage.ts'
import { awsStream } from './aws-stream.ts'
import { awsUserPool } from './aws-user-pool.ts'
import { awsWebhook } from './aws-webhook.ts'
import { azure } from './azure.ts'
import { cloudEvents } from './cloud-events.ts'
import { google } from './google.ts'
import type { TriggerFacts } from './trigger-facts.ts'

/** Every kind of event that a function can be called with, by stable id. */
export const triggers = {
  ...awsHttp,
  ...awsGraphql,
  ...awsAuthorizer,
  ...awsUserPool,
  ...awsStorage,
  ...awsQueue,
  ...awsStream,
  ...awsBus,
  ...awsMail,
  ...awsEdge,
  ...awsDelivery,
  ...awsWebhook,
  ...awsConversation,
  ...awsOperation,
  ...azure,
  ...google,
  ...cloudEvents,
}

export type TriggerId = keyof typeof triggers
export type TriggerEntry = TriggerFacts & { readonly id: TriggerId }

/** The same as a list, in the order of the families. */
export const triggerEntries: readonly TriggerEntry[] = Object.entries<TriggerFacts>(triggers).map(([id, facts]) => ({
  ...facts,
  id: id as TriggerId,
}))
