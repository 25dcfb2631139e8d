import type { Application } from '../model/application.ts'
import type { Outcome } from '../model/known.ts'
import { remembered } from '../model/remembered.ts'
import { text } from '../model/text.ts'
import type { Text, TextPart } from '../model/text.ts'
import { canonicalArn } from '../policy/evaluate/canonical.ts'
import { matchText } from '../policy/evaluate/match-text.ts'

/** A resource that may be any of several, as what a request is about: what `*` stands for is not known. */
export function asSubject(arn: Text): Text {
  return text(
    ...arn.flatMap((part): readonly TextPart[] =>
      typeof part === 'string'
        ? part.split(/(\*+|\?)/).map((piece): TextPart => (/^[*?]/.test(piece) ? { kind: 'unknown', why: 'one of several' } : piece))
        : [part],
    ),
  )
}

const canonicalIn = remembered((app: Application) => remembered((arn: Text): Text => canonicalArn(app, arn)))
/** In one way of writing, once for each text. */
export const canonical = (app: Application, arn: Text): Text => canonicalIn(app)(arn)

/** Does a pattern cover an ARN, or all that a pattern may stand for? `unknown`: some of it, or nobody knows. */
export function covers(app: Application, pattern: Text, arn: Text): Outcome {
  return matchText(canonical(app, pattern), asSubject(canonical(app, arn)))
}
