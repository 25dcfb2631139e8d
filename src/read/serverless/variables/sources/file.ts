import type { Place } from '../../../../model/place.ts'
import { scalar } from '../../../document/build.ts'
import type { Node } from '../../../document/node.ts'
import { within } from '../../../project.ts'
import { follow, keysOf } from '../follow.ts'
import { addressOf, missing, openGap, valueOf } from '../outcome.ts'
import type { Outcome } from '../outcome.ts'
import type { Sources, VariableSource } from './index.ts'

const textLimit = 256 * 1024

/** `${file(./config.yml):key}`: a file of the project, or a value in it. Paths are relative to the service's directory. */
export const file: VariableSource = ({ parameters: [parameter], address, at, settle }, sources) => {
  // Framework 4 also takes `${file:./config.yml#key}`.
  const whole = addressOf(address)
  const [path4 = '', key4 = ''] = whole.text.split('#')
  const written = parameter === undefined ? { ...whole, text: path4 } : addressOf(parameter)
  const wanted = parameter === undefined ? { ...whole, text: key4 } : whole
  if (written.text === '') return missing(at, 'no file is named')
  if (!written.complete || !wanted.complete)
    return openGap(at, `which file or value is meant (${written.text}) is known only at deployment`)
  const path = written.text.startsWith('~') ? undefined : within(sources.directory, written.text)
  if (path === undefined) {
    sources.notes.report('outside-project', `${written.text} is not in the project`, at)
    return openGap(at, `${written.text} is not in the project`)
  }
  if (!sources.project.has(path)) return missing(at, `the file ${path} does not exist`, 'missing-file')
  const [first = '', ...rest] = keysOf(wanted.text)
  const named = first !== '' && isCode(path) ? sources.modules.named(path, first, sources.notes) : undefined
  const content = named === undefined ? contentOf(path, at, sources) : told(named, path, at, sources)
  if (content.kind !== 'value') return content
  return (
    follow(content.node, named === undefined ? keysOf(wanted.text) : rest, settle, at) ??
    missing(at, wanted.text === '' ? `the file ${path} is empty` : `the file ${path} has no ${wanted.text}`)
  )
}

const isCode = (path: string): boolean => /\.[cm]?[jt]s$/.test(path)

function contentOf(path: string, at: Place, sources: Sources): Outcome {
  const { project, modules, notes } = sources
  notes.include(path)
  if (/\.(ya?ml|json|tfstate)$/.test(path)) {
    const document = project.document(path)
    for (const one of document.unread) notes.report(one.reason, one.what, one.at)
    if (document.root !== undefined) return valueOf(document.root)
    return document.unread.length > 0 ? openGap(at, `the file ${path} could not be read`) : valueOf(scalar(at, null))
  }
  if (isCode(path)) return told(modules.configuration(path, notes), path, at, sources)
  const source = project.text(path)
  if ('unreadable' in source) {
    notes.report(source.unreadable, source.what, at)
    return openGap(at, source.what)
  }
  return source.text.length > textLimit
    ? openGap(at, `the file ${path} is too large`)
    : valueOf(scalar({ file: path, line: 1, column: 1 }, source.text))
}

/** Code is read, never run: what it exports as a literal counts, the rest is open. */
function told(value: Node, path: string, at: Place, { notes }: Sources): Outcome {
  notes.include(path)
  if (value.kind !== 'gap') return valueOf(value)
  notes.report('not-executed', `${path}: ${value.why}`, at)
  return openGap(at, value.why)
}
