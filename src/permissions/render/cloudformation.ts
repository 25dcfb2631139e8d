import type { FunctionId, ResourceId, RoleId, ServiceId } from '../../model/ids.ts'
import type { Hole, Text } from '../../model/text.ts'
import { arnForm, byName } from './arn-forms.ts'
import type { ArnForm } from './arn-forms.ts'
import type { Plain, PlainMap } from './plain.ts'

/** What the template at hand calls the things of the application. */
export interface Naming {
  /** Whose template is written. */
  readonly service: ServiceId
  readonly thing: (id: ResourceId | FunctionId | RoleId) => NamedThing | undefined
  /** How the template spells what is known only at deployment: `!Ref Name` in CloudFormation, `${param:Name}` in serverless.yml. */
  readonly open: (hole: OpenHole) => Piece | undefined
  /** How it spells what the files tell, where that differs with the deployment: the stage in a name. */
  readonly literal?: (text: string) => readonly Piece[]
}

export type OpenHole = Extract<Hole, { kind: 'parameter' | 'import' }> | { readonly kind: 'pseudo'; readonly name: 'stage' }

export interface NamedThing {
  readonly service: ServiceId
  /** As CloudFormation has it: `HelloLambdaFunction` for the function `hello` of serverless.yml. */
  readonly logicalId: string
  /** `AWS::DynamoDB::Table` */
  readonly type: string
  /** Its physical name, where the files tell one. */
  readonly name: Text | undefined
}

/** A part of a text: as it stands, as what stands in `${…}` of `Fn::Sub`, or as a value of its own. */
export type Piece =
  | { readonly kind: 'literal'; readonly text: string }
  /** Resolved by the framework before CloudFormation sees it. */
  | { readonly kind: 'variable'; readonly text: string }
  | { readonly kind: 'substitution'; readonly name: string; readonly alone: Plain }
  | { readonly kind: 'value'; readonly value: Plain }

export type Rendered = { readonly value: Plain } | { readonly refused: string }

/**
 * A text as a value of a CloudFormation template, functions in their long form: `{ 'Fn::GetAtt': ['Orders', 'Arn'] }`,
 * `{ 'Fn::Sub': '${Orders.Arn}/index/*' }`. The attribute `Arn` means the ARN of the thing, however its type tells it.
 * @returns or why this template cannot say it
 */
export function cloudFormationText(text: Text, naming: Naming): Rendered {
  const pieces: Piece[] = []
  for (const part of text) {
    const made = typeof part === 'string' ? (naming.literal?.(part) ?? [literal(part)]) : holePieces(part, naming)
    if (typeof made === 'string') return { refused: made }
    pieces.push(...made)
  }
  return { value: joined(pieces) }
}

function joined(pieces: readonly Piece[]): Plain {
  const [only] = pieces
  if (pieces.length === 1 && only?.kind === 'substitution') return only.alone
  if (pieces.length === 1 && only?.kind === 'value') return only.value
  if (pieces.every((piece) => piece.kind === 'literal' || piece.kind === 'variable')) return pieces.map(({ text }) => text).join('')
  const own: Record<string, Plain> = {}
  const written = pieces.map((piece, index) => {
    if (piece.kind === 'literal') return piece.text.replaceAll('${', '${!')
    if (piece.kind === 'variable') return piece.text
    if (piece.kind === 'substitution') return `\${${piece.name}}`
    own[`Part${index + 1}`] = piece.value
    return `\${Part${index + 1}}`
  })
  const template = written.join('')
  return { 'Fn::Sub': Object.keys(own).length === 0 ? template : [template, own as PlainMap] }
}

function holePieces(hole: Hole, naming: Naming): readonly Piece[] | string {
  switch (hole.kind) {
    case 'reference':
      return reference(hole, naming)
    case 'pseudo':
      return hole.name === 'stage'
        ? open({ kind: 'pseudo', name: 'stage' }, naming, 'the stage is no word of this template')
        : [pseudo(pseudoNames[hole.name])]
    case 'parameter':
      return open(hole, naming, `the parameter ${hole.name} is not one of this template`)
    case 'import':
      return open(hole, naming, `what ${hole.from} gives as ${hole.name} cannot be named in this template`)
    case 'secret':
      return 'a part of it is kept in a secret store'
    case 'unknown':
      return hole.why
  }
}

