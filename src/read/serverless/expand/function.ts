import type { Buildable } from '../../document/build.ts'
import { entriesOf, isNull, stringOf } from '../../document/node.ts'
import type { Entry, Node } from '../../document/node.ts'
import type { ServiceFunction } from '../functions.ts'
import type { SlsService } from '../service.ts'
import { codeOf } from './code.ts'
import { functionUrl } from './function-url.ts'
import { invokeConfig } from './invoke-config.ts'
import { logGroup } from './log-group.ts'
import { executionRoleOf } from './roles/execution-role.ts'
import { add, grant, ref } from './stack.ts'
import type { Stack } from './stack.ts'
import { normalized } from '../names.ts'

/** What the framework sets where nobody says anything: https://www.serverless.com/framework/docs/providers/aws/guide/serverless.yml */
const defaults = { memorySize: 1024, timeout: 6 } as const
/** Functions at the edge may have less of both, whatever the provider says. */
const edgeDefaults = { memorySize: 128, timeout: 5 } as const

/** A function of serverless.yml as AWS::Lambda::Function with all that belongs to it alone. */
export function expandFunction(stack: Stack, fn: ServiceFunction): void {
  const { service } = stack
  if (fn.node.kind === 'gap') {
    service.notes.report('not-executed', `what the function ${fn.key} is, is not known: ${fn.node.why}`, fn.at)
    add(stack, fn.at, fn.logicalId, 'AWS::Lambda::Function', fn.node, { codeRoot: service.directory, label: fn.key })
    return
  }
  if (fn.get('handler') === undefined && fn.get('image') === undefined)
    service.notes.report('invalid', `The function ${fn.key} has neither a handler nor an image`, fn.at)
  const setting = (name: string): Node | undefined => fn.get(name) ?? service.setting(name)
  const atEdge = fn.events.some(({ kind }) => kind === 'cloudFront')
  const standard = atEdge ? edgeDefaults : defaults
  const { properties: code, codeRoot, metadata } = codeOf(service, fn)
  const tracing = fn.get('tracing') ?? service.setting('tracing.lambda')
  add(
    stack,
    fn.at,
    fn.logicalId,
    'AWS::Lambda::Function',
    {
      FunctionName: fn.name,
      Description: fn.get('description'),
      ...code,
      MemorySize: (atEdge ? fn.get('memorySize') : setting('memorySize')) ?? standard.memorySize,
      Timeout: (atEdge ? fn.get('timeout') : setting('timeout')) ?? standard.timeout,
      Architectures: wrapped(setting('architecture')),
      Environment: atEdge ? undefined : environmentOf(service, fn),
      Role: executionRoleOf(service, fn),
      VpcConfig: atEdge ? undefined : vpcOf(service, fn),
      TracingConfig:
        tracing === undefined || stringOf(tracing) === 'false' ? undefined : { Mode: stringOf(tracing) === 'true' ? 'Active' : tracing },
      KmsKeyArn: setting('kmsKeyArn'),
      DeadLetterConfig: deadLetterOf(fn),
      Layers: fn.get('layers') ?? service.setting('layers'),
      ReservedConcurrentExecutions: fn.get('reservedConcurrency'),
      EphemeralStorage: sized(fn.get('ephemeralStorageSize')),
      FileSystemConfigs: fileSystemOf(fn),
      LoggingConfig: loggingOf(service, fn),
      SnapStart: stringOf(fn.get('snapStart')) === 'true' ? { ApplyOn: 'PublishedVersions' } : undefined,
      Tags: tagsOf(service, fn),
    },
    {
      label: fn.key,
      codeRoot,
      metadata,
      condition: stringOf(fn.get('condition')),
      ...(atEdge ? { deletionPolicy: { kind: 'scalar', value: 'Retain', at: fn.at } } : {}),
    },
  )
  grantOwnNeeds(stack, fn, tracing)
  logGroup(stack, fn)
  alias(stack, fn)
  functionUrl(stack, fn)
  invokeConfig(stack, fn)
}

const wrapped = (node: Node | undefined): Buildable => (node === undefined ? undefined : [node])
const sized = (node: Node | undefined): Buildable => (node === undefined ? undefined : { Size: node })

/** The provider's variables and the function's own, which win. Where one part is not known, neither is the whole. */
function environmentOf(service: SlsService, fn: ServiceFunction): Buildable {
  const parts = [service.setting('environment'), fn.get('environment')].filter((part) => part !== undefined)
  if (parts.length === 0) return undefined
  const open = parts.find((part) => part.kind !== 'map')
  if (open !== undefined) return { Variables: open.kind === 'gap' ? open : { kind: 'gap', why: 'the environment is no map', at: open.at } }
  return { Variables: merged(parts, fn) }
}

