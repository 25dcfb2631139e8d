import { emptyCode } from './code.ts'
import type { Code } from './code.ts'
import type { Place } from './place.ts'
import type { Edge } from './edge.ts'
import type { Fn } from './function.ts'
import type { ServiceId } from './ids.ts'
import type { Resource } from './resource.ts'
import type { Role } from './role.ts'
import type { Route } from './route.ts'
import type { SpecRoute } from './spec-route.ts'
import type { DeploymentParameter } from './parameter.ts'
import type { Unread } from './unread.ts'

/**
 * A serverless application: all services of a project, from whatever files, as plain serialisable data.
 * A snapshot of it is a cache, a test and a bug report.
 */
export interface Application {
  /** The day it was looked at, `2026-11-22`: ends of support are judged by it. */
  readonly asOf: string
  readonly services: readonly Service[]
  readonly functions: readonly Fn[]
  readonly routes: readonly Route[]
  readonly resources: readonly Resource[]
  readonly roles: readonly Role[]
  readonly edges: readonly Edge[]
  readonly parameters: readonly DeploymentParameter[]
  /** Routes that an API description (OpenAPI file) promises. */
  readonly specRoutes: readonly SpecRoute[]
  readonly files: readonly ReadFile[]
  readonly unread: readonly Unread[]
  /** What the handlers' code does; empty before trace. */
  readonly code: Code
}

/** What is deployed as one: a Serverless Framework service, a SAM or CloudFormation template, a stack of a CDK application. */
export interface Service {
  readonly id: ServiceId
  readonly name: string
  readonly framework: 'serverless' | 'sam' | 'cloudformation' | 'cdk' | 'terraform' | 'azure' | 'google' | 'openapi'
  readonly provider: 'aws' | 'azure' | 'google' | 'other'
  readonly stage: string | undefined
  readonly at: Place
}

/** A file that was looked at, and as what. */
export interface ReadFile {
  readonly path: string
  readonly as: 'serverless' | 'sam' | 'cloudformation' | 'cdk' | 'azure' | 'google' | 'openapi' | 'included' | 'other' | 'unread'
  readonly bytes: number
}

export const emptyApplication: Application = {
  asOf: '1970-01-01',
  services: [],
  functions: [],
  routes: [],
  resources: [],
  roles: [],
  edges: [],
  parameters: [],
  specRoutes: [],
  files: [],
  unread: [],
  code: emptyCode,
}
