import type { Key } from '../../ir/operation.ts'
import type { Observation } from '../../observation.ts'
import { inEachFunction, lastNameAt } from '../seen-code.ts'
import type { ReachedFunction, SeenCode } from '../seen-code.ts'
import { constantAt, isCall, makersOf } from '../walk.ts'

/** A token that is taken apart without a library: its middle, between the dots, is decoded and parsed. */
export function tokenByHand(code: SeenCode): readonly Observation[] {
  const tokens = tokensIn(code)
  return tokens.length === 0 || signaturesIn(code).length > 0 ? [] : tokens
}

const tokensIn = inEachFunction((code, fn) =>
  fn.steps.flatMap(({ operation }, index): readonly Observation[] => {
    if (operation.op !== 'invoke' || !isParser(operation.key) || !isMiddleOfToken(code, fn, index)) return []
    const nothing = { kind: 'constant', value: undefined } as const
    const spot = { file: fn.module.file, at: operation.at, end: operation.end }
    return [
      {
        kind: 'token',
        verified: false,
        name: operation.key === 'loads' ? 'json.loads' : 'JSON.parse',
        token: nothing,
        algorithms: undefined,
        ignoresExpiry: undefined,
        key: undefined,
        spot,
      },
    ]
  }),
)

/** `JSON.parse`, and Python's `json.loads`. */
const isParser = (key: Key): boolean => key === 'parse' || key === 'loads'

/** `JSON.parse(Buffer.from(token.split('.')[1], 'base64'))`, `JSON.parse(atob(…))`. */
function isMiddleOfToken(code: Pick<SeenCode, 'textOf'>, fn: ReachedFunction, index: number): boolean {
  const operation = fn.steps[index]?.operation
  if (operation?.op !== 'invoke') return false
  const makers = makersOf(
    fn.steps,
    index,
    operation.arguments.map(({ value }) => value),
  )
  const indexes = makers.map((maker) => fn.steps.indexOf(maker))
  const decodes = indexes.some((at) =>
    /^(from|atob|decode|Buffer|(?:urlsafe_)?b64decode|base64decode|decodeBase64|toBuffer|base64UrlDecode|base64url)$/i.test(
      lastNameAt(code, fn, at),
    ),
  )
  const middle = makers.some((maker) => maker.operation.op === 'load' && maker.operation.key === '1')
  const cut = indexes.some((at) => {
    const step = fn.steps[at]?.operation
    return (
      step?.op === 'invoke' &&
      step.key === 'split' &&
      step.arguments[0] !== undefined &&
      constantAt(fn.steps, at, step.arguments[0].value) === '.'
    )
  })
  return decodes && middle && cut
}

/** A signature is made or checked somewhere: then the token may well be verified by hand too. */
const signaturesIn = inEachFunction((code, fn) =>
  fn.steps.filter(
    ({ operation }, index) =>
      isCall(operation) && /^(verify|createVerify|createHmac|timingSafeEqual|compare_digest)/.test(lastNameAt(code, fn, index)),
  ),
)
