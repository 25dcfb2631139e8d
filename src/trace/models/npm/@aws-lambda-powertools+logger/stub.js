import { log } from 'cordon'

// Lines are JSON, so a line break in a value forges nothing. What is kept for later lines is told of where it is handed over: that is where to mend it.
export class Logger {
  constructor(options = {}) {
    this.kept = options.persistentKeys || options.persistentLogAttributes || {}
    log([this.kept], true)
  }
  write(values) {
    log(values, true)
  }
  trace(...values) {
    this.write(values)
  }
  debug(...values) {
    this.write(values)
  }
  info(...values) {
    this.write(values)
  }
  warn(...values) {
    this.write(values)
  }
  error(...values) {
    this.write(values)
  }
  critical(...values) {
    this.write(values)
  }
  silent() {}
  appendKeys(attributes) {
    this.kept = { ...this.kept, ...attributes }
    log([attributes], true)
  }
  appendPersistentKeys(attributes) {
    this.appendKeys(attributes)
  }
  addPersistentLogAttributes(attributes) {
    this.appendKeys(attributes)
  }
  setPersistentLogAttributes(attributes) {
    this.kept = attributes
    log([attributes], true)
  }
  setCorrelationId(value) {
    this.appendKeys({ correlation_id: value })
  }
  getCorrelationId() {
    return this.kept.correlation_id
  }
  removeKeys() {}
  removePersistentKeys() {}
  removePersistentLogAttributes() {}
  resetKeys() {}
  resetState() {}
  addContext() {}
  clearBuffer() {}
  flushBuffer() {}
  refreshSampleRateCalculation() {}
  setLogLevel() {}
  getLevelName() {
    return 'INFO'
  }
  getLogEvent() {
    return false
  }
  shouldLogEvent() {
    return false
  }
  getPersistentLogAttributes() {
    return this.kept
  }
  logEventIfEnabled(event, always) {
    if (always) this.write([event])
  }
  createChild(options = {}) {
    const child = new Logger({ persistentKeys: options.persistentKeys })
    child.kept = { ...this.kept, ...child.kept }
    return child
  }
  injectLambdaContext(options) {
    const logger = this
    return (target, name, descriptor) => {
      const method = descriptor.value
      descriptor.value = function (event, context, ...rest) {
        if (options && options.logEvent) logger.write([event])
        return method.call(this, event, context, ...rest)
      }
      return descriptor
    }
  }
}

/** Middleware of middy. */
export const injectLambdaContext = (target, options) => ({
  before: (request) => {
    if (options && options.logEvent) for (const logger of Array.isArray(target) ? target : [target]) logger.write([request.event])
  },
})
export const search = () => undefined
export const correlationPaths = {}
export class LogFormatter {}
export class LogItem {
  constructor({ attributes }) {
    this.attributes = attributes
  }
  addAttributes(attributes) {
    this.attributes = { ...this.attributes, ...attributes }
    return this
  }
  getAttributes() {
    return this.attributes
  }
}
export class PowertoolsLogFormatter extends LogFormatter {}
