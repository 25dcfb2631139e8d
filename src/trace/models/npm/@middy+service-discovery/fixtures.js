import middy from '@middy/core'
import serviceDiscovery from '@middy/service-discovery'

export const handler = middy(async (event, { carts }) => ({ statusCode: 200, body: `${carts.length}` })).use(
  serviceDiscovery({ fetchData: { carts: { NamespaceName: 'shop', ServiceName: 'carts' } }, setToContext: true }), // uses servicediscovery:DiscoverInstances
)
