import { decode } from 'cordon'

const json = (text) => decode('json', text)

export default function eventNormalizer() {
  return {
    before: (request) => {
      for (const record of request.event.Records) {
        record.body = json(record.body)
        record.s3.object.key = decode('url', record.s3.object.key)
        record.Sns.Message = json(record.Sns.Message)
        record.kinesis.data = json(decode('base64', record.kinesis.data))
        record.dynamodb.Keys = decode('item', record.dynamodb.Keys)
        record.dynamodb.NewImage = decode('item', record.dynamodb.NewImage)
        record.dynamodb.OldImage = decode('item', record.dynamodb.OldImage)
      }
    },
  }
}
