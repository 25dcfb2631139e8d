import { lstatSync, readFileSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { contractFile } from '../../contract/contract.ts'
import type { Contract } from '../../contract/contract.ts'
import { parseContract } from '../../contract/parse.ts'
import { Problem } from '../../model/problem.ts'
import { wayTo } from '../prefixes.ts'

/** Where the contract stands, and its name for people. */
export interface ContractPlace {
  readonly path: string
  readonly shown: string
}

export function contractPlace(output: string | undefined, base: string, cwd: string): ContractPlace {
  if (output === '') throw new Problem('bad-option', '--output names no file')
  const path = output === undefined ? join(base, contractFile) : resolve(cwd, output)
  return { path, shown: output ?? wayTo(path, cwd) }
}

/** Larger files are not read at all: what they hold is no contract. */
const sizeLimit = 32 * 1024 * 1024

/**
 * The contract that stands there; undefined where there is no file.
 * @throws Problem `bad-contract`
 */
export function readContract({ path, shown }: ContractPlace): Contract | undefined {
  // A symbolic link that came with the project could lead out of it, and a message would then quote what stands there.
  const found = lstatSync(path, { throwIfNoEntry: false })
  if (found === undefined) return undefined
  if (found.isSymbolicLink()) throw new Problem('bad-contract', `${shown} is a link`, 'Put the contract itself there.')
  let text: string
  try {
    if (statSync(path).size > sizeLimit) throw new Problem('bad-contract', `${shown} is no contract: it is larger than 16 MB`)
    text = readFileSync(path, 'utf8')
  } catch (error) {
    if (error instanceof Problem) throw error
    throw new Problem('bad-contract', `The contract ${shown} cannot be read`, error instanceof Error ? error.message : undefined)
  }
  const { contract, problems } = parseContract(text)
  if (contract !== undefined) return contract
  const [first, ...others] = problems
  const where = first === undefined || first.path === '' ? '' : `${first.path}: `
  const more = others.length === 0 ? '' : ` (and ${others.length} more)`
  throw new Problem(
    'bad-contract',
    `${shown} is no contract: ${where}${first?.what ?? 'it is wrong'}${more}`,
    'Mend it, or take it from the last commit and run `cordon contract` again. Nothing was written.',
  )
}
