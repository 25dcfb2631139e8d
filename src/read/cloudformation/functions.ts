import type { EnvironmentVariable, Failure, Fn, Layer, Network, RoleReference } from '../../model/function.ts'
import type { FunctionId, ResourceId } from '../../model/ids.ts'
import { known, map, andThen, unknown, values as valuesOf } from '../../model/known.ts'
import type { Known } from '../../model/known.ts'
import type { Code } from '../../model/function.ts'
import type { Statement } from '../../model/role.ts'
import { literal, referencesOf, showText, text } from '../../model/text.ts'
import type { Text } from '../../model/text.ts'
import type { Trigger } from '../../model/trigger.ts'
import { within } from '../project.ts'
import { locate, sourceElsewhere } from '../source/index.ts'
import { nameOf } from './identity.ts'
import type { Declared, Estate } from './estate.ts'
import type { AnyId } from './identity.ts'
import { get, entriesOf, isAbsent, itemsOf, optional, placeOfKey, readNumber, readString, readText, readTexts } from '../document/value.ts'
import type { Value } from '../document/value.ts'

/** Lambda's defaults: https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-function.html */
const platform = { timeoutSeconds: 3, memoryMb: 128, asynchronousRetries: 2 } as const

/** Every function with what is said of it anywhere in the project. */
export function functionsOf(estate: Estate, triggers: ReadonlyMap<FunctionId, readonly Trigger[]>): readonly Fn[] {
  const groups = logGroupsByFunction(estate)
  return estate
    .ofType('AWS::Lambda::Function')
    .map((declared) => functionOf(declared, estate, triggers.get(declared.id as FunctionId) ?? [], groups.get(declared.id)))
}

function functionOf(declared: Declared, estate: Estate, triggers: readonly Trigger[], logGroup: Declared | undefined): Fn {
  const { resource, template } = declared
  const environment = declared.get('Environment', 'Variables')
  const runtime = optional(declared.get('Runtime'), readString)
  const handler = optional(declared.get('Handler'), readString)
  const inline = declared.get('Code', 'ZipFile')
  const packaging =
    !isAbsent(declared.get('Code', 'ImageUri')) || literalOf(declared.get('PackageType')) === 'Image'
      ? 'image'
      : isAbsent(inline)
        ? 'zip'
        : 'inline'
  const group = declared.get('LoggingConfig', 'LogGroup')
  const named = isAbsent(group) ? undefined : estate.target(group)
  const ownGroup = named?.state === 'known' && named.value.kind === 'resource' ? estate.byId.get(named.value.id) : logGroup
  return {
    id: declared.id as FunctionId,
    service: template.service.id,
    logicalId: nameOf(template, resource),
    name: optional(declared.get('FunctionName'), readText),
    runtime: packaging === 'image' ? undefined : (runtime ?? unknown('no runtime is written', resource.at)),
    packaging,
    image: optional(declared.get('Code', 'ImageUri'), readText),
    handler,
    code: codeOf(declared, estate, packaging, handler, runtime),
    triggers,
    role: roleOf(declared, estate),
    invokers: estate.companions(declared.id, 'AWS::Lambda::Permission', 'FunctionName').map(permissionOf),
    environment: entriesOf(environment).map(([name, entry]): EnvironmentVariable => ({ name, value: readText(entry.get()), at: entry.at })),
    environmentUnknown: environment.kind === 'gap' ? environment.why : undefined,
    limits: {
      timeoutSeconds: readNumber(declared.get('Timeout'), platform.timeoutSeconds),
      memoryMb: readNumber(declared.get('MemorySize'), platform.memoryMb),
      reservedConcurrency:
        optional(declared.get('ReservedConcurrentExecutions'), (value) => readNumber<'shared'>(value, 0)) ?? known('shared'),
    },
    failure: failureOf(declared, estate),
    logging: {
      group: ownGroup?.id as ResourceId | undefined,
      retentionDays:
        ownGroup === undefined
          ? known('never')
          : (optional(ownGroup.get('RetentionInDays'), (value) => readNumber<'never'>(value, 0)) ?? known('never')),
    },
    tracing: map(readString(declared.get('TracingConfig', 'Mode'), 'PassThrough'), (mode) => mode === 'Active'),
    network: networkOf(declared.get('VpcConfig')),
    ...fileSystemsOf(declared, estate),
    layers: itemsOf(declared.get('Layers')).map((layer): Layer => ({ reference: readText(layer), at: placeOf(layer) ?? resource.at })),
    environmentKey: known(isAbsent(declared.get('KmsKeyArn')) ? 'provider-key' : 'own-key'),
    ...(isAbsent(declared.get('KmsKeyArn')) ? {} : { environmentKeyName: readText(declared.get('KmsKeyArn')) }),
    generated: resource.generated ?? false,
    at: resource.at,
    view: 'declared',
  }
}

