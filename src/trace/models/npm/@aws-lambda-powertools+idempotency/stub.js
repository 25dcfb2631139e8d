import { cloud, here } from 'cordon'

// The function runs, or its stored answer of the first time comes back: for the data it is the function itself. Around it, the record of the run is
// put, read, changed, and deleted where it fails.
const keep = (store, at) => {
  if (store instanceof DynamoDBPersistenceLayer) {
    const [input, options] = [{ TableName: store.table }, { client: store.client, at }]
    cloud('dynamodb', 'PutItem', input, options)
    cloud('dynamodb', 'GetItem', input, options)
    cloud('dynamodb', 'UpdateItem', input, options)
    cloud('dynamodb', 'DeleteItem', input, options)
  }
}
export const makeIdempotent = (work, options) => {
  const at = here()
  return function (...given) {
    keep(options.persistenceStore, at)
    return work.apply(this, given)
  }
}
export const idempotent = (options) => {
  const at = here()
  return (target, name, descriptor) => {
    const work = descriptor.value
    descriptor.value = function (...given) {
      keep(options.persistenceStore, at)
      return work.apply(this, given)
    }
    return descriptor
  }
}
export const makeHandlerIdempotent = (options) => {
  const at = here()
  return { before: () => keep(options.persistenceStore, at) }
}
export class IdempotencyConfig {
  registerLambdaContext() {}
}
export class BasePersistenceLayer {}
export class DynamoDBPersistenceLayer extends BasePersistenceLayer {
  constructor({ tableName, awsSdkV3Client, clientConfig }) {
    super()
    this.table = tableName
    this.client = awsSdkV3Client || clientConfig
  }
}
export class CachePersistenceLayer extends BasePersistenceLayer {}
export class IdempotencyRecord {}
export const IdempotencyRecordStatus = { INPROGRESS: 'INPROGRESS', COMPLETED: 'COMPLETED', EXPIRED: 'EXPIRED' }
