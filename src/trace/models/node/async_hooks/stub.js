export class AsyncLocalStorage {
  run(store, work, ...rest) {
    this.store = store
    return work(...rest)
  }
  enterWith(store) {
    this.store = store
  }
  exit(work, ...rest) {
    return work(...rest)
  }
  getStore() {
    return this.store
  }
}

export class AsyncResource {
  runInAsyncScope(work, self, ...rest) {
    return work.apply(self, rest)
  }
  static bind(work) {
    return work
  }
}
