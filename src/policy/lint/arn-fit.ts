import { literal } from '../../model/text.ts'
import type { Hole, Text } from '../../model/text.ts'
import { madeUpName } from '../evaluate/atoms.ts'
import type { ResourceType } from '../services/action.ts'

/** One letter, one letter whatever it is, or any number of them; but none of `except`. */
type Piece = string | { readonly length: 'one' | 'run'; readonly except: string }

/**
 * Can what a policy names be a resource of this type? It can where some string fits both: the text with its wildcards and open parts, and
 * a template of the type's ARNs. Only where none does, the answer is no.
 */
export function mayBe(resource: Text, { arns }: ResourceType): boolean {
  const whole = literal(resource)
  if (whole !== undefined && /^\*+$/.test(whole)) return true
  const pieces = piecesOf(resource)
  // An ARN is no longer; what is, need not be looked at letter by letter.
  if (pieces.length > 2048) return true
  return arns.some((arn) => arn.split(', ').some((template) => shareString(pieces, piecesOfTemplate(template))))
}

const anything: Piece = { length: 'run', except: '' }
const plain: Piece = { length: 'run', except: '/:' }

/** Regions, stages and names that the provider makes up hold neither slash nor colon. */
const isPlain = (hole: Hole): boolean =>
  (hole.kind === 'pseudo' && hole.name !== 'suffix') || (hole.kind === 'reference' && hole.attribute === madeUpName)

function piecesOf(resource: Text): readonly Piece[] {
  return resource.flatMap((part): readonly Piece[] => {
    if (typeof part !== 'string') return [isPlain(part) ? plain : anything]
    // A policy variable is filled at each request.
    return part.split(/(\$\{[^}]*\}|[*?])/).flatMap((piece): readonly Piece[] => {
      if (piece === '?') return [{ length: 'one', except: '' }]
      return piece === '*' || piece.startsWith('${') ? [anything] : lettersOf(piece)
    })
  })
}

// Names without a slash: a bucket is no object in it, a table none of its indexes. Elsewhere names may hold anything.
const plainNames = new Set(['BucketName', 'TableName'])

// Services of which every resource is somebody's. Others have things of the provider too, whose ARN holds no account: public parameters,
// models, images.
const alwaysOwned = new Set([
  'dynamodb',
  'events',
  'firehose',
  'iam',
  'kinesis',
  'kms',
  'logs',
  's3',
  'secretsmanager',
  'sns',
  'sqs',
  'states',
])

function piecesOfTemplate(template: string): readonly Piece[] {
  const service = template.split(':', 3)[2] ?? ''
  return template.split(/\$\{(\w+)\}/).flatMap((piece, index): readonly Piece[] => {
    if (index % 2 === 0) return lettersOf(piece)
    const except = ['Partition', 'Region', 'Account'].includes(piece) ? ':' : plainNames.has(piece) ? '/' : ''
    const rest: Piece = { length: 'run', except }
    return piece === 'Account' && !alwaysOwned.has(service) ? [rest] : [{ length: 'one', except }, rest]
  })
}

const lettersOf = (written: string): readonly Piece[] => Array.from(written)

/** Is there a string that fits both? Each pair of places is looked at once. */
function shareString(a: readonly Piece[], b: readonly Piece[]): boolean {
  const width = b.length + 1
  const open: (readonly [number, number])[] = [[0, 0]]
  const seen = new Set<number>()
  const go = (i: number, j: number): void => {
    const place = i * width + j
    if (seen.has(place)) return
    seen.add(place)
    open.push([i, j])
  }
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [i, j] = next
    const [left, right] = [a[i], b[j]]
    if (left === undefined && right === undefined) return true
    if (isRun(left)) go(i + 1, j)
    if (isRun(right)) go(i, j + 1)
    if (left === undefined || right === undefined || !shareLetter(left, right)) continue
    // A run may go on; two of them need not both.
    if (!isRun(left) || !isRun(right)) go(isRun(left) ? i : i + 1, isRun(right) ? j : j + 1)
  }
  return false
}

const isRun = (piece: Piece | undefined): boolean => typeof piece === 'object' && piece.length === 'run'

function shareLetter(a: Piece, b: Piece): boolean {
  if (typeof a === 'string') return typeof b === 'string' ? a === b : !b.except.includes(a)
  return typeof b !== 'string' || !a.except.includes(b)
}
