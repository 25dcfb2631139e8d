import { cloud } from 'cordon'

// A lock is an item of a table. One that fails open is read first, and kept alive by being put again.
class Client {
  constructor({ dynamodb, lockTable, heartbeatPeriodMs }) {
    this.client = dynamodb
    this.table = lockTable
    this.heartbeats = heartbeatPeriodMs
  }
  acquireLock(name, done) {
    const [input, options] = [{ TableName: this.table }, { client: this.client }]
    if (this.readsFirst) cloud('dynamodb', 'GetItem', input, options)
    cloud('dynamodb', 'PutItem', input, options)
    const lock = {
      release: (released) => {
        cloud('dynamodb', this.readsFirst ? 'PutItem' : 'DeleteItem', input, options)
        if (released) released(null)
      },
      on: () => lock,
      fencingToken: 1,
    }
    done(null, lock)
  }
}
export class FailClosed extends Client {}
export class FailOpen extends Client {
  constructor(options) {
    super(options)
    this.readsFirst = true
  }
}
export default { FailClosed, FailOpen }
