import type { Unread } from '../../model/unread.ts'
import { plain } from '../document/plain-for-tests.ts'
import { noOptions, projectOf } from '../project.ts'
import type { Claims, ReadOptions } from '../project.ts'
import { readServerless } from './index.ts'
import type { Template, TemplateResource } from '../cloudformation/index.ts'

/** What tests ask of a service that they write as text. */
export interface Read {
  readonly templates: readonly Template[]
  readonly unread: readonly Unread[]
  readonly claims: Claims
  /** A resource of the first template. */
  readonly resource: (logicalId: string) => TemplateResource
  /** Its properties as plain data. */
  readonly properties: (logicalId: string) => Record<string, unknown>
  readonly has: (logicalId: string) => boolean
}

/** Reads a service with a head of its own (`service: shop`, provider aws) in front of the text. */
export function readService(text: string, files: Readonly<Record<string, string>> = {}, options: Partial<ReadOptions> = {}): Read {
  const head = /^service:/m.test(text) ? '' : 'service: shop\n'
  const provider = /^provider:/m.test(text) ? '' : 'provider:\n  name: aws\n  runtime: nodejs22.x\n'
  return readFiles({ 'serverless.yml': head + provider + text, ...files }, options)
}

export function readFiles(files: Readonly<Record<string, string>>, options: Partial<ReadOptions> = {}): Read {
  const result = readServerless(projectOf(new Map(Object.entries(files))), { ...noOptions, ...options }, new Map())
  const resource = (logicalId: string): TemplateResource => {
    const found = result.value[0]?.resources.get(logicalId)
    if (found === undefined) throw new Error(`no resource ${logicalId} among ${[...(result.value[0]?.resources.keys() ?? [])].join(', ')}`)
    return found
  }
  return {
    templates: result.value,
    unread: result.unread,
    claims: result.claims,
    resource,
    properties: (logicalId) => plain(resource(logicalId).properties) as Record<string, unknown>,
    has: (logicalId) => result.value[0]?.resources.has(logicalId) === true,
  }
}
