import { siteOf } from '../../machine.ts'
import type { Machine } from '../../machine.ts'
import { listOf, makeObject } from '../../objects.ts'
import { loadNamed, storeNamed, storeUnknown } from '../../property.ts'
import { nullValue, opaque, stringOf, types, undefinedValue } from '../../value.ts'
import type { Instance, Value } from '../../value.ts'
import { argumentOf, keywordsWith } from '../keywords.ts'
import type { Passed } from '../keywords.ts'
import { cloudCall } from '../../cloud.ts'
import { withConditions } from './conditions.ts'
import { operationOfMethod } from './operations.ts'
import { thing } from './things.ts'
import type { Thing } from './things.ts'
import { transfer } from './transfers.ts'

/*
 * Resources of boto3, in outline: objects that stand for a table, a bucket, an object, a queue, a topic, and that put its name into the parameters of the operation
 * (https://boto3.amazonaws.com/v1/documentation/api/latest/guide/resources.html).
 */

/** What a resource puts into every call: its own parameters, in the order in which it is made. */
const identifiers: Readonly<Record<string, readonly string[]>> = {
  table: ['TableName'],
  writer: ['TableName'],
  bucket: ['Bucket'],
  object: ['Bucket', 'Key'],
  queue: ['QueueUrl'],
  message: ['QueueUrl', 'ReceiptHandle'],
  topic: ['TopicArn'],
  metric: ['Namespace'],
  instance: ['InstanceIds[]'],
}

/** Makers on the service's resource, by kind. */
const makers: Readonly<Record<string, string>> = {
  Table: 'table',
  Bucket: 'bucket',
  Object: 'object',
  ObjectSummary: 'object',
  Queue: 'queue',
  Message: 'message',
  Topic: 'topic',
  PlatformEndpoint: 'topic',
  Metric: 'metric',
  Instance: 'instance',
}

/** Methods that are called otherwise than their operation. */
const renamed: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  bucket: { create: 'CreateBucket', delete: 'DeleteBucket', delete_objects: 'DeleteObjects', put_object: 'PutObject', load: 'HeadBucket' },
  object: {
    get: 'GetObject',
    put: 'PutObject',
    delete: 'DeleteObject',
    load: 'HeadObject',
    reload: 'HeadObject',
    copy_from: 'CopyObject',
    initiate_multipart_upload: 'CreateMultipartUpload',
    restore_object: 'RestoreObject',
  },
  queue: {
    send_message: 'SendMessage',
    send_messages: 'SendMessageBatch',
    delete_messages: 'DeleteMessageBatch',
    purge: 'PurgeQueue',
    delete: 'DeleteQueue',
    set_attributes: 'SetQueueAttributes',
    add_permission: 'AddPermission',
  },
  message: { delete: 'DeleteMessage', change_visibility: 'ChangeMessageVisibility' },
  topic: {
    publish: 'Publish',
    subscribe: 'Subscribe',
    delete: 'DeleteTopic',
    set_attributes: 'SetTopicAttributes',
    add_permission: 'AddPermission',
  },
  metric: { put_data: 'PutMetricData', get_statistics: 'GetMetricStatistics', put_alarm: 'PutMetricAlarm' },
  instance: {
    start: 'StartInstances',
    stop: 'StopInstances',
    terminate: 'TerminateInstances',
    reboot: 'RebootInstances',
    load: 'DescribeInstances',
    reload: 'DescribeInstances',
  },
  table: { delete: 'DeleteTable', update: 'UpdateTable', load: 'DescribeTable', reload: 'DescribeTable' },
}

/** What a resource asks the service for when it is first read. */
const loads: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  table: read('DescribeTable', 'item_count table_arn table_status table_size_bytes key_schema creation_date_time'),
  object: read('HeadObject', 'content_length size content_type last_modified e_tag metadata version_id storage_class'),
  queue: read('GetQueueAttributes', 'attributes'),
  topic: read('GetTopicAttributes', 'attributes'),
  instance: read(
    'DescribeInstances',
    'state tags instance_type launch_time image_id vpc_id subnet_id public_ip_address private_ip_address',
  ),
}
function read(operation: string, names: string): Readonly<Record<string, string>> {
  return Object.fromEntries(names.split(' ').map((name) => [name, operation]))
}

