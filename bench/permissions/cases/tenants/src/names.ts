import { DynamoDBClient, GetItemCommand, type AttributeValue } from '@aws-sdk/client-dynamodb'
import { GetParameterCommand, SSMClient } from '@aws-sdk/client-ssm'
import { PublishCommand, SNSClient } from '@aws-sdk/client-sns'
import { SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs'

const dynamo = new DynamoDBClient({})

interface Request {
  id: string
  kind: 'invoice' | 'rate'
  table: string
}

async function fetchItem(TableName: string, id: string): Promise<Record<string, AttributeValue> | undefined> {
  // uses dynamodb:GetItem on param:LegacyTable for Legacy
  // uses dynamodb:GetItem on import:platform-customers-table for Shared
  // uses dynamodb:GetItem on Rates for Rate, RateByName
  // uses dynamodb:GetItem on Registry for RegistryOf
  // uses dynamodb:GetItem on Invoices; dynamodb:GetItem on Rates for ByKind
  // uses dynamodb:GetItem on ? for Anything, FromParameter
  const { Item } = await dynamo.send(new GetItemCommand({ TableName, Key: { id: { S: id } } }))
  return Item
}

export const legacy = async ({ id }: Request) => fetchItem(process.env.LEGACY_TABLE!, id)
export const shared = async ({ id }: Request) => fetchItem(process.env.SHARED_TABLE!, id)
export const rate = async ({ id }: Request) => fetchItem(process.env.RATES_TABLE!, id)
export const rateByName = async ({ id }: Request) => fetchItem(`rates-${process.env.STAGE}`, id)
export const registry = async ({ id }: Request) => fetchItem(process.env.REGISTRY!, id)

const tables: Record<Request['kind'], string> = { invoice: process.env.INVOICES!, rate: process.env.RATES_TABLE! }
export const byKind = async ({ id, kind }: Request) => fetchItem(tables[kind], id)

export const anything = async ({ id, table }: Request) => fetchItem(table, id)

export const fromParameter = async ({ id }: Request) => {
  const { Parameter } = await new SSMClient({}).send(new GetParameterCommand({ Name: `/billing/${process.env.STAGE}/table` })) // uses ssm:GetParameter on ssm:/billing/prod/table|ssm:/billing/${Stage}/table|ssm:/billing/*/table
  return fetchItem(Parameter!.Value!, id)
}

export const send = async (event: Request): Promise<void> => {
  await new SQSClient({}).send(new SendMessageCommand({ QueueUrl: process.env.QUEUE_URL, MessageBody: event.id })) // uses sqs:SendMessage on Outgoing
}

export const publish = async (event: Request): Promise<void> => {
  await new SNSClient({}).send(new PublishCommand({ TopicArn: process.env.TOPIC, Message: event.id })) // uses sns:Publish on arn:sns:billing-events
}

export const fallback = async ({ id }: Request) => {
  const client = new DynamoDBClient({ endpoint: process.env.AWS_ENDPOINT_URL })
  const TableName = process.env.INVOICES ?? 'invoices-local'
  return client.send(new GetItemCommand({ TableName, Key: { tenant: { S: 'own' }, id: { S: id } } })) // uses dynamodb:GetItem on Invoices
}
