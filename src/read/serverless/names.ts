/**
 * Logical ids as the framework makes them, so that hand-written resources that name them (`HelloLambdaFunction`,
 * `ApiGatewayRestApi`) mean the same thing.
 * https://www.serverless.com/framework/docs/providers/aws/guide/resources#aws-cloudformation-resource-reference, framework 3 and 4,
 * restated 2026-11-22.
 */
export const ids = {
  deploymentBucket: 'ServerlessDeploymentBucket',
  deploymentBucketPolicy: 'ServerlessDeploymentBucketPolicy',
  role: 'IamRoleLambdaExecution',
  customResourcesRole: 'IamRoleCustomResourcesLambdaExecution',
  restApi: 'ApiGatewayRestApi',
  restDeployment: 'ApiGatewayDeployment',
  restStage: 'ApiGatewayStage',
  restLogGroup: 'ApiGatewayLogGroup',
  httpApi: 'HttpApi',
  httpStage: 'HttpApiStage',
  httpLogGroup: 'HttpApiLogGroup',
  websocketsApi: 'WebsocketsApi',
  websocketsStage: 'WebsocketsDeploymentStage',
  websocketsLogGroup: 'WebsocketsLogGroup',
  distribution: 'CloudFrontDistribution',
} as const

const upperFirst = (value: string): string => value.charAt(0).toUpperCase() + value.slice(1)

/** `hello-world_2` as `HelloDashworldUnderscore2`: names of functions, layers, authorizers, event buses. */
export const normalized = (name: string): string => upperFirst(name.replaceAll('-', 'Dash').replaceAll('_', 'Underscore'))

/** Names of buckets, topics, queues, pools: letters and digits only. */
export const alphanumeric = (name: string): string => upperFirst(name.replace(/[^0-9A-Za-z]/g, ''))

/** `/users/{id}` as `UsersIdVar`. */
export const normalizedPath = (path: string): string => path.split('/').map(pathPart).join('')

function pathPart(written: string): string {
  const part = written.toLowerCase().replaceAll('-', 'Dash')
  const open = part.indexOf('{')
  const close = part.lastIndexOf('}')
  const named = open >= 0 && close > open ? `${part.slice(0, open)}${part.slice(open + 1, close)}Var${part.slice(close + 1)}` : part
  return upperFirst(named.replace(/[^0-9A-Za-z]/g, ''))
}

export const functionIdOf = (key: string): string => `${normalized(key)}LambdaFunction`
export const roleIdOf = (key: string): string => `${normalized(key)}${ids.role}`
export const bucketIdOf = (name: string): string => `S3Bucket${alphanumeric(name)}`
export const topicIdOf = (name: string): string => `SNSTopic${alphanumeric(name)}`
export const userPoolIdOf = (name: string): string => `CognitoUserPool${alphanumeric(name)}`
export const methodIdOf = (path: string, method: string): string =>
  `ApiGatewayMethod${normalizedPath(path)}${upperFirst(method.toLowerCase())}`
export const restAuthorizerIdOf = (name: string): string => `${normalized(name)}ApiGatewayAuthorizer`
export const httpAuthorizerIdOf = (name: string): string => `HttpApiAuthorizer${normalized(name)}`
export const httpRouteIdOf = (routeKey: string): string =>
  routeKey === '*' ? 'HttpApiRouteDefault' : `HttpApiRoute${normalizedPath(routeKey)}`
/** `$connect` as `SconnectWebsocketsRoute`. */
export const websocketRouteIdOf = (route: string): string =>
  `${route.replaceAll('$', 'S').replaceAll('/', 'Slash').replaceAll('-', 'Dash').replaceAll('_', 'Underscore').replaceAll('.', 'Period')}WebsocketsRoute`

/** `application/json` as `ApplicationJson`. */
export const startCase = (text: string): string => words(text).map(upperFirst).join('')

/** `list-users` as `ListUsers`. */
export const pascalCase = (text: string): string =>
  words(text)
    .map((word) => upperFirst(word.toLowerCase()))
    .join('')

const words = (text: string): readonly string[] => text.match(/[A-Z]+(?=[A-Z][a-z])|[A-Z]?[a-z]+|[A-Z]+|[0-9]+/g) ?? []
