import type { DynamoDBStreamEvent } from 'aws-lambda'
import type { AttributeValue } from '@aws-sdk/client-dynamodb'
import { unmarshall } from '@aws-sdk/util-dynamodb'

export async function handler({ Records }: DynamoDBStreamEvent): Promise<void> {
  const fresh = Records.filter(({ eventName }) => eventName === 'INSERT')
  for (const { dynamodb } of fresh) {
    const { url } = unmarshall(dynamodb!.NewImage as Record<string, AttributeValue>)
    await fetch(url, { method: 'POST', body: '{"hello":true}' })
  }
}
