import type { Place } from '../../../model/place.ts'
import { mapping } from '../../document/build.ts'
import type { Buildable } from '../../document/build.ts'
import { child, isNull, keyPlace, stringOf } from '../../document/node.ts'
import type { Node } from '../../document/node.ts'
import type { ServiceFunction } from '../functions.ts'
import { normalized } from '../names.ts'
import { add, attribute, output, permit } from './stack.ts'
import type { Stack } from './stack.ts'

const standardHeaders = ['Content-Type', 'X-Amz-Date', 'Authorization', 'X-Api-Key', 'X-Amz-Security-Token', 'X-Amzn-Trace-Id']

/** `url: true` or `url: { authorizer, cors, invokeMode }`: https://www.serverless.com/framework/docs/providers/aws/guide/functions#lambda-function-urls */
export function functionUrl(stack: Stack, fn: ServiceFunction): void {
  const url = fn.get('url')
  if (url === undefined || stringOf(url) === 'false') return
  const at = fn.placeOf('url')
  const authorizer = child(url, 'authorizer')
  const asked = stringOf(authorizer)?.toLowerCase()
  const open = url.kind === 'gap' ? url : authorizer?.kind === 'gap' || authorizer?.kind === 'text' ? authorizer : undefined
  const auth: Buildable = open ?? (asked === 'aws_iam' ? 'AWS_IAM' : 'NONE')
  const id = `${normalized(fn.key)}LambdaFunctionUrl`
  add(
    stack,
    at,
    id,
    'AWS::Lambda::Url',
    {
      AuthType: auth,
      TargetFunctionArn: attribute(fn.logicalId),
      Cors: corsOf(child(url, 'cors'), keyPlace(url, 'cors') ?? at),
      InvokeMode: child(url, 'invokeMode'),
    },
    { condition: stringOf(fn.get('condition')) },
  )
  output(stack, at, id, attribute(id, 'FunctionUrl'))
  if (auth !== 'NONE') return
  add(
    stack,
    at,
    `${normalized(fn.key)}LambdaPermissionFnUrl`,
    'AWS::Lambda::Permission',
    { FunctionName: attribute(fn.logicalId), Action: 'lambda:InvokeFunctionUrl', Principal: '*', FunctionUrlAuthType: 'NONE' },
    { generated: true },
  )
  // Since 2025 Lambda asks for this one, too; it holds only for calls through the URL.
  permit(stack, fn, at, `${normalized(fn.key)}LambdaPermissionFn`, '*', { InvokedViaFunctionUrl: true })
}

/** Stands where `cors` is written: that is the line to mend. */
function corsOf(cors: Node | undefined, at: Place): Buildable {
  if (cors === undefined || isNull(cors) || stringOf(cors) === 'false') return undefined
  if (cors.kind === 'gap') return cors
  /** What is not written is everything; what is written as null is left out. */
  const part = (name: string, standard: Buildable): Buildable => {
    const node = child(cors, name)
    return node === undefined ? standard : isNull(node) ? undefined : node
  }
  return mapping(
    at,
    Object.entries({
      AllowOrigins: part('allowedOrigins', ['*']),
      AllowHeaders: part('allowedHeaders', standardHeaders),
      AllowMethods: part('allowedMethods', ['*']),
      AllowCredentials: part('allowCredentials', undefined),
      ExposeHeaders: part('exposedResponseHeaders', undefined),
      MaxAge: part('maxAge', undefined),
    }),
  )
}
