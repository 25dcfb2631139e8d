import { decode } from 'cordon'

export const EventType = { SQS: 'SQS', KinesisDataStreams: 'KinesisDataStreams', DynamoDBStreams: 'DynamoDBStreams' }

// With a schema, the handler gets the record as the schema has it; an inner schema is for its payload.
const prepared = (record, processor) => {
  const { schema, innerSchema, transformer } = processor.options
  if (innerSchema) {
    const payload =
      transformer === 'json' ? decode('json', record.body) : transformer === 'base64' ? decode('base64', record.body) : record.body
    return { ...record, body: innerSchema['~standard'].validate(payload).value }
  }
  return schema ? schema['~standard'].validate(record).value : record
}

class Processor {
  constructor(type, options) {
    this.type = type
    this.options = options || {}
    this.records = []
  }
  register(records, handler, options) {
    this.records = records
    this.handler = handler
    this.context = options && options.context
    return this
  }
  async process() {
    for (const record of this.records) await this.handler(prepared(record, this), this.context)
    return []
  }
  processSync() {
    return this.process()
  }
  response() {
    return { batchItemFailures: [] }
  }
}
export {
  Processor as BatchProcessor,
  Processor as BatchProcessorSync,
  Processor as BasePartialBatchProcessor,
  Processor as BasePartialProcessor,
}
export class SqsFifoPartialProcessor extends Processor {
  constructor(options) {
    super('SQS', options)
  }
}
export { SqsFifoPartialProcessor as SqsFifoPartialProcessorAsync }

export const processPartialResponse = async (event, handler, processor, options) => {
  processor.register(event.Records, handler, options)
  await processor.process()
  return processor.response()
}
export { processPartialResponse as processPartialResponseSync, processPartialResponse as asyncProcessPartialResponse }
// Handed back to the processor, which does the work itself here.
export const parser = (record) => record
export class BatchProcessingError extends Error {}
export class FullBatchFailureError extends Error {}
