import type { Linked, Root } from '../link/origins.ts'
import type { ObservationOf } from '../observation.ts'
import type { Shape } from '../shape.ts'
import type { Watched } from '../watch-functions.ts'
import { answerParts, headerTexts, startsWith } from './answer-parts.ts'
import type { AnswerParts } from './answer-parts.ts'
import { errorsIn } from './errors.ts'
import { addFlows } from './found-flows.ts'
import type { FoundFlows } from './found-flows.ts'
import { dangersOf } from './judge.ts'
import type { Danger } from './judge.ts'
import { addLeaks, readersOf } from './leaks.ts'
import { canHaveLineBreaks } from './line-breaks.ts'
import { secretsIn } from './secrets.ts'

const requests = new Set(['http', 'url', 'edge'])

/** What a function answers to a request: pages and headers that an attacker writes into, redirects that he chooses, errors and secrets. */
export function judgeAnswers(found: FoundFlows, linked: Linked, { fn, observations }: Watched): void {
  const kinds = fn.triggers.map(({ kind }) => kind)
  const isHttp = kinds.some((kind) => requests.has(kind))
  if (!isHttp && !kinds.includes('graphql')) return
  for (const answer of observations) {
    if (answer.kind !== 'answer') continue
    if (isHttp) for (const parts of answerParts(answer.value)) judgeParts(found, linked, fn, answer, parts, kinds.includes('edge'))
    const told = isHttp
      ? answerParts(answer.value).flatMap(({ body, headers }) => [
          ...(body === undefined ? [] : [body]),
          ...headers.map(({ value }) => value),
        ])
      : [answer.value]
    for (const shape of told) judgeLeaks(found, linked, fn, answer, shape)
  }
}

type Answer = ObservationOf<'answer'>

function judgeParts(
  found: FoundFlows,
  linked: Linked,
  fn: Watched['fn'],
  { spot, when }: Answer,
  parts: AnswerParts,
  atEdge: boolean,
): void {
  for (const { kind, danger } of dangersIn(parts, atEdge))
    addFlows(found, linked, fn, { sink: 'answer', spot, kind, when }, danger, (root) =>
      kind === 'header' ? canHaveLineBreaks(root.source) : kind === 'redirect' ? !isOwnHost(root) : canBeMadeToSend(root),
    )
}

/** A link leads where it leads: its host is the one that is asked, and a gateway answers for its own names alone. */
const isOwnHost = ({ source }: Root): boolean =>
  source.kind === 'event' && /^(?:(?:multiValueH|h)eaders\.host|requestContext\.domainName)(?:\.|$)/i.test(source.path.join('.'))

/** Can a strange page make the victim's browser send it? Forms send bodies, but not the credentials that a gateway asks for. */
const canBeMadeToSend = ({ source, reach, through }: Root): boolean =>
  reach === 'public' || through.length > 0 || source.kind !== 'event' || !/^(body|rawBody)$/.test(source.path[0] ?? '')

interface AnswerDanger {
  readonly kind: 'html' | 'redirect' | 'header'
  readonly danger: Danger
}

/** What in an answer can do harm to whoever gets it. `atEdge`: it is a distribution's answer to a browser. */
export function answerDangers(answer: Shape, atEdge: boolean): readonly AnswerDanger[] {
  return answerParts(answer).flatMap((parts) => dangersIn(parts, atEdge))
}

function dangersIn(parts: AnswerParts, atEdge: boolean): readonly AnswerDanger[] {
  const page = parts.body !== undefined && isPage(parts, parts.body, atEdge) ? dangersOf('html', parts.body, 'answer') : []
  const redirects = parts.statuses === undefined || parts.statuses.some((status) => status >= 300 && status < 400)
  return [
    ...page.map((danger) => ({ kind: 'html', danger }) as const),
    ...parts.headers.flatMap(({ name, value }): readonly AnswerDanger[] => {
      // Where it leads is what counts of an address.
      if (name === 'location' && redirects) return dangersOf('redirect', value, name).map((danger) => ({ kind: 'redirect', danger }))
      return dangersOf('header', value, name).map((danger) => ({ kind: 'header', danger }))
    }),
  ]
}

/** Does the browser show it as a page? Gateways send JSON where no type is named; browsers guess what the edge sends without one. */
function isPage(parts: AnswerParts, body: Shape, atEdge: boolean): boolean {
  const types = headerTexts(parts, 'content-type')
  if (types.length > 0) return types.some((type) => /html|svg/.test(type))
  return atEdge && !parts.headers.some(({ name }) => name === 'content-type') && startsWith(body, '<')
}

function judgeLeaks(found: FoundFlows, linked: Linked, fn: Watched['fn'], { spot, when }: Answer, shape: Shape): void {
  const end = { sink: 'answer', spot, when }
  const reader = readersOf(linked, fn, 'answer', when)
  addLeaks(found, linked, fn, { ...end, kind: 'error-in-answer' }, errorsIn(linked, fn, shape), reader)
  // Signing in answers tokens, and vending credentials may be all that a function does: only stores of secrets are meant here.
  const secrets = secretsIn(linked, fn, shape).filter(({ what }) => !issued.test(what))
  addLeaks(found, linked, fn, { ...end, kind: 'secret-in-answer' }, secrets, reader)
}

/** Operations that make credentials for whoever asks. */
const issued = /^(sts|cognito-[a-z-]+|iam|kms|apigateway|s3|sso[a-z-]*):/
