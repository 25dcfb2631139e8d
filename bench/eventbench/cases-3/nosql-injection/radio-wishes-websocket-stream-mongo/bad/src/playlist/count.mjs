import { unmarshall } from '@aws-sdk/util-dynamodb'
import { collection } from './songs.mjs'

async function countWish({ song, show }) {
  const songs = await collection()
  await songs.updateMany({ title: song, show }, { $inc: { wishes: 1 } }) // finds nosql-injection
}

export const handler = async ({ Records }) => {
  const batchItemFailures = []
  for (const { eventID, dynamodb } of Records) {
    try {
      await countWish(unmarshall(dynamodb.NewImage))
    } catch {
      batchItemFailures.push({ itemIdentifier: eventID })
    }
  }
  return { batchItemFailures }
}
