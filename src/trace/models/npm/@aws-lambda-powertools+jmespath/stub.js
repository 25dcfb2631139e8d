import { decode, open } from 'cordon'

const json = (text) => decode('json', text)

export const API_GATEWAY_REST = 'powertools_json(body)'
export const API_GATEWAY_HTTP = 'powertools_json(body)'
export const SQS = 'Records[*].powertools_json(body)'
export const SNS = 'Records[0].Sns.Message | powertools_json(@)'
export const EVENTBRIDGE = 'detail'
export const CLOUDWATCH_EVENTS_SCHEDULED = 'detail'
export const KINESIS_DATA_STREAM = 'Records[*].kinesis.powertools_json(powertools_base64(data))'
export const CLOUDWATCH_LOGS = 'awslogs.powertools_base64_gzip(data) | powertools_json(@).logEvents[*]'
export const S3_EVENTBRIDGE_SQS = 'Records[*].powertools_json(body).detail'
export const S3_SQS = 'Records[*].powertools_json(body).Records[0]'
export const S3_SNS_SQS = 'Records[*].powertools_json(body).powertools_json(Message).Records[0]'
export const S3_SNS_KINESIS_FIREHOSE = 'records[*].powertools_json(powertools_base64(data)).powertools_json(Message).Records[0]'

/** What an expression of JMESPath takes out of a value. */
export const search = (expression, data) => {
  if (expression === API_GATEWAY_REST) return json(data.body)
  if (expression === SQS) return data.Records.map((record) => json(record.body))
  if (expression === EVENTBRIDGE) return data.detail
  if (expression === SNS) return json(data.Records[0].Sns.Message)
  return open(data)
}
export const extractDataFromEnvelope = (data, envelope) => search(envelope, data)
export class PowertoolsFunctions {}
export class Functions {}
