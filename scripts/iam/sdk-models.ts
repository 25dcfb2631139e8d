import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { folded } from '../../src/policy/services/service-names.ts'

interface Shape {
  readonly type: string
  readonly members?: Readonly<Record<string, Member>>
  readonly member?: Member
  readonly key?: Member
  readonly value?: Member
  readonly pattern?: string
}
interface Member {
  readonly shape: string
  readonly documentation?: string
}

/** A parameter at the top of an operation's input. */
export interface Parameter {
  readonly name: string
  /** It is one text, or a list of texts; others do not name anything. */
  readonly kind: 'text' | 'texts'
  /** Its shape is called `…Arn`, its pattern knows ARNs, or its description speaks of them. */
  readonly mayBeArn: boolean
}

export interface SdkModel {
  /** The service's id as `serviceKey` writes it. */
  readonly key: string
  /** Operation → what its input holds. */
  readonly operations: ReadonlyMap<string, readonly Parameter[]>
  /** Does the operation's input hold something at this path (`TransactItems[].Put.TableName`, `RequestItems{}`)? */
  readonly holds: (operation: string, path: string) => boolean
}

/** The newest model of every service in an unpacked botocore. */
export function sdkModels(folder: string): readonly SdkModel[] {
  const data = join(folder, 'botocore/data')
  return readdirSync(data).flatMap((name) => {
    if (!/^[\w-]+$/.test(name) || !existsSync(join(data, name))) return []
    const version = readdirSync(join(data, name)).toSorted().at(-1) ?? ''
    const file = join(data, name, version, 'service-2.json.gz')
    return existsSync(file) ? [readModel(JSON.parse(gunzipSync(readFileSync(file)).toString()) as Model)] : []
  })
}

interface Model {
  readonly metadata: { readonly serviceId: string }
  readonly operations: Readonly<Record<string, { readonly input?: Member }>>
  readonly shapes: Readonly<Record<string, Shape>>
}

function readModel({ metadata, operations, shapes }: Model): SdkModel {
  const entries = Object.entries(operations).map(([name, { input }]) => {
    const members = input === undefined ? {} : (shapes[input.shape]?.members ?? {})
    return [name, Object.entries(members).flatMap(([member, own]) => readParameter(member, own, shapes))] as const
  })
  const holds = (operation: string, path: string): boolean => {
    let at = operations[operation]?.input?.shape
    for (const [step] of path.matchAll(/\[\]|\{\}|[^.[{]+/g)) {
      const shape: Shape | undefined = at === undefined ? undefined : shapes[at]
      at = step === '[]' ? shape?.member?.shape : step === '{}' ? shape?.key?.shape : (shape?.members?.[step] ?? shape?.value)?.shape
    }
    return at !== undefined
  }
  return { key: folded(metadata.serviceId), operations: new Map(entries), holds }
}

function readParameter(name: string, member: Member, shapes: Model['shapes']): readonly Parameter[] {
  const shape = shapes[member.shape]
  if (shape?.type !== 'string' && shape?.type !== 'list') return []
  const inner = shape.type === 'list' ? (shape.member?.shape ?? '') : member.shape
  const text = shapes[inner]
  if (text?.type !== 'string') return []
  const said = member.documentation ?? ''
  const mayBeArn = /arn$/i.test(inner) || /arn/.test(text.pattern ?? '') || /\bARNs?\b|Amazon Resource Name/.test(said)
  return [{ name, kind: shape.type === 'list' ? 'texts' : 'text', mayBeArn }]
}
