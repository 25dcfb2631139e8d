import { mapping } from '../../document/build.ts'
import type { Buildable } from '../../document/build.ts'
import { child, stringOf } from '../../document/node.ts'
import type { Node } from '../../document/node.ts'
import { within } from '../../project.ts'
import type { ServiceFunction } from '../functions.ts'
import { ids } from '../names.ts'
import type { SlsService } from '../service.ts'
import { holeNode, shown } from '../texts.ts'

interface FunctionCode {
  readonly properties: Readonly<Record<string, Buildable>>
  readonly codeRoot: string
  readonly metadata: Node | undefined
}

/** Where a function's code is: in the service's directory, unless an artifact, an image or a plugin says otherwise. */
export function codeOf(service: SlsService, fn: ServiceFunction): FunctionCode {
  const image = fn.get('image')
  if (image !== undefined) return imageOf(service, image)
  const handler = handlerOf(service, fn)
  const at = fn.placeOf('handler')
  return {
    properties: {
      Handler: handler,
      Runtime: fn.get('runtime') ?? service.setting('runtime'),
      Code: {
        S3Bucket: service.setting('deploymentBucket.name') ?? { Ref: ids.deploymentBucket },
        S3Key: { kind: 'gap', why: 'the archive is made at deployment', at },
      },
    },
    codeRoot: codeRootOf(service, fn, handler),
    metadata: undefined,
  }
}

/** With serverless-wsgi the deployed handler is the plugin's, and the application that it serves is the team's code. */
function handlerOf(service: SlsService, fn: ServiceFunction): Node | undefined {
  const handler = fn.get('handler')
  const name = stringOf(handler)
  if (!/^wsgi(?:_handler)?\.handler$/.test(name ?? '')) return handler
  // Without the plugin a file of that name is the team's own.
  if (!service.plugins.has('serverless-wsgi') && hasSource(service, name)) return handler
  return service.section('custom', 'wsgi', 'app') ?? handler
}

function codeRootOf(service: SlsService, fn: ServiceFunction, handler: Node | undefined): string {
  // serverless-python-requirements packs `module` as the root of the function.
  const module = stringOf(fn.get('module'))
  if (module !== undefined && service.plugins.has('serverless-python-requirements'))
    return within(service.directory, module) ?? service.directory
  const artifact = stringOf(fn.get('package', 'artifact') ?? service.section('package', 'artifact'))
  if (artifact === undefined || hasSource(service, stringOf(handler))) return service.directory
  return within(service.directory, artifact) ?? service.directory
}

/** Does the handler's file stand where the service is? Then an artifact is only what a build made of it. */
function hasSource(service: SlsService, handler: string | undefined): boolean {
  const module = handler?.slice(0, Math.max(handler.lastIndexOf('.'), 0))
  const path = module === undefined || module === '' ? undefined : within(service.directory, module)
  return (
    path !== undefined && ['.js', '.ts', '.mjs', '.mts', '.cjs', '.cts', '.tsx', '.py'].some((ending) => service.project.has(path + ending))
  )
}

/** A URI, the name of an image in `provider.ecr.images`, or a map with either and the command. */
function imageOf(service: SlsService, image: Node): FunctionCode {
  const config = {
    Command: child(image, 'command'),
    EntryPoint: child(image, 'entryPoint'),
    WorkingDirectory: child(image, 'workingDirectory'),
  }
  const written = child(image, 'uri') ?? child(image, 'name') ?? image
  const declared = service.setting(`ecr.images.${stringOf(written) ?? ''}`)
  const uri = child(declared, 'uri') ?? (declared?.kind === 'map' ? undefined : declared)
  const path = stringOf(child(declared, 'path')) ?? '.'
  const built = declared?.kind === 'map' && uri === undefined
  return {
    properties: {
      PackageType: 'Image',
      Code: {
        ImageUri: built
          ? holeNode(declared.at, { kind: 'unknown', why: `the image is built from ${path}` })
          : (uri ?? (written.kind === 'map' ? holeNode(written.at, { kind: 'unknown', why: 'no image is named' }) : written)),
      },
      ImageConfig: Object.values(config).some((value) => value !== undefined) ? config : undefined,
    },
    codeRoot: built ? (within(service.directory, path) ?? service.directory) : service.directory,
    // In SAM's words, which is where the reader of sources looks.
    metadata: built
      ? mapping(declared.at, [
          ['DockerContext', path],
          ['Dockerfile', child(declared, 'file') ?? 'Dockerfile'],
          ['Image', shown(written)],
        ])
      : undefined,
  }
}
