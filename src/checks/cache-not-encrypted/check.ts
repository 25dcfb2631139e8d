import { holds, placeOf, values } from '../../model/known.ts'
import { resourcesOfKind } from '../../model/questions.ts'
import { showText } from '../../model/text.ts'
import { check } from '../check.ts'

export default check({
  title: 'Answers lie unencrypted in the cache of the API',
  risk: 'sensitive-data',
  severity: 'low',
  why: 'The cache of a stage keeps whole answers, personal ones among them, and does not encrypt them unless it is told to.',
  fix: 'Set `CacheDataEncrypted: true` in MethodSettings, or turn the cache off.',
  silent: ['The stage has no cache, which is the default.', 'The cache is encrypted.'],
  references: ['OW-A3', 'SAS-3', 'CWE-311', 'https://docs.aws.amazon.com/apigateway/latest/developerguide/data-protection-encryption.html'],

  *find(app) {
    for (const api of resourcesOfKind(app, 'api'))
      for (const stage of api.stages)
        for (const cache of values(stage.cache)) {
          if (cache === 'none' || holds(cache.encrypted, Boolean) !== 'no') continue
          const name = values(stage.name).map(showText).join(' or ')
          yield {
            at: placeOf(cache.encrypted) ?? placeOf(stage.cache) ?? stage.at,
            about: api.id,
            key: name,
            because: `the stage ${name} of ${api.logicalId} caches answers without encryption`,
          }
        }
  },
})
