import { open } from 'cordon'

// Traces and metrics go to the account's own monitoring. Clients come back as they are.
const same = () => (target, name, descriptor) => descriptor

export class Tracer {
  constructor() {
    this.provider = { captureAsyncFunc: (name, run) => run(open()) }
  }
  captureAWS(sdk) {
    return sdk
  }
  captureAWSClient(client) {
    return client
  }
  captureAWSv3Client(client) {
    return client
  }
  captureLambdaHandler() {
    return (target, name, descriptor) => descriptor
  }
  captureMethod() {
    return (target, name, descriptor) => descriptor
  }
  getSegment() {
    return { addNewSubsegment: () => this.getSegment(), close: () => undefined, addError: () => undefined, addAnnotation: () => undefined }
  }
  setSegment() {}
  putAnnotation() {}
  putMetadata() {}
  addServiceNameAnnotation() {}
  annotateColdStart() {}
  addErrorAsMetadata() {}
  addResponseAsMetadata() {}
  isTracingEnabled() {
    return true
  }
  getRootXrayTraceId() {
    return open()
  }
}

export class Metrics {
  addMetric() {}
  addDimension() {}
  addDimensions() {}
  addMetadata() {}
  captureColdStartMetric() {}
  publishStoredMetrics() {}
  setDefaultDimensions() {}
  setTimestamp() {}
  clearMetrics() {}
  logMetrics() {
    return (target, name, descriptor) => descriptor
  }
  singleMetric() {
    return this
  }
}

const middleware = () => ({ before: () => undefined })
export { middleware as captureLambdaHandler, middleware as logMetrics, same as captureMethod }
export const MetricUnit = {
  Count: 'Count',
  Milliseconds: 'Milliseconds',
  Seconds: 'Seconds',
  Bytes: 'Bytes',
  Percent: 'Percent',
  NoUnit: 'None',
}
export const MetricUnits = MetricUnit
export const MetricResolution = { High: 1, Standard: 60 }
