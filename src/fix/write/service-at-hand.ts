import type { Application, Service } from '../../model/application.ts'
import type { Naming } from '../../permissions/render/cloudformation.ts'
import { child, itemsOf, stringOf } from '../../read/document/node.ts'
import type { Node } from '../../read/document/node.ts'
import { place } from '../edit/place.ts'
import type { Source } from '../edit/source.ts'
import type { Files } from '../files.ts'
import type { FileChange } from './role-plan.ts'

/**
 * How a service of the Serverless Framework gives a function its own role: by the plugin it lists, by what framework 4 brings itself, or, where
 * neither is certain, as a resource that the function names. To such a resource the framework adds nothing: no log, no network, no queue.
 * https://www.serverless.com/framework/docs/providers/aws/guide/iam , https://github.com/functionalone/serverless-iam-roles-per-function
 */
export type Way = 'plugin' | 'native' | 'resource'

/** A service of the Serverless Framework that is being written to. */
export interface ServiceAtHand {
  readonly app: Application
  readonly service: Service
  readonly source: Source
  readonly files: Files
  readonly naming: Naming
  readonly way: Way
}

/** The plugin goes before what the framework brings: where it is listed, it decides. */
export function wayOf(root: Node): Way {
  const plugins = child(root, 'plugins')
  const listed = itemsOf(plugins?.kind === 'map' ? child(plugins, 'modules') : plugins)
  if (listed.some((one) => stringOf(one)?.includes('iam-roles-per-function') === true)) return 'plugin'
  const version = /(\d{1,3})/.exec(stringOf(child(root, 'frameworkVersion')) ?? '')?.[1]
  return version !== undefined && Number(version) >= 4 ? 'native' : 'resource'
}

/** Why the first of the changes that cannot be placed cannot be. */
export function whyNotPlaced(files: Files, changes: readonly FileChange[]): string | undefined {
  for (const { file, change } of changes) {
    const source = files.source(file)
    if ('why' in source) return `${file} cannot be edited: ${source.why}`
    const found = place(source, change)
    if ('why' in found) return `the change cannot be placed: ${found.why}`
  }
  return undefined
}

/** The files of the service: its own, and what may be included; not those of other services. */
export function ownFiles({ app, service, files }: ServiceAtHand): readonly string[] {
  const others = new Set(app.services.flatMap(({ id, at }) => (id === service.id ? [] : [at.file])))
  return files.templates.filter((file) => !others.has(file))
}

/** How often a resource is named in the files of the service, its own key among them. */
export function timesNamed(hand: ServiceAtHand, name: string): number {
  const mention = new RegExp(String.raw`\b${name}\b`, 'g')
  return ownFiles(hand).reduce((sum, file) => sum + [...(hand.files.text(file) ?? '').matchAll(mention)].length, 0)
}

/** Its own key, and one who names it. */
export const isOnlyOf = (hand: ServiceAtHand, role: string): boolean => timesNamed(hand, role) === 2
