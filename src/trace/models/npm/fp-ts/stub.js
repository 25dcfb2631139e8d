// Either, as far as decoders are read with it, and pipe. `valid` is io-ts's test: it keeps what is known of the value.
export const isRight = (either) => (either.valid === undefined ? either._tag === 'Right' : either.valid)
export const isLeft = (either) => (either.valid === undefined ? either._tag === 'Left' : !either.valid)
export const right = (value) => ({ _tag: 'Right', right: value })
export const left = (value) => ({ _tag: 'Left', left: value })
export const map = (change) => (either) => (isRight(either) ? right(change(either.right)) : either)
export const mapLeft = (change) => (either) => (isRight(either) ? either : left(change(either.left)))
export const chain = (change) => (either) => (isRight(either) ? change(either.right) : either)
export const fold = (onLeft, onRight) => (either) => (isRight(either) ? onRight(either.right) : onLeft(either.left))
export { fold as match, fold as matchW, fold as foldW, chain as flatMap, chain as chainW }
export const getOrElse = (onLeft) => (either) => (isRight(either) ? either.right : onLeft(either.left))
export { getOrElse as getOrElseW }
export const tryCatch = (run, onThrow) => {
  try {
    return right(run())
  } catch (error) {
    return left(onThrow(error))
  }
}
export const pipe = (value, ...steps) => {
  let result = value
  for (const step of steps) result = step(result)
  return result
}
export const flow =
  (...steps) =>
  (value) =>
    pipe(value, ...steps)
export const identity = (value) => value
const either = { isRight, isLeft, right, left, map, mapLeft, chain, fold, match: fold, getOrElse, tryCatch }
export { either }
const functions = { pipe, flow, identity }
export { functions as function }
