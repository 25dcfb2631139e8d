import type { SQSBatchResponse, SQSEvent } from 'aws-lambda'
import { GitMirror } from './mirror'
import { tagOf } from './tag'

const mirror = new GitMirror('/mnt/fonts')

export const handler = async (event: SQSEvent): Promise<SQSBatchResponse> => {
  const batchItemFailures: SQSBatchResponse['batchItemFailures'] = []
  for (const { messageId, body } of event.Records) {
    const tag = tagOf((JSON.parse(body) as { tag?: unknown }).tag)
    if (tag === undefined) continue
    try {
      await mirror.fetch(tag)
    } catch {
      batchItemFailures.push({ itemIdentifier: messageId })
    }
  }
  return { batchItemFailures }
}
