import type { TriggerId } from './catalogue.ts'
import { authorizerExamples } from './examples/authorizer.ts'
import { busExamples } from './examples/bus.ts'
import type { Example } from './examples/example.ts'
import { httpExamples } from './examples/http.ts'
import { otherCloudExamples } from './examples/other-clouds.ts'
import { queueExamples } from './examples/queue.ts'
import { serviceExamples } from './examples/service.ts'
import { storageExamples } from './examples/storage.ts'
import { streamExamples } from './examples/stream.ts'
import { userPoolExamples } from './examples/user-pool.ts'
import { webhookExamples } from './examples/webhook.ts'

/** One event of every kind. Apart from the catalogue, because guard carries that into functions and needs no examples there. */
export const examples: Readonly<Record<TriggerId, Example>> = {
  ...httpExamples,
  ...authorizerExamples,
  ...webhookExamples,
  ...userPoolExamples,
  ...storageExamples,
  ...queueExamples,
  ...streamExamples,
  ...busExamples,
  ...serviceExamples,
  ...otherCloudExamples,
}
