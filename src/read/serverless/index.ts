import type { ReadFile } from '../../model/application.ts'
import { describe, stringOf } from '../document/node.ts'
import { directoryOf } from '../project.ts'
import type { Claims, Project, ReaderResult, ReadOptions } from '../project.ts'
import { readCompositions } from './compose.ts'
import { templateOf } from './expand/index.ts'
import { findServices, isMade } from './find.ts'
import { takeNotes } from './notes.ts'
import type { Notes } from './notes.ts'
import { serviceOf } from './service.ts'
import type { SlsService } from './service.ts'
import type { Template } from '../cloudformation/index.ts'

/**
 * Reads the services of the Serverless Framework (versions 1 to 4) into the CloudFormation templates that the framework would
 * deploy. Code of the project is never run: what only it can tell is a gap. Services of other providers are reported.
 */
export function readServerless(project: Project, options: ReadOptions, claims: Claims): ReaderResult<readonly Template[]> {
  const notes = takeNotes()
  const taken = new Map<string, ReadFile['as']>()
  const composition = readCompositions(project, options, claims, notes)
  for (const file of composition.files) taken.set(file, 'serverless')
  const templates: Template[] = []
  for (const { file, root } of findServices(project, claims, notes)) {
    taken.set(file, 'serverless')
    const service = serviceOf({ file, root, composed: composition.parametersOf(directoryOf(file)) }, project, options, notes)
    if (!isOnAws(service, notes)) continue
    templates.push(templateOf(service))
  }
  for (const path of notes.included()) if (!taken.has(path)) taken.set(path, 'included')
  claimOthers(project, claims, notes, taken)
  return { value: templates, claims: taken, unread: notes.unread() }
}

function isOnAws(service: SlsService, notes: Notes): boolean {
  const name = service.setting('name')
  const written = stringOf(name)
  if (written?.toLowerCase() === 'aws') return true
  if (written !== undefined) {
    notes.report('no-reader', `Services of the provider ${written} are not read yet`, service.placeOf('name'))
    return false
  }
  notes.report(
    'invalid',
    name === undefined
      ? 'The service names no provider; it is read as one of AWS'
      : `The provider is known only at deployment (${describe(name)}); it is read as AWS`,
    service.placeOf('name'),
  )
  return true
}

/** Files that could not be read as the services they should be, and what the framework has made of the services. */
function claimOthers(project: Project, claims: Claims, notes: Notes, taken: Map<string, ReadFile['as']>): void {
  for (const { at } of notes.unread()) if (!taken.has(at.file) && !claims.has(at.file)) taken.set(at.file, 'unread')
  for (const { path } of project.files)
    if (isMade(path) && path.includes('.serverless/') && !taken.has(path) && !claims.has(path)) taken.set(path, 'other')
}
