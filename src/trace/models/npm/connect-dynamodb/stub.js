import { cloud } from 'cordon'

// A store for sessions of express: whoever makes it has sessions kept in its table.
export class DynamoDBStore {
  constructor({ table = 'sessions', client } = {}) {
    for (const operation of ['GetItem', 'PutItem', 'UpdateItem', 'DeleteItem'])
      cloud('dynamodb', operation, { TableName: table }, { client })
  }
  initialize() {}
  get() {}
  set() {}
  touch() {}
  destroy() {}
  reap() {}
}
export default function connect() {
  return DynamoDBStore
}