function open(hole: OpenHole, naming: Naming, why: string): readonly Piece[] | string {
  const piece = naming.open(hole)
  return piece === undefined ? why : [piece]
}

const pseudoNames = {
  region: 'AWS::Region',
  account: 'AWS::AccountId',
  partition: 'AWS::Partition',
  stack: 'AWS::StackName',
  suffix: 'AWS::URLSuffix',
} as const

const pseudo = (name: string): Piece => ({ kind: 'substitution', name, alone: { Ref: name } })
const literal = (text: string): Piece => ({ kind: 'literal', text })
export const refPiece = (logicalId: string): Piece => ({ kind: 'substitution', name: logicalId, alone: { Ref: logicalId } })
const attributePiece = (logicalId: string, name: string): Piece => ({
  kind: 'substitution',
  name: `${logicalId}.${name}`,
  alone: { 'Fn::GetAtt': [logicalId, name] },
})

function reference({ to, attribute }: Extract<Hole, { kind: 'reference' }>, naming: Naming): readonly Piece[] | string {
  const thing = naming.thing(to)
  if (thing === undefined) return `${to} stands in no template`
  if (thing.service !== naming.service) return fromOutside(thing, attribute, naming)
  if (attribute === 'Ref') return [refPiece(thing.logicalId)]
  if (attribute !== 'Arn') return [attributePiece(thing.logicalId, attribute)]
  if (thing.type === 'AWS::SSM::Parameter') return parameterArn(thing)
  const form = arnForm(thing.type)
  if (form.kind === 'ref') return [refPiece(thing.logicalId)]
  return form.kind === 'attribute' ? [attributePiece(thing.logicalId, form.name)] : arn(form, [refPiece(thing.logicalId)])
}

/** `parameter/name`, but `parameter/a/b` for the name `/a/b`. */
function parameterArn({ logicalId, name }: NamedThing): readonly Piece[] | string {
  const [first] = name ?? ['']
  if (typeof first !== 'string') return `whether the name of ${logicalId} begins with a slash is known only at deployment`
  return [...head('ssm', true), literal(first.startsWith('/') ? 'parameter' : 'parameter/'), refPiece(logicalId)]
}

/** A thing of another stack has no logical id here; by its physical name it may still be told. */
function fromOutside({ logicalId, name, type }: NamedThing, attribute: string, naming: Naming): readonly Piece[] | string {
  const unnamed = `${logicalId} belongs to another template and has no name of its own`
  if (name === undefined) return unnamed
  const pieces: Piece[] = []
  for (const part of name) {
    // A reference in its name is one to its own template.
    const made =
      typeof part === 'string' ? (naming.literal?.(part) ?? [literal(part)]) : part.kind === 'pseudo' ? holePieces(part, naming) : unnamed
    if (typeof made === 'string') return made
    pieces.push(...made)
  }
  if (attribute !== 'Arn') return attribute === 'Ref' ? pieces : unnamed
  if (type === 'AWS::S3::Bucket') return [literal('arn:'), pseudo('AWS::Partition'), literal(':s3:::'), ...pieces]
  const form = byName.get(type)
  return form === undefined ? unnamed : arn(form, pieces)
}

function arn(form: Extract<ArnForm, { kind: 'built' }>, name: readonly Piece[]): readonly Piece[] {
  const [before = '', after = ''] = form.resource('\u0000').split('\u0000')
  return [...head(form.service, form.region), literal(before), ...name, ...(after === '' ? [] : [literal(after)])]
}

/** `arn:${AWS::Partition}:sqs:${AWS::Region}:${AWS::AccountId}:` */
function head(service: string, regional: boolean): readonly Piece[] {
  return [
    literal('arn:'),
    pseudo('AWS::Partition'),
    literal(`:${service}:`),
    ...(regional ? [pseudo('AWS::Region')] : []),
    literal(':'),
    pseudo('AWS::AccountId'),
    literal(':'),
  ]
}