const literalOf = (value: Value): string | undefined => (value.kind === 'scalar' ? value.text : undefined)
const placeOf = (value: Value): Fn['at'] | undefined => (value.kind === 'absent' ? undefined : value.at)

function codeOf(
  declared: Declared,
  estate: Estate,
  packaging: Fn['packaging'],
  handler: Known<string> | undefined,
  runtime: Known<string> | undefined,
): Known<Code> {
  const { resource, template } = declared
  if (packaging === 'inline') {
    const source = declared.get('Code', 'ZipFile')
    const at = placeOfKey(declared.get('Code'), 'ZipFile') ?? resource.at
    const symbol = handler?.state === 'known' ? handler.value.slice(handler.value.lastIndexOf('.') + 1) : undefined
    return map(readText(source), (written): Code => ({
      root: template.directory,
      file: undefined,
      symbol,
      inline: { source: literal(written) ?? showText(written), at },
    }))
  }
  const whole = declared.get('Code')
  const path = literalOf(whole)
  const find = (folder: string): Code =>
    locate(estate.project, {
      root: folder,
      handler: handler?.state === 'known' ? handler.value : '',
      runtime: runtime?.state === 'known' ? runtime.value : undefined,
      packaging,
      metadata: resource.metadata,
      environment: (name) => literalOf(declared.get('Environment', 'Variables', name)),
    })
  const root = resource.codeRoot ?? (path === undefined || /^[a-z0-9]+:\/\//.test(path) ? undefined : within(template.directory, path))
  if (packaging === 'zip' && root === undefined) {
    const besides = amplifyFolder.test(template.directory) ? find(`${template.directory}/src`) : undefined
    if (besides?.file !== undefined) return known(besides)
    const archive = archiveIn(declared.get('Code', 'S3Key'))
    const own =
      handler?.state === 'known' && runtime?.state === 'known' && path === undefined
        ? sourceElsewhere(
            estate.project,
            archive === undefined ? template.directory : `${template.directory}/${archive}`,
            handler.value,
            runtime.value,
          )
        : undefined
    if (own !== undefined) return known({ root: template.directory, ...own })
    return known({
      root: template.directory,
      file: undefined,
      symbol: undefined,
      missing: path === undefined ? 'the template names an archive in a bucket, not a directory' : `${path} is not in the project`,
    })
  }
  if (packaging === 'zip' && handler?.state !== 'known')
    return unknown(handler === undefined ? 'no handler is written' : 'the handler is not known', resource.at)
  return known(find(root ?? template.directory))
}

/** Amplify packs `src` beside the template, which names a bucket: https://docs.amplify.aws/gen1/javascript/reference/project/ */
const amplifyFolder = /(?:^|\/)amplify\/backend\/function\/[^/]+$/

/** The name of an archive in a bucket, `orders.zip`: what is written behind the last slash. Undefined where a parameter tells it. */
function archiveIn(key: Value): string | undefined {
  const [written] = valuesOf(readText(key))
  return written === undefined ? undefined : /(?:^|\/)([^/$]+\.zip)$/i.exec(showText(written))?.[1]
}

function roleOf(declared: Declared, estate: Estate): Known<RoleReference> {
  const role = declared.get('Role')
  if (isAbsent(role)) return unknown('no role is written', declared.resource.at)
  return map(readText(role), (name): RoleReference => {
    const target = estate.resolve(name)
    return target.kind === 'role' ? { kind: 'role', role: target.id } : { kind: 'external', name }
  })
}

function failureOf(declared: Declared, estate: Estate): Failure {
  const [config] = estate.companions(declared.id, 'AWS::Lambda::EventInvokeConfig', 'FunctionName')
  return {
    deadLetter: estate.targetOrNone(declared.get('DeadLetterConfig', 'TargetArn')),
    onFailure: config === undefined ? known('none') : estate.targetOrNone(config.get('DestinationConfig', 'OnFailure', 'Destination')),
    onSuccess: config === undefined ? known('none') : estate.targetOrNone(config.get('DestinationConfig', 'OnSuccess', 'Destination')),
    maxRetries:
      config === undefined
        ? known(platform.asynchronousRetries)
        : readNumber(config.get('MaximumRetryAttempts'), platform.asynchronousRetries),
  }
}

/** It mounts access points; what its role is asked for is the file system behind. */
function fileSystemsOf(declared: Declared, estate: Estate): Pick<Fn, 'fileSystems'> {
  const mounted = itemsOf(declared.get('FileSystemConfigs')).map((one) => {
    const point = estate.target(get(one, 'Arn'))
    const own = point.state === 'known' && point.value.kind === 'resource' ? estate.byId.get(point.value.id) : undefined
    return own?.resource.type === 'AWS::EFS::AccessPoint' ? estate.target(own.get('FileSystemId')) : point
  })
  return mounted.length === 0 ? {} : { fileSystems: mounted }
}

function networkOf(value: Value): Known<Network | 'none'> {
  if (isAbsent(value)) return known('none')
  if (value.kind === 'gap') return unknown(value.why, value.at)
  if (value.kind === 'choice')
    return { state: 'several', options: value.options.map((option) => ({ when: option.when, value: networkOf(option.value) })) }
  const subnets = get(value, 'SubnetIds')
  if (isAbsent(subnets) && isAbsent(get(value, 'SecurityGroupIds'))) return known('none')
  return known({ subnets: readTexts(subnets), securityGroups: readTexts(get(value, 'SecurityGroupIds')) }, placeOf(value))
}

/** A Lambda permission is a statement of the function's resource policy. */
function permissionOf(declared: Declared): Statement {
  const at = declared.resource.at
  const principal = (name: Text): Statement['principals'] => {
    const written = literal(name)
    if (written === '*') return known([{ kind: 'any', name }], at)
    return known([{ kind: written !== undefined && /\.(amazonaws\.com|amazon\.com)(\.cn)?$/.test(written) ? 'service' : 'aws', name }], at)
  }
  const conditions: readonly (readonly [string, string, string])[] = [
    ['SourceArn', 'ArnLike', 'aws:SourceArn'],
    ['SourceAccount', 'StringEquals', 'aws:SourceAccount'],
    ['PrincipalOrgID', 'StringEquals', 'aws:PrincipalOrgID'],
    ['EventSourceToken', 'StringEquals', 'lambda:EventSourceToken'],
    ['FunctionUrlAuthType', 'StringEquals', 'lambda:FunctionUrlAuthType'],
    ['InvokedViaFunctionUrl', 'Bool', 'lambda:InvokedViaFunctionUrl'],
  ]
  return {
    sid: declared.resource.logicalId,
    effect: known('Allow'),
    actions: map(readText(declared.get('Action')), (action) => [action]),
    notActions: false,
    resources: known([text('*')]),
    notResources: false,
    principals: andThen(readText(declared.get('Principal')), (name) => principal(name) ?? known([])),
    notPrincipals: false,
    conditions: conditions.flatMap(([property, operator, key]) => {
      const value = optional(declared.get(property), readText)
      return value === undefined ? [] : [{ operator, key, values: map(value, (one) => [one]) }]
    }),
    origin: declared.resource.generated === true ? { kind: 'framework' } : { kind: 'written' },
    at,
    view: 'declared',
  }
}

/** A log group belongs to the function whose name it ends in, `/aws/lambda/NAME`: one of its own template before any other. */
function logGroupsByFunction(estate: Estate): ReadonlyMap<AnyId, Declared> {
  const byName = new Map<string, AnyId>()
  for (const fn of estate.ofType('AWS::Lambda::Function')) {
    const name = readText(fn.get('FunctionName'))
    if (name.state !== 'known' || name.value.length === 0) continue
    byName.set(showText(name.value), fn.id)
    byName.set(`${fn.template.service.id} ${showText(name.value)}`, fn.id)
  }
  const groups = new Map<AnyId, Declared>()
  for (const group of estate.ofType('AWS::Logs::LogGroup')) {
    const name = readText(group.get('LogGroupName'))
    if (name.state !== 'known' || !showText(name.value).startsWith('/aws/lambda/')) continue
    const referred = referencesOf(name.value).find((id) => estate.byId.get(id)?.resource.type === 'AWS::Lambda::Function')
    const shown = showText(name.value).slice('/aws/lambda/'.length)
    const id = referred ?? byName.get(`${group.template.service.id} ${shown}`) ?? byName.get(shown)
    if (id !== undefined) groups.set(id, group)
  }
  return groups
}