function merged(parts: readonly Node[], fn: ServiceFunction): Node {
  const entries = new Map<string, Entry>(parts.flatMap((part) => entriesOf(part)))
  return { kind: 'map', entries, at: parts.at(-1)?.at ?? fn.at }
}

function tagsOf(service: SlsService, fn: ServiceFunction): Buildable {
  const parts = [service.setting('tags'), fn.get('tags')].filter((part) => part !== undefined)
  return parts.length === 0 ? undefined : entriesOf(merged(parts, fn)).map(([key, { value }]) => ({ Key: key, Value: value }))
}

/** `vpc: ~` takes a function out of the provider's network. */
function vpcOf(service: SlsService, fn: ServiceFunction): Buildable {
  const own = fn.node.kind === 'map' ? fn.node.entries.get('vpc')?.value : undefined
  if (own !== undefined && (isNull(own) || stringOf(own) === 'false')) return undefined
  const whole = own ?? service.setting('vpc')
  if (whole === undefined) return undefined
  if (whole.kind !== 'map')
    return whole.kind === 'gap' ? whole : { kind: 'gap', why: 'the network is known only at deployment', at: whole.at }
  const part = (name: string): Node | undefined => fn.get('vpc', name) ?? service.setting(`vpc.${name}`)
  const [groups, subnets] = [part('securityGroupIds'), part('subnetIds')]
  return groups === undefined || subnets === undefined ? undefined : { SecurityGroupIds: groups, SubnetIds: subnets }
}

function deadLetterOf(fn: ServiceFunction): Buildable {
  // The plugin serverless-plugin-lambda-dead-letter writes it `deadLetter: { targetArn }`.
  const target = fn.get('onError') ?? fn.get('deadLetter', 'targetArn') ?? fn.get('deadLetter', 'sqs') ?? fn.get('deadLetter', 'sns')
  return target === undefined ? undefined : { TargetArn: target }
}

function fileSystemOf(fn: ServiceFunction): Buildable {
  const arn = fn.get('fileSystemConfig', 'arn')
  return arn === undefined ? undefined : [{ Arn: arn, LocalMountPath: fn.get('fileSystemConfig', 'localMountPath') }]
}

function loggingOf(service: SlsService, fn: ServiceFunction): Buildable {
  const part = (name: string): Node | undefined => fn.get('logs', name) ?? service.setting(`logs.lambda.${name}`)
  const config = {
    LogGroup: part('logGroup'),
    LogFormat: part('logFormat'),
    ApplicationLogLevel: part('applicationLogLevel'),
    SystemLogLevel: part('systemLogLevel'),
  }
  return Object.values(config).some((value) => value !== undefined) ? config : undefined
}

/** What the framework lets a function's role do because of the function's own settings. */
function grantOwnNeeds(stack: Stack, fn: ServiceFunction, tracing: Node | undefined): void {
  const onError = fn.get('onError')
  if (onError !== undefined && stringOf(onError) !== undefined)
    grant(stack, fn, fn.placeOf('onError'), `onError ${fn.key}`, ['sns:Publish'], [onError])
  const key = fn.get('kmsKeyArn') ?? stack.service.setting('kmsKeyArn')
  if (key !== undefined && stringOf(key) !== undefined) grant(stack, fn, key.at, `kms ${stringOf(key)}`, ['kms:Decrypt'], [key])
  if (tracing !== undefined && stringOf(tracing) !== 'false')
    grant(stack, fn, tracing.at, 'xray', ['xray:PutTraceSegments', 'xray:PutTelemetryRecords'], ['*'])
  const fileSystem = fn.get('fileSystemConfig', 'arn')
  if (fileSystem !== undefined)
    grant(
      stack,
      fn,
      fileSystem.at,
      `fileSystem ${fn.key}`,
      ['elasticfilesystem:ClientMount', 'elasticfilesystem:ClientWrite'],
      [fileSystem],
    )
}

/** Provisioned concurrency and SnapStart need a published version under a name. */
function alias(stack: Stack, fn: ServiceFunction): void {
  const provisioned = fn.get('provisionedConcurrency')
  const snapStart = stringOf(fn.get('snapStart')) === 'true'
  if (provisioned === undefined && !snapStart) return
  const [suffix, name] = provisioned === undefined ? ['SnapStart', 'snapstart'] : ['ProvConc', 'provisioned']
  const executions = fn.get('provisionedConcurrency', 'executions') ?? provisioned
  add(
    stack,
    fn.at,
    `${normalized(fn.key)}${suffix}LambdaAlias`,
    'AWS::Lambda::Alias',
    {
      FunctionName: ref(fn.logicalId),
      FunctionVersion: { kind: 'gap', why: 'the version is published at deployment', at: fn.at },
      Name: fn.get('provisionedConcurrency', 'alias') ?? name,
      ProvisionedConcurrencyConfig: provisioned === undefined ? undefined : { ProvisionedConcurrentExecutions: executions },
    },
    { generated: true },
  )
}
