import { usualYaml } from '../../permissions/render/yaml.ts'
import type { YamlStyle } from '../../permissions/render/yaml.ts'
import { sitesIn } from './site.ts'
import type { Site } from './site.ts'
import { columnOf } from './source.ts'

/** How the team writes its YAML, from what it has written: the first nested map and list, the more frequent quotes. */
export function styleOf(text: string, root: Site): YamlStyle {
  let step: number | undefined
  let flushLists: boolean | undefined
  let [single, double, short, long, spaced, tight] = [0, 0, 0, 0, 0, 0]
  for (const site of sitesIn(root)) {
    if (site.tag !== undefined) short++
    if (site.kind === 'scalar' && text[site.start] === "'") single++
    if (site.kind === 'scalar' && text[site.start] === '"') double++
    if (site.kind !== 'map') continue
    if (site.flow && site.pairs.length > 0 && text[site.start + 1] === ' ') spaced++
    else if (site.flow && site.pairs.length > 0) tight++
    for (const { key, start, value } of site.pairs) {
      if (key === 'Ref' || key.startsWith('Fn::')) long++
      const below = columnOf(text, value.start) - columnOf(text, start)
      if (value.kind === 'map' && !value.flow && !site.flow && below > 0) step ??= below
      if (value.kind === 'list' && !value.flow && !site.flow && value.items.length > 0) flushLists ??= below === 0
    }
  }
  return {
    step: step ?? usualYaml.step,
    flushLists: flushLists ?? usualYaml.flushLists,
    quote: double > single ? '"' : "'",
    shortTags: short > 0 || long === 0,
    spacedBraces: spaced >= tight,
  }
}