const numbers: ReadonlySet<string> = new Set(['item_count', 'table_size_bytes', 'content_length', 'size'])

/** Collections of a service's resource. */
const listings: Readonly<Record<string, string>> = {
  's3.buckets': 'ListBuckets',
  'dynamodb.tables': 'ListTables',
  'sqs.queues': 'ListQueues',
  'sns.topics': 'ListTopics',
  'ec2.instances': 'DescribeInstances',
  'ec2.images': 'DescribeImages',
  'ec2.volumes': 'DescribeVolumes',
  'ec2.snapshots': 'DescribeSnapshots',
  'ec2.vpcs': 'DescribeVpcs',
  'ec2.subnets': 'DescribeSubnets',
  'ec2.security_groups': 'DescribeSecurityGroups',
  'cloudwatch.alarms': 'DescribeAlarms',
  'cloudwatch.metrics': 'ListMetrics',
  'cloudformation.stacks': 'DescribeStacks',
  'iam.users': 'ListUsers',
  'iam.roles': 'ListRoles',
}

const arg = (m: Machine, given: Passed, index: number, name?: string): Value => argumentOf(m, given, index, name) ?? undefinedValue

export function resourceMethod(m: Machine, self: Instance, own: Thing, name: string, given: Passed): Value | undefined {
  if (own.kind === 'resource') return ofService(m, own, name, given)
  if (own.kind === 'listing') return ofListing(m, self, own, name)
  if (name === '__enter__' || name === '__aenter__') return self
  if (name.startsWith('__')) return undefined
  if (name.startsWith('wait_until_')) return nullValue
  const moved = own.kind === 'bucket' || own.kind === 'object' ? transfer(m, own, name, given, placeOf(self, own)) : undefined
  if (moved !== undefined) return moved
  if (own.kind === 'table' && name === 'batch_writer') return thing(m, 'writer', own, self.made)
  if (own.kind === 'writer' && (name === 'put_item' || name === 'delete_item')) {
    const request = makeObject(m, [[name === 'put_item' ? 'PutRequest' : 'DeleteRequest', keywordsWith(m, given.keywords, [])]])
    const input = makeObject(m, [['RequestItems', under(m, self.made[0] ?? undefinedValue, listOf(m, [request]))]])
    return cloudCall(m, { ...own, operation: 'BatchWriteItem' }, input)
  }
  if (own.kind === 'bucket' && name === 'Object') return thing(m, 'object', own, [self.made[0] ?? undefinedValue, arg(m, given, 0, 'key')])
  if (own.kind === 'object' && name === 'Object') return self
  if (own.kind === 'queue' && name === 'receive_messages') {
    const answer = call(m, own, 'ReceiveMessage', self, given)
    return listOf(m, [], thing(m, 'message', own, [self.made[0] ?? undefinedValue, loadNamed(m, loadNamed(m, answer, 'Messages'), '*')]))
  }
  if (own.kind === 'object' && (name === 'Acl' || name === 'Version')) return thing(m, 'object', own, self.made)
  const operation = renamed[own.kind]?.[name] ?? operationOfMethod(own.service, name)
  return operation === undefined ? undefined : call(m, own, operation, self, given)
}

/** `{[name]: value}` */
function under(m: Machine, name: Value, value: Value): Value {
  const object = makeObject(m)
  const text = stringOf(name)
  if (text === undefined) storeUnknown(m, object, name, value)
  else storeNamed(m, object, text, value)
  return object
}

function placeOf(self: Instance, own: Thing): { readonly bucket?: Value; readonly key?: Value } {
  const [bucket = undefinedValue, key = undefinedValue] = self.made
  return own.kind === 'object' ? { bucket, key } : { bucket }
}

function call(m: Machine, own: Thing, operation: string, self: Instance, given: Passed): Value {
  const names = identifiers[own.kind] ?? []
  const [, message = undefinedValue] = self.made
  const own_ = names.map((name, index) => {
    const value = own.kind === 'message' && index === 1 ? loadNamed(m, message, 'ReceiptHandle') : (self.made[index] ?? undefinedValue)
    return name.endsWith('[]') ? ([name.slice(0, -2), listOf(m, [value])] as const) : ([name, value] as const)
  })
  const input = keywordsWith(m, given.keywords, own_)
  return cloudCall(m, { ...own, operation }, own.service === 'dynamodb' ? withConditions(m, input) : input)
}

