import type { Place } from '../../../model/place.ts'
import type { Node } from '../../document/node.ts'
import { substitute } from '../intrinsics.ts'

/** What an authorizer is in an API's document. */
export interface Scheme {
  readonly scheme: Node
  /** The function that decides, where a function does. */
  readonly functionArn?: Node
  /** Lets API Gateway invoke that function. REST APIs do so unless told not to, HTTP APIs only when told. */
  readonly permitted?: boolean
}

/** The URI under which API Gateway invokes a function. */
export function invocation(at: Place, functionArn: Node): Node {
  const uri = 'arn:${AWS::Partition}:apigateway:${AWS::Region}:lambda:path/2015-03-31/functions/${FunctionArn}/invocations'
  return substitute(at, uri, { FunctionArn: functionArn })
}
