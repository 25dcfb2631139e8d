import type { Buildable } from '../../../document/build.ts'
import { join, ref } from '../stack.ts'

/** References to the API Gateway resources of a REST API, by path without outer slashes; the empty path is the root. */
export type ResourceIds = ReadonlyMap<string, Buildable>

/** All stages and methods of an API, as permissions name them. */
export const executeApi = (api: Buildable, rest: string): Buildable =>
  join('arn:', ref('AWS::Partition'), ':execute-api:', ref('AWS::Region'), ':', ref('AWS::AccountId'), ':', api, rest)
