import picocolors from 'picocolors'
import { checks } from '../../checks/registry.generated.ts'
import type { Finding } from '../../model/finding.ts'
import { Problem } from '../../model/problem.ts'
import { plain } from '../../report/plain.ts'
import { counted } from '../../report/words.ts'
import { filesOf } from '../../fix/files.ts'
import { prove } from '../../fix/prove.ts'
import type { Promised } from '../../fix/prove.ts'
import { selectChecks } from '../../scan/select-checks.ts'
import { scan } from '../../scan/scan.ts'
import { uncommitted } from '../../scan/uncommitted.ts'
import { exitCodes } from '../failure.ts'
import { usesColor } from '../io.ts'
import type { Io } from '../io.ts'
import { openProject } from '../open-project.ts'
import type { OpenedProject } from '../open-project.ts'
import { progress } from '../progress.ts'
import type { Progress } from '../progress.ts'
import { version } from '../version.ts'
import type { FixOptions } from './command.ts'
import { planFixes } from './plan.ts'
import { showDifferences, showSaid } from './show.ts'
import { originalsOf, restore, writeAll } from './write-all.ts'

/**
 * Plans the changes, shows and proves them, asks, and writes.
 * @returns the exit code
 * @throws Problem for what the user can mend
 */
export async function runFix(folders: readonly string[], options: FixOptions, io: Io): Promise<number> {
  const going = progress(io, true)
  try {
    return await fix(folders, options, io, going)
  } finally {
    going.end()
  }
}

async function fix(folders: readonly string[], options: FixOptions, io: Io, going: Progress): Promise<number> {
  if (options.only?.length === 0)
    throw new Problem('bad-option', '--only names no check', '`cordon checks` lists all; `permissions` stands for roles.')
  const ids = (options.only ?? []).filter((id) => id !== 'permissions')
  const chosen = ids.length === 0 ? checks : selectChecks(checks, { only: ids, skip: [], severity: new Map() })
  const opened = await openProject(folders, options, io, going)
  const { application, base, text, prefixes } = opened
  const look = (app: OpenedProject['application'], texts: ReadonlyMap<string, string>): readonly Finding[] =>
    findingsOf(opened, app, texts, io)

  going.say('Looking for what can be mended …')
  const findings = look(application, new Map())
  const templates = application.files.filter(({ as }) => as !== 'other' && as !== 'unread').map(({ path }) => path)
  const files = filesOf(text, templates)
  const plan = planFixes({
    application,
    findings,
    files,
    declaredWith: opened.declaredWith,
    checks: new Set(Object.keys(chosen)),
    permissions: options.only === undefined || options.only.includes('permissions'),
    settings: options.only === undefined || ids.length > 0,
    functions: options.function,
  })
  const { texts } = plan
  const colors = picocolors.createColors(usesColor(io.stdout, io.env, options.color))
  going.end()
  for (const note of opened.notes) io.stderr.write(`note: ${plain(note)}\n`)
  io.stdout.write(showDifferences(texts, text, prefixes.fromHere, colors))
  io.stdout.write(showSaid('Left as it is', plan.left, prefixes.fromHere, colors))
  io.stdout.write(showSaid('To know', plan.notes, prefixes.fromHere, colors))
  if (texts.size === 0) {
    io.stdout.write(plan.left.length === 0 ? 'Nothing to mend that Cordon can write.\n' : '\nNothing else to mend that Cordon can write.\n')
    return exitCodes.clean
  }

  going.say('Reading the project with the changes …')
  const before = { application, findings }
  const check = async (): Promise<readonly string[]> => {
    const after = await opened.applicationWith(texts)
    return prove(before, { application: after, findings: look(after, texts) }, plan.promised)
  }
  refuseUnproved(await check())
  going.end()
  io.stdout.write(`\n${promiseWords(plan.promised)}, in ${counted(texts.size, 'file')}.\n`)
  if (options.dryRun === true) return exitCodes.findings

  const originals = originalsOf(base, texts, text)
  if (options.force !== true) await refuseUncommitted(base, [...texts.keys()], io)
  if (options.yes !== true && !(await agreed(io))) return exitCodes.findings
  writeAll(originals, texts)
  // What was proved is what stands there, unless somebody wrote at the same time.
  const differs = [...texts].find(([file, wanted]) => text(file) !== wanted)
  if (differs !== undefined) {
    restore(originals)
    throw new Problem('not-proved', `${differs[0]} is not what was written`, 'Every file has its old text again.')
  }
  io.stdout.write(`Written: ${[...texts.keys()].map((file) => plain(prefixes.fromHere + file)).join(', ')}\n`)
  return exitCodes.clean
}

function findingsOf(
  { config, roots, stage, text, lines }: OpenedProject,
  application: OpenedProject['application'],
  texts: ReadonlyMap<string, string>,
  io: Io,
): readonly Finding[] {
  const today = io.now().toISOString().slice(0, 10)
  const textOf = (file: string): string | undefined => texts.get(file) ?? text(file)
  return scan(application, {
    version,
    roots,
    stage,
    checks,
    known: checks,
    suppressions: config.suppressions,
    baseline: undefined,
    changes: undefined,
    text: textOf,
    lines: (file) => texts.get(file)?.split('\n') ?? lines(file),
    today,
  }).findings
}

function refuseUnproved(failures: readonly string[]): void {
  const [first, ...more] = failures
  if (first === undefined) return
  const others = more.slice(0, 4).map((one) => `also: ${one}`)
  throw new Problem(
    'not-proved',
    `The changes cannot be proved, and nothing was written: ${first}`,
    [...others, more.length > 4 ? `and ${more.length - 4} more` : ''].filter((line) => line !== '').join('; '),
  )
}

async function refuseUncommitted(base: string, files: readonly string[], io: Io): Promise<void> {
  const found = await uncommitted(base, files)
  if (found === 'no-repository') {
    io.stderr.write('note: this is no Git repository; there is no way back but the difference above\n')
    return
  }
  const [first] = found
  if (first !== undefined)
    throw new Problem(
      'not-committed',
      `${first}${found.length > 1 ? ` and ${found.length - 1} more` : ''} ${found.length > 1 ? 'have' : 'has'} changes that are not committed`,
      'Commit them first, or say --force: then they cannot be told from those of Cordon.',
    )
}

async function agreed({ ask }: Io): Promise<boolean> {
  if (ask === undefined)
    throw new Problem('bad-option', 'There is no terminal to ask at, and nothing was written', 'Say --yes to write, or --dry-run to look.')
  return /^y(?:es)?$/i.test((await ask('Write these changes? [y/N] ')).trim())
}

function promiseWords({ gone, policies }: Promised): string {
  const parts = [
    ...(policies.length === 0
      ? []
      : [`${counted(policies.length, 'function')} with ${policies.length === 1 ? 'a least role of its own' : 'least roles of their own'}`]),
    ...(gone.length === 0 ? [] : [`${counted(gone.length, 'finding')} mended`]),
  ]
  return `Proved: ${parts.join(', ')}`
}
