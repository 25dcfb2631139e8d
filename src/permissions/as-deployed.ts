import type { Application } from '../model/application.ts'
import { remembered } from '../model/remembered.ts'
import { literal, text } from '../model/text.ts'
import type { Text, TextPart } from '../model/text.ts'

/**
 * What a text may be in any deployment, not only in the one by defaults: where nothing stands for a name, an empty default is given later; a stage
 * that is some parameter's default is that parameter. The same text answers the same one.
 */
export const asDeployed = remembered((app: Application) => {
  const stages = stagesOf(app)
  return remembered((value: Text): Text => {
    if (isBlank(value)) return [notGiven]
    const whole =
      stages.length === 0 ? value : text(...value.flatMap((part) => (typeof part === 'string' ? withStages(part, stages) : [part])))
    return whole.length === value.length ? value : whole
  })
})

const notGiven: TextPart = { kind: 'unknown', why: 'it is empty by default' }

/** Nothing, a word, or an ARN in which nothing stands for the thing's name: `arn:aws:s3:::/*`, `…:function:`, `…:table//index/*`. */
function isBlank(value: Text): boolean {
  const [first, last] = [value[0], value.at(-1)]
  if (first === undefined) return true
  if (typeof first !== 'string') return false
  // No policy takes it for a resource: a default that only stands for an ARN to come.
  if (!first.startsWith('arn:')) return value.length === 1 && !/[:*?]/.test(first)
  return (
    value.some((part) => typeof part === 'string' && /:::\/|\/\//.test(part)) ||
    (typeof last === 'string' && /:$|(?<!::):[a-z-]+[/:]$/.test(last))
  )
}

interface Stage {
  readonly pattern: RegExp
  readonly hole: TextPart
}

const stagesOf = (app: Application): readonly Stage[] =>
  app.parameters.flatMap(({ kind, name, value }) => {
    const written = kind === 'parameter' && isStage.test(name) && value !== undefined ? literal(value) : undefined
    if (written === undefined || !/^[A-Za-z][\w-]{1,20}$/.test(written)) return []
    return [{ pattern: new RegExp(`(?<![A-Za-z0-9])(${written})(?![A-Za-z0-9])`), hole: { kind: 'parameter', name, secret: false } }]
  })

const isStage = /stage|env(?:ironment)?(?:$|[^a-z])|branch|deployment(?:type|name)/i

function withStages(part: string, stages: readonly Stage[]): readonly TextPart[] {
  for (const { pattern, hole } of stages) {
    const pieces = part.split(pattern)
    if (pieces.length > 1) return pieces.flatMap((piece, index) => (index % 2 === 0 ? withStages(piece, stages) : [hole]))
  }
  return [part]
}
