import type { At } from '../model.ts'
import { folded, serviceNamed } from './index.ts'
import { waitedOperation } from './waiters.ts'

// Facts of the JavaScript SDKs, version 3 (`@aws-sdk/*`) and version 2 (`aws-sdk`).
// Read in the published packages: @aws-sdk/* 3.1169.0, aws-sdk 2.1693.0, @amazon-dax-sdk/* 3.1.0; 2026-11-22.

/** An operation of a service. `document`: its parameters and answer hold plain values in place of DynamoDB's attribute values. */
export interface SdkOperation {
  readonly service: string
  readonly operation: string
  readonly document: boolean
}

export interface SdkClient {
  readonly service: string
  /** Its operations are methods (`s3.getObject(input)`); otherwise it sends commands (`client.send(command)`). */
  readonly aggregated: boolean
  readonly document: boolean
}

/** Something beside clients and commands. Places are those of the call, or the `new`, that makes it. */
export type SdkTool =
  /** It does what the operation does, with the parameters at this place. */
  | { readonly kind: 'operation'; readonly service: string; readonly operation: string; readonly parameters: At }
  /** It gives a URL with which whoever holds it makes the command's request. */
  | { readonly kind: 'presigned-command'; readonly command: At }
  /** The same; the operation is named by a string as v2 names its methods (`'getObject'`). */
  | { readonly kind: 'presigned-operation'; readonly service: string; readonly operation: At; readonly parameters: At }
  /** It gives a form with which whoever holds it puts an object into the bucket. */
  | { readonly kind: 'presigned-form'; readonly bucket: At; readonly key: At; readonly conditions: At }
  /** v2's `client.makeRequest('getObject', parameters)`. */
  | { readonly kind: 'named-operation'; readonly service: string; readonly operation: At; readonly parameters: At }
  /** v2's `client.waitFor('bucketExists', parameters)`. */
  | { readonly kind: 'waiter'; readonly service: string; readonly waiter: At; readonly parameters: At }
  /** Between plain values and DynamoDB's attribute values. */
  | { readonly kind: 'item'; readonly way: 'encodes' | 'decodes'; readonly value: At }
  /** Keys for the client; nothing of a caller's. */
  | { readonly kind: 'credentials' }

const clientPackage = '@aws-sdk/client-'
const documentPackages = new Set(['@aws-sdk/lib-dynamodb', '@amazon-dax-sdk/lib-dax'])

/** Names of the document clients, as methods; with a capital they are the commands' names. Others (`query`) are called as the operation is. */
const documentOperations = new Map([
  ['get', 'GetItem'],
  ['put', 'PutItem'],
  ['update', 'UpdateItem'],
  ['delete', 'DeleteItem'],
  ['query', 'Query'],
  ['scan', 'Scan'],
  ['batchGet', 'BatchGetItem'],
  ['batchWrite', 'BatchWriteItem'],
  ['transactGet', 'TransactGetItems'],
  ['transactWrite', 'TransactWriteItems'],
])

/** `PutObjectCommand` of `@aws-sdk/client-s3`: what sending such a command does. A service without a table passes through under its package's name. */
export function commandOf(packageName: string, exportedName: string): SdkOperation | undefined {
  const operation = /^([A-Z]\w*)Command$/.exec(exportedName)?.[1]
  return operation === undefined ? undefined : operationNamed(packageName, operation)
}

/** `S3Client` (bare) and `S3` (aggregated) of `@aws-sdk/client-s3`; `DynamoDBDocumentClient`, which `from(client)` makes, and `DynamoDBDocument`. */
export function clientOf(packageName: string, exportedName: string): SdkClient | undefined {
  const found = daxClients.get(`${packageName}#${exportedName}`)
  if (found !== undefined) return found
  if (packageName === '@aws-sdk/lib-dynamodb') {
    if (exportedName === 'DynamoDBDocumentClient') return { service: 'dynamodb', aggregated: false, document: true }
    if (exportedName === 'DynamoDBDocument') return { service: 'dynamodb', aggregated: true, document: true }
  }
  if (!packageName.startsWith(clientPackage)) return undefined
  // The classes are called as the package is, but for capitals: `client-cognito-identity-provider`, `CognitoIdentityProvider(Client)`.
  const called = folded(exportedName)
  const name = folded(packageName.slice(clientPackage.length))
  if (called !== name && called !== `${name}client`) return undefined
  return { service: serviceOf(packageName), aggregated: called === name, document: false }
}

