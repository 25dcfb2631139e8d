import { cloud } from 'cordon'
import { fetchedBy } from '@middy/util'

export default function serviceDiscovery(options) {
  return fetchedBy(options, (input, given) => cloud('servicediscovery', 'DiscoverInstances', input, given).Instances)
}
