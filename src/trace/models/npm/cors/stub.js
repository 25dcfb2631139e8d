// Middlewares that let every request pass, or refuse it for reasons that are no data: headers, rates, times, a log of addresses.
const pass = () => (request, response, next) => next()

export default function middleware() {
  return (request, response, next) => next()
}
for (const name of [
  'contentSecurityPolicy',
  'crossOriginEmbedderPolicy',
  'crossOriginOpenerPolicy',
  'crossOriginResourcePolicy',
  'dnsPrefetchControl',
  'frameguard',
  'hidePoweredBy',
  'hsts',
  'ieNoOpen',
  'noSniff',
  'originAgentCluster',
  'permittedCrossDomainPolicies',
  'referrerPolicy',
  'xssFilter',
])
  middleware[name] = pass
middleware.token = () => middleware
middleware.format = () => middleware
middleware.default = middleware
export { pass as rateLimit, pass as slowDown, pass as helmet }