/** `resource('dynamodb').Table('x')`, `resource('sqs').get_queue_by_name(QueueName='x')`. */
function ofService(m: Machine, own: Thing, name: string, given: Passed): Value | undefined {
  const kind = Object.hasOwn(makers, name) ? makers[name] : undefined
  if (kind !== undefined) {
    const names: Readonly<Record<string, readonly string[]>> = {
      table: ['name'],
      bucket: ['name'],
      object: ['bucket_name', 'key'],
      queue: ['url'],
      topic: ['arn'],
      metric: ['namespace'],
      instance: ['id'],
    }
    const values = (names[kind] ?? []).map((one, index) => arg(m, given, index, one))
    return thing(m, kind, own, values)
  }
  if (name === '__enter__' || name === '__aenter__') return undefined
  const operation = name === 'get_queue_by_name' ? 'GetQueueUrl' : operationOfMethod(own.service, name)
  if (operation === undefined || name.startsWith('__')) return undefined
  const input = keywordsWith(m, given.keywords, [])
  const answer = cloudCall(m, { ...own, operation }, own.service === 'dynamodb' ? withConditions(m, input) : input)
  if (operation === 'GetQueueUrl' || operation === 'CreateQueue') return thing(m, 'queue', own, [loadNamed(m, answer, 'QueueUrl')])
  if (operation === 'CreateTopic') return thing(m, 'topic', own, [loadNamed(m, answer, 'TopicArn')])
  if (operation === 'CreateBucket') return thing(m, 'bucket', own, [loadNamed(m, input, 'Bucket')])
  if (operation === 'CreateTable') return thing(m, 'table', own, [loadNamed(m, input, 'TableName')])
  return answer
}

/** `bucket.objects`: asked for when it is gone through. */
function ofListing(m: Machine, self: Instance, own: Thing, name: string): Value | undefined {
  const [bucket = undefinedValue, held] = self.made
  if (name === '__iter__' || name === '__aiter__') return listOf(m, [], held ?? listed(m, own, bucket))
  if (name === 'delete') return cloudCall(m, { ...own, operation: 'DeleteObjects' }, makeObject(m, [['Bucket', bucket]]))
  return name.startsWith('__') ? undefined : thing(m, 'listing', own, [bucket, held ?? listed(m, own, bucket)])
}

function listed(m: Machine, own: Thing, bucket: Value): Value {
  const answer = cloudCall(m, { ...own, operation: 'ListObjectsV2' }, makeObject(m, [['Bucket', bucket]]))
  return thing(m, 'object', own, [bucket, loadNamed(m, loadNamed(m, loadNamed(m, answer, 'Contents'), '*'), 'Key')])
}

export function fieldOfResource(m: Machine, self: Instance, own: Thing, name: string): Value | undefined {
  const [first = undefinedValue, second = undefinedValue] = self.made
  switch (`${own.kind}.${name}`) {
    case 'table.name':
    case 'table.table_name':
    case 'bucket.name':
    case 'object.bucket_name':
    case 'queue.url':
    case 'topic.arn':
      return first
    case 'object.key':
      return second
    case 'bucket.objects':
    case 'bucket.object_versions':
      return thing(m, 'listing', own, [first])
    case 'message.body':
      return loadNamed(m, second, 'Body')
    case 'message.message_attributes':
      return loadNamed(m, second, 'MessageAttributes')
    case 'message.attributes':
      return loadNamed(m, second, 'Attributes')
    default: {
      const operation = own.kind === 'resource' ? listings[`${own.service}.${name}`] : loads[own.kind]?.[name]
      if (operation === undefined) return undefined
      const given: Passed = { list: [], keywords: undefined, more: undefined }
      const answer = call(m, own, operation, self, given)
      return own.kind === 'resource'
        ? thing(m, 'listing', own, [undefinedValue, answer])
        : opaque(`${name}:${siteOf(m)}`, numbers.has(name) ? { types: types.number } : {})
    }
  }
}
