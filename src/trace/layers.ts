import type { Application } from '../model/application.ts'
import { values } from '../model/known.ts'
import { literal } from '../model/text.ts'
import { within } from './javascript/resolve/paths.ts'

/** Folders of the layers that the templates pack from the project. */
export function layerFolders(app: Application): readonly string[] {
  return app.resources.flatMap((one) =>
    one.kind === 'layer' && one.content !== undefined ? values(one.content).flatMap((content) => folderOf(literal(content)) ?? []) : [],
  )
}

const folderOf = (content: string | undefined): string | undefined =>
  content === undefined || /^[a-z0-9]+:\/\//.test(content) ? undefined : within('', content)

/**
 * Folders that become layers by their form, where the template names an archive only: `nodejs` stands in them, or Amplify packs them.
 * https://docs.aws.amazon.com/lambda/latest/dg/packaging-layers.html, https://docs.amplify.aws/gen1/javascript/tools/cli/function/layers/
 */
export function likelyLayers(files: readonly string[]): readonly string[] {
  const found = new Set<string>()
  for (const file of files) {
    const folder = /^((?:[^/]+\/)+?)nodejs\//.exec(file)?.[1] ?? /^((?:.*\/)?amplify\/backend\/function\/[^/]+\/opt\/)/.exec(file)?.[1]
    if (folder !== undefined && !folder.includes('node_modules/')) found.add(folder.slice(0, -1))
  }
  return [...found]
}
