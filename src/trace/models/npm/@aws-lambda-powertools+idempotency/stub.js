// The function runs, or its stored answer of the first time comes back: for the data it is the function itself.
export const makeIdempotent = (work) =>
  function (...given) {
    return work.apply(this, given)
  }
export const idempotent = () => (target, name, descriptor) => descriptor
export const makeHandlerIdempotent = () => ({ before: () => undefined })
export class IdempotencyConfig {
  registerLambdaContext() {}
}
export class DynamoDBPersistenceLayer {}
export class CachePersistenceLayer {}
export class BasePersistenceLayer {}
export class IdempotencyRecord {}
export const IdempotencyRecordStatus = { INPROGRESS: 'INPROGRESS', COMPLETED: 'COMPLETED', EXPIRED: 'EXPIRED' }
