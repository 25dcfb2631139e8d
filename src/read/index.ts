import type { Application, ReadFile } from '../model/application.ts'
import type { Service } from '../model/application.ts'
import { serviceId } from '../model/ids.ts'
import { values } from '../model/known.ts'
import type { Unread } from '../model/unread.ts'
import { readAzure } from './azure/index.ts'
import { readCdk } from './cdk/index.ts'
import { findTemplates, lift } from './cloudformation/index.ts'
import type { Template } from './cloudformation/index.ts'
import { withParts } from './code-only.ts'
import { child } from './document/node.ts'
import { readGoogle } from './google/index.ts'
import { readSpecFiles } from './openapi/index.ts'
import type { Claims, Project, ReadOptions } from './project.ts'
import { expandSam } from './sam/index.ts'
import { readServerless } from './serverless/index.ts'
import { unsupported } from './unsupported.ts'

export type { Project, ReadOptions } from './project.ts'
export { noOptions, projectOf } from './project.ts'

/**
 * Reads a whole project into the model: every service and template in it is a part of one application. Does no input or output
 * of its own and never throws for what stands in the files; what could not be read is in `unread`.
 */
export function readProject(project: Project, options: ReadOptions): Application {
  const claims = new Map<string, ReadFile['as']>()
  const unread: Unread[] = []
  const take = <T>(result: { readonly value: T; readonly claims: Claims; readonly unread: readonly Unread[] }): T => {
    for (const [path, as] of result.claims) claims.set(path, as)
    unread.push(...result.unread)
    return result.value
  }
  const serverless = take(readServerless(project, options, claims))
  const cdk = take(readCdk(project, options, claims))
  const templates = findTemplates(project, claims)
  unread.push(...templates.unread)
  const plain = templates.found.map(({ template, root, sam }): Template => {
    claims.set(template.file, sam ? 'sam' : 'cloudformation')
    if (!sam) return template
    const expanded = expandSam(template, child(root, 'Globals'), project, child(root, 'Resources'))
    return take({ value: expanded.template, claims: expanded.claims, unread: expanded.unread })
  })
  const specRoutes = take(readSpecFiles(project, options, claims))
  const lifted = lift(distinct([...serverless, ...cdk, ...plain]), project)
  const handled = new Set(lifted.functions.flatMap(({ code }) => values(code).flatMap(({ file }) => file ?? [])))
  const azure = take(readAzure(project, options, claims))
  const google = take(readGoogle(project, options, claims, handled))
  const application = withParts(lifted, [azure, google])
  const all = [...unread, ...application.unread, ...unsupported(project, claims)]
  return { ...application, asOf: options.today, specRoutes, unread: all, files: filesOf(project, claims, all) }
}

/** Two services of the same name are told apart by their files, so that every identity is unique. */
function distinct(templates: readonly Template[]): readonly Template[] {
  const seen = new Set<string>()
  return templates.map((template) => {
    const { service } = template
    let name = service.name
    for (let count = 2; seen.has(name); count++)
      name = count === 2 ? `${service.name} (${template.file})` : `${service.name} (${template.file} ${count})`
    seen.add(name)
    const renamed: Service = { ...service, id: serviceId(name), name }
    return name === service.name && service.id === name ? template : { ...template, service: renamed }
  })
}

/** Every file of the project is accounted for: read as something, of no concern, or unread. */
function filesOf(project: Project, claims: Claims, unread: readonly Unread[]): readonly ReadFile[] {
  const failed = new Set(unread.filter(({ reason }) => lost.has(reason)).map(({ at }) => at.file))
  return project.files.map(({ path, bytes }) => ({ path, bytes, as: claims.get(path) ?? (failed.has(path) ? 'unread' : 'other') }))
}

const lost = new Set<Unread['reason']>(['syntax', 'too-large', 'binary', 'permission', 'no-reader', 'needs-build', 'too-complex'])
