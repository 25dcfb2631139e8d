import { holds } from '../../model/known.ts'
import { check } from '../check.ts'

export default check({
  title: 'One bad record stops the whole stream',
  risk: 'denial-of-wallet',
  severity: 'low',
  why: 'Streams keep their order: a record that always fails is tried again until it expires, for up to a week. Everything behind it waits, and every try is paid. Sending one such record is enough to stop the service.',
  fix: 'Set MaximumRetryAttempts or MaximumRecordAgeInSeconds together with an onFailure destination, and BisectBatchOnFunctionError or partial failures.',
  silent: ['Retries or the age of records are limited.', 'Kafka and change streams, where other rules hold.'],
  references: ['SAS-8', 'CWE-400', 'https://docs.aws.amazon.com/lambda/latest/dg/services-ddb-batchfailurereporting.html'],

  *find(app) {
    for (const fn of app.functions)
      for (const trigger of fn.triggers) {
        if (trigger.kind !== 'stream' || (trigger.flavour !== 'table' && trigger.flavour !== 'kinesis')) continue
        const endless = [trigger.maxRetries, trigger.maxAgeSeconds].every(
          (limit) => holds<number | string>(limit, (value) => value === 'until-expiry') === 'yes',
        )
        if (endless)
          yield {
            at: trigger.at,
            about: fn.id,
            key: `${trigger.at.file} ${fn.triggers.indexOf(trigger)}`,
            because: `${fn.logicalId} tries a failing record until it expires`,
          }
      }
  },
})
