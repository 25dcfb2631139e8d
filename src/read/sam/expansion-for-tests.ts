import assert from 'node:assert/strict'
import { serviceId } from '../../model/ids.ts'
import type { Unread } from '../../model/unread.ts'
import { templateOf } from '../cloudformation/index.ts'
import { child } from '../document/node.ts'
import type { Node } from '../document/node.ts'
import { plain } from '../document/plain-for-tests.ts'
import { projectOf } from '../project.ts'
import { expandSam } from './index.ts'
import type { Resource, Template } from './template.ts'

/** What tests ask of a SAM template that they write as text. */
export interface Expanded {
  readonly template: Template
  readonly unread: readonly Unread[]
  /** `reason line`, with the file where it is not the template's. */
  readonly reports: readonly string[]
  readonly claims: ReadonlyMap<string, string>
  /** `Type LogicalId` of all resources, sorted. */
  readonly resources: readonly string[]
  readonly resource: (logicalId: string) => Resource
  /** The line of a resource. */
  readonly line: (logicalId: string) => number
  /** A value below the properties of a resource, as plain data. */
  readonly value: (logicalId: string, ...path: readonly string[]) => unknown
  readonly node: (logicalId: string, ...path: readonly string[]) => Node | undefined
}

const file = 'app/template.yaml'

/** Expands a template that stands in the directory `app`; paths of other files are the project's. */
export function expanded(text: string, files: Readonly<Record<string, string>> = {}): Expanded {
  const project = projectOf(new Map([[file, text], ...Object.entries(files)]))
  const { root, unread: broken } = project.document(file)
  assert.deepEqual(broken, [], 'the test writes a template that can be parsed')
  assert.ok(root !== undefined)
  const at = { file, line: 1, column: 1 }
  const service = { id: serviceId('app'), name: 'app', framework: 'sam', provider: 'aws', stage: undefined, at } as const
  const before = templateOf(root, { file, service })
  const { template, unread, claims } = expandSam(before.template, child(root, 'Globals'), project, child(root, 'Resources'))
  const resource = (logicalId: string): Resource => {
    const found = template.resources.get(logicalId)
    assert.ok(found !== undefined, `no resource ${logicalId} among ${[...template.resources.keys()].join(', ')}`)
    return found
  }
  const node = (logicalId: string, ...path: readonly string[]): Node | undefined => child(resource(logicalId).properties, ...path)
  return {
    template,
    unread,
    reports: unread.map(({ reason, at: place }) => `${reason} ${place.file === file ? '' : `${place.file}:`}${place.line}`),
    claims,
    resources: [...template.resources.values()].map(({ type, logicalId }) => `${type} ${logicalId}`).toSorted(),
    resource,
    line: (logicalId) => resource(logicalId).at.line,
    value: (logicalId, ...path) => plain(node(logicalId, ...path)),
    node,
  }
}

/** Puts text under a key, further in. */
export function indented(spaces: number, text: string): string {
  return text.replace(/^(?=.)/gm, ' '.repeat(spaces))
}

/** A function `Fn` with the given properties, and other resources beside it. */
export function withFunction(properties: string, others = ''): string {
  const body = `Fn:\n  Type: AWS::Serverless::Function\n  Properties:\n    Handler: app.handler\n    Runtime: nodejs22.x\n`
  return `Resources:\n${indented(2, body + indented(4, properties))}\n${indented(2, others)}`
}

/** A function `Fn` with one event `Ev`. The event stands on line 8. */
export function withEvent(type: string, properties: string, others = '', more = ''): string {
  return withFunction(`Events:\n  Ev:\n    Type: ${type}\n    Properties:\n${indented(6, properties)}\n${more}`, others)
}
