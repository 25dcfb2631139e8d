import { decode, open, restrict, route } from 'cordon'

const texts = { types: ['object'], others: { types: ['string'] } }

/** `handler({ proxyIntegration: { routes }, sns: { routes }, sqs: { routes }, s3: { routes } })`. */
export const handler = (config) => async (event, context) => {
  if (config.proxyIntegration)
    for (const { method, path, action } of config.proxyIntegration.routes)
      if (route(method, path)) {
        const request = {
          ...event,
          body: decode('json', event.body),
          paths: restrict(open(event.path), texts),
          queryStringParameters: event.queryStringParameters,
          headers: event.headers,
        }
        const body = await action(request, context)
        if (body !== undefined && body !== null && body.statusCode !== undefined) return body
        return { statusCode: 200, headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) }
      }
  if (config.sns) for (const { action } of config.sns.routes) if (open()) return action(event.Records[0].Sns, context)
  if (config.sqs)
    for (const { action } of config.sqs.routes)
      if (open())
        return action(
          event.Records.map(({ body }) => decode('json', body)),
          context,
          event.Records,
        )
  if (config.s3) for (const { action } of config.s3.routes) if (open()) return action(event.Records[0], context)
  return undefined
}
