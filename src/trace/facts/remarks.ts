import type { Observation } from '../observation.ts'
import { authorizerRemarks } from './remarks/authorizer.ts'
import { clientInHandler } from './remarks/client-in-handler.ts'
import { complex } from './remarks/complex.ts'
import { dispatch } from './remarks/dispatch.ts'
import { guessableId } from './remarks/guessable-id.ts'
import { keptState } from './remarks/kept-state.ts'
import { missingAwait } from './remarks/missing-await.ts'
import { noTimeout } from './remarks/no-timeout.ts'
import { swallowedError } from './remarks/swallowed-error.ts'
import { tokenByHand } from './remarks/token-by-hand.ts'
import type { SeenCode } from './seen-code.ts'

const finders: readonly ((code: SeenCode) => readonly Observation[])[] = [
  tokenByHand,
  authorizerRemarks,
  noTimeout,
  clientInHandler,
  swallowedError,
  missingAwait,
  keptState,
  guessableId,
  complex,
  dispatch,
]

/** What is to be said of a handler's code by itself. It rests on the code alone, so that it can be remembered with it. */
export function remarksOf(code: SeenCode): readonly Observation[] {
  return finders.flatMap((find) => find(code))
}
