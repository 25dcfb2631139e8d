import { decode } from 'cordon'
import { z } from 'zod'

export class ParseError extends Error {}

const checked = (schema, value) => {
  const { value: data, issues } = schema['~standard'].validate(value)
  if (issues !== undefined) throw new ParseError('Failed to parse schema')
  return data
}
const json = (text) => decode('json', text)

// Where an envelope finds the payload. Older versions decode JSON bodies themselves, newer ones leave it to JSONStringified.
const envelope = (parse) => ({
  parse,
  safeParse: (event, schema) => ({ success: true, data: parse(event, schema), error: undefined }),
})
const body = envelope((event, schema) => checked(schema, event.body))
const bodies = envelope((event, schema) => event.Records.map((record) => checked(schema, record.body)))
const streamed = envelope((event, schema) => event.Records.map(({ kinesis }) => checked(schema, decode('base64', kinesis.data))))

export {
  body as ApiGatewayEnvelope,
  body as ApiGatewayV2Envelope,
  body as LambdaFunctionUrlEnvelope,
  body as VpcLatticeEnvelope,
  body as VpcLatticeV2Envelope,
  bodies as SqsEnvelope,
  streamed as KinesisEnvelope,
}
export const EventBridgeEnvelope = envelope((event, schema) => checked(schema, event.detail))
export const SnsEnvelope = envelope((event, schema) => event.Records.map(({ Sns }) => checked(schema, Sns.Message)))
export const SnsSqsEnvelope = envelope((event, schema) => event.Records.map((record) => checked(schema, json(record.body).Message)))
export const KinesisFirehoseEnvelope = envelope((event, schema) => event.records.map(({ data }) => checked(schema, decode('base64', data))))
export const DynamoDBStreamEnvelope = envelope((event, schema) =>
  event.Records.map(({ dynamodb }) => ({
    NewImage: checked(schema, decode('item', dynamodb.NewImage)),
    OldImage: checked(schema, decode('item', dynamodb.OldImage)),
  })),
)
export const CloudWatchEnvelope = envelope((event, schema) =>
  json(decode('gzip', decode('base64', event.awslogs.data))).logEvents.map(({ message }) => checked(schema, message)),
)
export const KafkaEnvelope = envelope((event, schema) =>
  Object.values(event.records).flatMap((records) => records.map(({ value }) => checked(schema, decode('base64', value)))),
)

/** `parse(event, envelope, schema, safe)`. */
export const parse = (event, wrapper, schema, safe) => {
  if (wrapper) return safe ? wrapper.safeParse(event, schema) : wrapper.parse(event, schema)
  if (!safe) return checked(schema, event)
  const { value: data, issues } = schema['~standard'].validate(event)
  return { success: issues === undefined, data, error: issues && new ParseError('Failed to parse schema') }
}

/** A decorator of a method, and a middleware of middy: both have this name. */
export const parser = ({ schema, envelope: wrapper, safeParse }) => {
  const decorate = (target, name, descriptor) => {
    const method = descriptor.value
    descriptor.value = function (event, context, ...rest) {
      return method.call(this, parse(event, wrapper, schema, safeParse), context, ...rest)
    }
    return descriptor
  }
  decorate.before = (request) => {
    request.event = parse(request.event, wrapper, schema, safeParse)
  }
  return decorate
}

export const JSONStringified = (schema) => z.string().transform(json).pipe(schema)
export const Base64Encoded = (schema) =>
  z
    .string()
    .transform((text) => json(decode('base64', text)))
    .pipe(schema)
export const DynamoDBMarshalled = (schema) =>
  z
    .any()
    .transform((item) => decode('item', item))
    .pipe(schema)

// The schemas of events say what AWS sends: they restrict nothing that a caller writes.
const event = z.looseObject({})
export {
  event as AlbSchema,
  event as AlbMultiValueHeadersSchema,
  event as APIGatewayEventRequestContextSchema,
  event as APIGatewayProxyEventSchema,
  event as APIGatewayProxyEventV2Schema,
  event as APIGatewayProxyWebsocketEventSchema,
  event as APIGatewayRequestAuthorizerEventSchema,
  event as APIGatewayRequestAuthorizerEventV2Schema,
  event as APIGatewayRequestAuthorizerV2Schema,
  event as APIGatewayRequestContextV2Schema,
  event as APIGatewayTokenAuthorizerEventSchema,
  event as AppSyncResolverSchema,
  event as AppSyncEventsPublishSchema,
  event as AppSyncEventsSubscribeSchema,
  event as CloudFormationCustomResourceCreateSchema,
  event as CloudFormationCustomResourceDeleteSchema,
  event as CloudFormationCustomResourceUpdateSchema,
  event as CloudWatchLogsSchema,
  event as CloudWatchLogEventSchema,
  event as DynamoDBStreamSchema,
  event as DynamoDBStreamRecord,
  event as EventBridgeSchema,
  event as KafkaMskEventSchema,
  event as KafkaRecordSchema,
  event as KafkaSelfManagedEventSchema,
  event as KinesisDataStreamSchema,
  event as KinesisDataStreamRecord,
  event as KinesisFirehoseSchema,
  event as KinesisFirehoseRecordSchema,
  event as LambdaFunctionUrlSchema,
  event as PreSignupTriggerSchema,
  event as PostConfirmationTriggerSchema,
  event as PreTokenGenerationTriggerSchemaV1,
  event as PreTokenGenerationTriggerSchemaV2AndV3,
  event as S3Schema,
  event as S3EventNotificationEventBridgeSchema,
  event as S3ObjectLambdaEventSchema,
  event as S3SqsEventNotificationSchema,
  event as SesSchema,
  event as SesRecordSchema,
  event as SnsSchema,
  event as SnsRecordSchema,
  event as SnsNotificationSchema,
  event as SqsSchema,
  event as SqsRecordSchema,
  event as TransferFamilySchema,
  event as VpcLatticeSchema,
  event as VpcLatticeV2Schema,
}
