import type { Service } from '../../model/application.ts'
import type { Place } from '../../model/place.ts'
import type { Node } from '../document/node.ts'

/**
 * A CloudFormation template with places on everything. It is also what the Serverless Framework and SAM are expanded into, as
 * the tools themselves do: so every fact about AWS is read in one room, and a project that mixes shorthand and raw resources
 * is understood as one.
 */
export interface Template {
  readonly service: Service
  /** The file it stands in, relative to the scanned directory. */
  readonly file: string
  /** Directory that paths to code are relative to. */
  readonly directory: string
  readonly parameters: ReadonlyMap<string, TemplateEntry>
  readonly mappings: Node | undefined
  readonly conditions: ReadonlyMap<string, TemplateEntry>
  readonly outputs: ReadonlyMap<string, TemplateEntry>
  readonly resources: ReadonlyMap<string, TemplateResource>
  /** Names for parts of a resource that a framework lets templates use: `Api.Stage` is the logical id `ApiProdStage`. */
  readonly aliases: ReadonlyMap<string, string>
  /** Files that describe an API of this service and are read with it. */
  readonly included: readonly string[]
}

export interface TemplateEntry {
  readonly at: Place
  readonly value: Node
}

export interface TemplateResource {
  readonly logicalId: string
  readonly type: string
  readonly properties: Node | undefined
  /** Name of the condition under which it exists. */
  readonly condition?: string | undefined
  readonly deletionPolicy?: Node | undefined
  readonly metadata?: Node | undefined
  /** Loop variables of the `Fn::ForEach` that made it. */
  readonly variables?: ReadonlyMap<string, string>
  /** The line that a person would edit: the resource's key, or the event, function or setting that caused it. */
  readonly at: Place
  /** What the team calls it, where the logical id is the framework's: the key of a function in serverless.yml. */
  readonly label?: string
  /** Made by the framework; the team wrote no line of it. */
  readonly generated?: boolean
  /** Functions: directory (or archive) with the code, relative to the scanned directory, where properties do not tell. */
  readonly codeRoot?: string
}