/** DynamoDB through its cache: clients with DynamoDB's own methods. */
const daxClients: ReadonlyMap<string, SdkClient> = new Map([
  ['@amazon-dax-sdk/client-dax#Dax', { service: 'dynamodb', aggregated: true, document: false }],
  ['@amazon-dax-sdk/lib-dax#DaxDocument', { service: 'dynamodb', aggregated: true, document: true }],
  ['amazon-dax-client#default', { service: 'dynamodb', aggregated: true, document: false }],
])

/** The operation behind a method of an aggregated client: `getObject`, or `get` of the document client. */
export function aggregatedMethod(service: string, method: string, document: boolean): string | undefined {
  if (!/^[a-z]/.test(method) || /^(?:paginate[A-Z]|paginated[A-Z]|waitUntil[A-Z])/.test(method) || plumbing.has(method)) return undefined
  return (document && service === 'dynamodb' ? documentOperations.get(method) : undefined) ?? upperFirst(method)
}

/** What every client has beside its operations, in either version. */
const plumbing = new Set(
  (
    'addListener api apiVersions config constructor createPresignedPost createSet credentialsFrom customizeRequests destroy emit endpoint ' +
    'getSignedUrl getSignedUrlPromise hasOwnProperty isPrototypeOf listeners makeRequest makeUnauthenticatedRequest middlewareStack on ' +
    'onAsync propertyIsEnumerable removeAllListeners removeListener send setupRequestListeners toLocaleString toString valueOf waitFor'
  ).split(' '),
)

/** The operation whose pages `paginateListObjectsV2(config, input)` asks for; on an aggregated client the method takes the input first. */
export function paginatorOf(packageName: string, exportedName: string): SdkOperation | undefined {
  const operation = /^(?:dax)?[pP]aginated?([A-Z]\w*)$/.exec(exportedName)?.[1]
  return operation === undefined ? undefined : operationNamed(packageName, operation)
}

/** The operation that `waitUntilObjectExists({ client }, input)` repeats. Its name is undefined where the waiter is not in the table. */
export function waiterOf(
  packageName: string,
  exportedName: string,
): { readonly service: string; readonly operation: string | undefined } | undefined {
  const waiter = /^waitUntil([A-Z]\w*)$/.exec(exportedName)?.[1] ?? /^waitFor([A-Z]\w*)$/.exec(exportedName)?.[1]
  if (waiter === undefined || !packageName.startsWith(clientPackage)) return undefined
  const service = serviceOf(packageName)
  return { service, operation: waitedOperation(service, waiter) }
}

/** What else the SDKs' packages export. In `aws-sdk`, the name is the path of the export: `DynamoDB.Converter.marshall`. */
export function toolOf(packageName: string, exportedName: string): SdkTool | undefined {
  if (packageName === 'aws-sdk') return v2Tools.get(v2Path(exportedName).join('.').toLowerCase())
  if (packageName === '@aws-sdk/credential-providers') return credentialsFrom(exportedName)
  return tools.get(`${packageName}#${exportedName}`)
}

const tools: ReadonlyMap<string, SdkTool> = new Map<string, SdkTool>([
  ['@aws-sdk/s3-request-presigner#getSignedUrl', { kind: 'presigned-command', command: 'arg1' }],
  [
    '@aws-sdk/s3-presigned-post#createPresignedPost',
    { kind: 'presigned-form', bucket: 'arg1.Bucket', key: 'arg1.Key', conditions: 'arg1.Conditions' },
  ],
  ['@aws-sdk/lib-storage#Upload', { kind: 'operation', service: 's3', operation: 'PutObject', parameters: 'arg0.params' }],
  ['@aws-sdk/util-dynamodb#marshall', { kind: 'item', way: 'encodes', value: 'arg0' }],
  ['@aws-sdk/util-dynamodb#convertToAttr', { kind: 'item', way: 'encodes', value: 'arg0' }],
  ['@aws-sdk/util-dynamodb#unmarshall', { kind: 'item', way: 'decodes', value: 'arg0' }],
  ['@aws-sdk/util-dynamodb#convertToNative', { kind: 'item', way: 'decodes', value: 'arg0' }],
])

/** By the path of the export, in lower case. */
const v2Tools: ReadonlyMap<string, SdkTool> = new Map<string, SdkTool>([
  ['dynamodb.converter.marshall', { kind: 'item', way: 'encodes', value: 'arg0' }],
  ['dynamodb.converter.input', { kind: 'item', way: 'encodes', value: 'arg0' }],
  ['dynamodb.converter.unmarshall', { kind: 'item', way: 'decodes', value: 'arg0' }],
  ['dynamodb.converter.output', { kind: 'item', way: 'decodes', value: 'arg0' }],
  ['s3.managedupload', { kind: 'operation', service: 's3', operation: 'PutObject', parameters: 'arg0.params' }],
  ['temporarycredentials', { kind: 'operation', service: 'sts', operation: 'AssumeRole', parameters: 'arg0' }],
  ['chainabletemporarycredentials', { kind: 'operation', service: 'sts', operation: 'AssumeRole', parameters: 'arg0.params' }],
  ['webidentitycredentials', { kind: 'operation', service: 'sts', operation: 'AssumeRoleWithWebIdentity', parameters: 'arg0' }],
])

