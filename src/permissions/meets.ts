import type { Application } from '../model/application.ts'
import { holds } from '../model/known.ts'
import type { Outcome } from '../model/known.ts'
import { remembered } from '../model/remembered.ts'
import type { Statement } from '../model/role.ts'
import { text } from '../model/text.ts'
import type { Text, TextPart } from '../model/text.ts'
import { canonicalArn } from '../policy/evaluate/canonical.ts'
import { matchText } from '../policy/evaluate/match-text.ts'
import { asDeployed } from './as-deployed.ts'
import { isNestedStack } from './nested-stack.ts'
import { otherNamesOf } from './other-names.ts'

/** A resource that may be any of several, as what a request is about: what `*` stands for is not known. */
function asSubject(arn: Text): Text {
  return text(
    ...arn.flatMap((part): readonly TextPart[] =>
      typeof part === 'string'
        ? part.split(/(\*+|\?)/).map((piece): TextPart => (/^[*?]/.test(piece) ? { kind: 'unknown', why: 'one of several' } : piece))
        : [part],
    ),
  )
}

const canonicalIn = remembered((app: Application) => remembered((arn: Text): Text => asDeployed(app)(canonicalArn(app, arn))))
/** In one way of writing, whatever the deployment, once for each text. */
export const canonical = (app: Application, arn: Text): Text => canonicalIn(app)(arn)

/** Does a pattern cover an ARN, or all that a pattern may stand for? `unknown`: some of it, or nobody knows. */
export function covers(app: Application, pattern: Text, arn: Text): Outcome {
  const outcomes = subjectsOf(app, arn).map((subject) => matchText(canonical(app, pattern), subject))
  return outcomes.includes('yes') ? 'yes' : outcomes.includes('unknown') ? 'unknown' : 'no'
}

/** What a request about an ARN may be about: of which any is enough. */
export const subjectsOf = (app: Application, arn: Text): readonly Text[] => subjectsIn(app)(arn)

const subjectsIn = remembered((app: Application) =>
  remembered((arn: Text): readonly Text[] => {
    const own = canonical(app, arn)
    return [outsideOf(app, own), ...otherNamesOf(own)].map(asSubject)
  }),
)

/**
 * Below a thing whose ARN no table tells (`${Database.Arn}/table/*`) stands another one, which may be declared too; so does what a nested stack hands
 * out: neither is what it lies in.
 */
function outsideOf(app: Application, arn: Text): Text {
  const [first, ...below] = arn
  if (typeof first !== 'object' || first.kind !== 'reference') return arn
  const isOpen = below.length > 0 || isNestedStack(app, first.to)
  return isOpen ? [{ kind: 'unknown', why: 'the ARN of what it lies in is not known' }, ...below] : arn
}

/** Its resources are not known, or there are none, as no statement can have: on what it is, the deployment tells. */
export const isUnread = ({ resources, notResources }: Statement): boolean =>
  !notResources && holds(resources, (all) => all.length > 0) !== 'yes'
