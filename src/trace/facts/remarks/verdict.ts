import type { Shape } from '../../shape.ts'

/** What an authorizer's answer means: `either` where it can be both, or where it cannot be told. */
export type Verdict = 'allow' | 'refuse' | 'either'

/**
 * Reads an answer: a policy (`policyDocument.Statement[].Effect`), the simple form (`isAuthorized`), or nothing, which is a refusal.
 * https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-lambda-authorizer.html
 */
export function verdictOf(shape: Shape): Verdict {
  switch (shape.kind) {
    case 'any':
      return together(shape.of.map(verdictOf))
    case 'constant':
      return 'refuse'
    case 'object': {
      const { isAuthorized, policyDocument } = shape.fields
      if (isAuthorized !== undefined) return ofFlag(isAuthorized)
      return policyDocument === undefined ? 'either' : ofPolicy(policyDocument)
    }
    default:
      return 'either'
  }
}

/** Is it an answer of an authorizer at all? */
export function isVerdict(shape: Shape): boolean {
  if (shape.kind === 'any') return shape.of.some(isVerdict)
  return shape.kind === 'object' && (Object.hasOwn(shape.fields, 'policyDocument') || Object.hasOwn(shape.fields, 'isAuthorized'))
}

function together(verdicts: readonly Verdict[]): Verdict {
  const [first = 'either', ...others] = verdicts
  return others.every((one) => one === first) ? first : 'either'
}

function ofFlag(shape: Shape): Verdict {
  if (shape.kind === 'constant') return shape.value ? 'allow' : 'refuse'
  return shape.kind === 'any' ? together(shape.of.map(ofFlag)) : 'either'
}

function ofPolicy(shape: Shape): Verdict {
  if (shape.kind === 'any') return together(shape.of.map(ofPolicy))
  if (shape.kind !== 'object') return 'either'
  const statement = shape.fields['Statement']
  if (statement?.kind !== 'object') return 'either'
  if (!statement.array) return ofStatement(statement)
  const statements = [...Object.values(statement.fields), ...(statement.rest === undefined ? [] : [statement.rest])]
  return statements.length === 0 ? 'refuse' : together(statements.map(ofStatement))
}

function ofStatement(shape: Shape): Verdict {
  if (shape.kind === 'any') return together(shape.of.map(ofStatement))
  return shape.kind === 'object' && shape.fields['Effect'] !== undefined ? ofEffect(shape.fields['Effect']) : 'either'
}

function ofEffect(shape: Shape): Verdict {
  if (shape.kind === 'any') return together(shape.of.map(ofEffect))
  if (shape.kind !== 'constant' || typeof shape.value !== 'string') return 'either'
  return shape.value.toLowerCase() === 'allow' ? 'allow' : 'refuse'
}
