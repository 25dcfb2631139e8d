import { cloud, open } from 'cordon'
import { fetchedBy } from '@middy/util'

export default function appConfig(options) {
  return fetchedBy(options, (input, given) => {
    cloud('appconfigdata', 'StartConfigurationSession', input, given)
    cloud('appconfigdata', 'GetLatestConfiguration', {}, given)
    return open()
  })
}
