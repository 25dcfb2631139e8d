/** Listeners are called with what is emitted, at once; names that are not known are all names. */
class EventEmitter {
  constructor() {
    this.listeners_ = {}
  }
  on(name, listener) {
    if (this.listeners_[name] === undefined) this.listeners_[name] = []
    this.listeners_[name].push(listener)
    return this
  }
  once(name, listener) {
    return this.on(name, listener)
  }
  addListener(name, listener) {
    return this.on(name, listener)
  }
  prependListener(name, listener) {
    return this.on(name, listener)
  }
  prependOnceListener(name, listener) {
    return this.on(name, listener)
  }
  off() {
    return this
  }
  removeListener() {
    return this
  }
  removeAllListeners() {
    return this
  }
  setMaxListeners() {
    return this
  }
  emit(name, ...values) {
    for (const listener of this.listeners_[name] ?? []) listener.apply(this, values)
    return true
  }
  listenerCount() {
    return 1
  }
}

// `require('events')` is the class itself.
module.exports = EventEmitter
EventEmitter.EventEmitter = EventEmitter

/** The next event of that name. */
EventEmitter.once = (emitter, name) => new Promise((resolve) => emitter.on(name, (...values) => resolve(values)))