function credentialsFrom(exportedName: string): SdkTool | undefined {
  if (exportedName === 'fromTemporaryCredentials') {
    return { kind: 'operation', service: 'sts', operation: 'AssumeRole', parameters: 'arg0.params' }
  }
  return /^from[A-Z]|^createCredentialChain$|^propertyProviderChain$/.test(exportedName) ? { kind: 'credentials' } : undefined
}

/**
 * A client class of `aws-sdk`, by the path of the export: `S3`, `DynamoDB.DocumentClient`, and by file `clients/s3`,
 * `clients/dynamodb/DocumentClient`. All clients of v2 have their operations as methods.
 */
export function v2Client(exportPath: string): { readonly service: string; readonly document: boolean } | undefined {
  const [name, member, ...deeper] = v2Path(exportPath)
  if (name === undefined || deeper.length > 0 || (!fromFile(exportPath) && (!/^[A-Z]/.test(name) || isNoClient(name)))) return undefined
  const service = serviceNamed(name) ?? folded(name)
  if (member === undefined) return { service, document: false }
  return service === 'dynamodb' && member === 'DocumentClient' ? { service, document: true } : undefined
}

/** What `aws-sdk` exports with a capital beside its clients. */
const noClients = new Set(
  (
    'Config CredentialProviderChain Credentials Endpoint EndpointCache EventListeners HttpClient HttpRequest HttpResponse IniLoader JSON ' +
    'MetadataService Model NodeHttpClient ParamValidator Protocol Request ResourceWaiter Response SSOTokenProvider SequentialExecutor ' +
    'Service Signers StaticTokenProvider Token TokenProviderChain VERSION XML'
  ).split(' '),
)
const isNoClient = (name: string): boolean => noClients.has(name) || name.endsWith('Credentials')

/** The operation behind a method of a v2 client. S3's `upload` takes the parameters of PutObject. */
export function v2Method(service: string, method: string, document: boolean): string | undefined {
  if (document && service === 'dynamodb') return documentOperations.get(method)
  if (service === 's3' && method === 'upload') return 'PutObject'
  return plumbing.has(method) || !/^[a-z]/.test(method) ? undefined : upperFirst(method)
}

/** The methods of a v2 client that are no operations and still lead to one. */
export function v2MethodTool(service: string, method: string): SdkTool | undefined {
  if (method === 'waitFor') return { kind: 'waiter', service, waiter: 'arg0', parameters: 'arg1' }
  if (method === 'makeRequest' || method === 'makeUnauthenticatedRequest') {
    return { kind: 'named-operation', service, operation: 'arg0', parameters: 'arg1' }
  }
  if (service !== 's3') return undefined
  if (method === 'getSignedUrl' || method === 'getSignedUrlPromise') {
    return { kind: 'presigned-operation', service, operation: 'arg0', parameters: 'arg1' }
  }
  if (method !== 'createPresignedPost') return undefined
  return { kind: 'presigned-form', bucket: 'arg0.Bucket', key: 'arg0.Fields.key', conditions: 'arg0.Conditions' }
}

/** The operation that v2's `waitFor('bucketExists', …)` repeats. */
export function v2Waiter(service: string, waiter: string): string | undefined {
  return waitedOperation(service, upperFirst(waiter))
}

function operationNamed(packageName: string, name: string): SdkOperation | undefined {
  if (documentPackages.has(packageName)) {
    return { service: 'dynamodb', operation: documentOperations.get(lowerFirst(name)) ?? name, document: true }
  }
  if (packageName === '@amazon-dax-sdk/client-dax') return { service: 'dynamodb', operation: name, document: false }
  if (!packageName.startsWith(clientPackage)) return undefined
  return { service: serviceOf(packageName), operation: name, document: false }
}

function serviceOf(packageName: string): string {
  const name = packageName.slice(clientPackage.length)
  return serviceNamed(name) ?? name
}

const fromFile = (exportPath: string): boolean => exportPath.startsWith('clients/')

function v2Path(exportPath: string): readonly string[] {
  const names = exportPath.split(/[./]/).filter((name) => name !== '' && name !== 'default')
  return names[0] !== 'clients' ? names : names[1] === 'all' ? names.slice(2) : names.slice(1)
}

function upperFirst(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1)
}

function lowerFirst(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1)
}
