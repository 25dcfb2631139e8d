import picocolors from 'picocolors'
import { compareContracts } from '../../contract/compare.ts'
import type { Difference } from '../../contract/compare.ts'
import type { Contract, Review } from '../../contract/contract.ts'
import { contractText } from '../../contract/write.ts'
import type { Application } from '../../model/application.ts'
import { Problem } from '../../model/problem.ts'
import { shortName } from '../../model/questions.ts'
import { plain } from '../../report/plain.ts'
import { redact } from '../../report/redact.ts'
import { counted } from '../../report/words.ts'
import { deriveContract } from '../../scan/derive-contract.ts'
import { suggest } from '../../model/suggest.ts'
import { exitCodes } from '../failure.ts'
import { usesColor } from '../io.ts'
import type { Io } from '../io.ts'
import { openProject } from '../open-project.ts'
import { progress } from '../progress.ts'
import { writeFile } from '../write-file.ts'
import type { ContractOptions } from './command.ts'
import { contractPlace, readContract } from './contract-file.ts'
import { overdue } from './overdue.ts'
import { differenceLines, headline, showChecked } from './show.ts'

/**
 * Writes the contract, or compares the project with it.
 * @throws Problem `bad-contract`, `unknown-function`
 */
export async function runContract(folders: readonly string[], options: ContractOptions, io: Io): Promise<number> {
  refuseContradictions(options)
  const going = progress(io, true)
  try {
    const { application, base, notes } = await openProject(folders, options, io, going)
    const place = contractPlace(options.output, base, io.cwd)
    const reviewed = readContract(place)
    const derived = deriveContract(application, redact)
    going.end()
    for (const note of [...notes, ...blindness(application, reviewed, derived)]) io.stderr.write(`note: ${note}\n`)
    if (options.check === true) return check(reviewed, derived, place.shown, options, io)

    const next = stamped(withReviews(derived, reviewed), options, io.now())
    const text = contractText(next)
    const colors = picocolors.createColors(usesColor(io.stdout, io.env, options.color))
    if (reviewed === undefined) io.stdout.write(`wrote ${place.shown}: ${counted(next.functions.length, 'function')}\n`)
    else {
      const differences = compareContracts(reviewed, next)
      const said =
        differences.length === 0
          ? []
          : [headline({ file: place.shown, functions: next.functions.length, differences }), ...differenceLines(differences, colors), '']
      io.stdout.write([...said, contractText(reviewed) === text ? `${place.shown} is up to date\n` : `wrote ${place.shown}\n`].join('\n'))
      for (const line of outgrown(next, differences, io.now())) io.stdout.write(`${plain(line)}\n`)
    }
    writeFile(place.path, text, place.shown)
    return exitCodes.clean
  } finally {
    going.end()
  }
}

function refuseContradictions({ check: checks, strict, maxAge, review, by, note, format, code }: ContractOptions): void {
  const alone = (name: string, given: unknown, other: string): void => {
    if (given !== undefined) throw new Problem('bad-option', `${name} asks for ${other}`)
  }
  if (code === false)
    throw new Problem('bad-option', 'A contract cannot be made with --no-code', 'What a function does stands in its code.')
  if (checks === true) {
    if (review !== undefined) throw new Problem('bad-option', '--check and --review exclude each other', 'A check writes nothing.')
  } else {
    alone('--strict', strict, '--check')
    alone('--max-age', maxAge, '--check')
    alone('--format', format, '--check')
  }
  if (review === undefined) {
    alone('--by', by, '--review')
    alone('--note', note, '--review')
  } else if (review.length === 0) throw new Problem('bad-option', '--review names no function')
}

function check(reviewed: Contract | undefined, derived: Contract, file: string, options: ContractOptions, io: Io): number {
  if (reviewed === undefined)
    throw new Problem('bad-contract', `There is no ${file}`, 'Write it with `cordon contract`, read it, and commit it.')
  const differences = compareContracts(reviewed, derived)
  const { maxAge } = options
  const old = maxAge === undefined ? [] : overdue(reviewed, maxAge, io.now())
  const colors = picocolors.createColors(usesColor(io.stdout, io.env, options.color))
  const checked = { file, functions: derived.functions.length, differences, overdue: old, maxAge }
  io.stdout.write(showChecked(checked, options.format ?? 'text', colors))
  const fails = differences.some(({ change }) => change === 'more' || (change === 'unknown' && options.strict === true)) || old.length > 0
  return fails ? exitCodes.findings : exitCodes.clean
}

/**
 * Functions that are gone may only not have been read.
 * @throws Problem `no-template` where none was
 */
function blindness({ unread }: Application, reviewed: Contract | undefined, derived: Contract): readonly string[] {
  if (unread.length === 0) return []
  const there = new Set(derived.functions.map((one) => one.function))
  const gone = reviewed?.functions.filter((one) => !there.has(one.function)) ?? []
  const hint = '`cordon scan --verbose` says what could not be read.'
  if (there.size === 0) throw new Problem('no-template', 'No function of the application could be read', hint)
  return gone.length === 0
    ? []
    : [`${counted(gone.length, 'function')} of the contract may be gone, or stand in what could not be read. ${hint}`]
}

/** A review stays when a function grows, but it was of less. */
function outgrown({ functions }: Contract, differences: readonly Difference[], now: Date): readonly string[] {
  const grown = new Set(differences.filter(({ change }) => change !== 'less').map((one) => one.function))
  const today = now.toISOString().slice(0, 10)
  return functions.flatMap(({ function: name, reviewed }) =>
    grown.has(name) && reviewed !== undefined && reviewed.date !== today
      ? [`${name} was reviewed on ${reviewed.date}, before this. When it is read again: cordon contract --review ${shortName(name)}`]
      : [],
  )
}

/** What is written by hand stays: the reviews, and the address of the schema. */
function withReviews(derived: Contract, reviewed: Contract | undefined): Contract {
  if (reviewed === undefined) return derived
  const reviews = new Map(reviewed.functions.map((one) => [one.function, one.reviewed]))
  const functions = derived.functions.map((one) => ({ ...one, reviewed: reviews.get(one.function) }))
  return { ...derived, $schema: reviewed.$schema, functions }
}

/** @throws Problem `unknown-function` */
function stamped(contract: Contract, { review, by, note }: ContractOptions, now: Date): Contract {
  if (review === undefined) return contract
  const stamp: Review = {
    date: now.toISOString().slice(0, 10),
    ...(by === undefined || by === '' ? {} : { by }),
    ...(note === undefined || note === '' ? {} : { note }),
  }
  const names = contract.functions.map((one) => one.function)
  const chosen = new Set(review.flatMap((name) => named(name, names)))
  return { ...contract, functions: contract.functions.map((one) => (chosen.has(one.function) ? { ...one, reviewed: stamp } : one)) }
}

function named(name: string, all: readonly string[]): readonly string[] {
  const found = name === '*' ? all : all.filter((one) => one === name || shortName(one) === name)
  if (found.length > 0 || name === '*') return found
  const near = suggest(name, all.map(shortName))
  throw new Problem('unknown-function', `There is no function ${name}`, near === undefined ? undefined : `Did you mean ${near}?`)
}
