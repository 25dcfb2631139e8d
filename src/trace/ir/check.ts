import type { Func, Module } from './module.ts'
import type { Block, CellIndex, Label, Operation } from './operation.ts'
import { partsOf } from './parts.ts'

/**
 * What is wrong with a module: registers, cells, captures, labels and functions that do not exist, places outside of the file.
 * Front ends are tested with it, and the engine may rely on what it finds no fault with.
 */
export function check(module: Module): readonly string[] {
  const faults: string[] = []
  const { functions } = module
  const [body] = functions
  if (body === undefined) return ['there is no body']
  const makers = new Map<number, number>()
  for (const [index, func] of functions.entries()) {
    const visit: Visit = { func, name: `f${index}`, loops: new Set(), labels: new Set(), operations: 0, made: [], faults }
    checkBlock(visit, func.body)
    if (visit.operations !== func.operations) faults.push(`f${index} holds ${visit.operations} operations, not ${func.operations}`)
    for (const { to } of func.parameters) if (to >= func.registers) faults.push(`f${index} takes a parameter in r${to}`)
    for (const made of visit.made) {
      if (made <= 0 || made >= functions.length) faults.push(`f${index} makes the unknown function ${made}`)
      else if (makers.has(made)) faults.push(`f${made} is made twice`)
      else makers.set(made, index)
    }
  }
  for (const [index, func] of functions.entries()) {
    const maker = functions[makers.get(index) ?? -1]
    // Where the limit of operations was met, a function may have lost its maker.
    for (const cell of func.captures)
      if (maker !== undefined && !hasCell(maker, cell)) faults.push(`f${index} captures the unknown cell ${cell}`)
  }
  for (const { cell, name } of module.imports) if (!hasCell(body, cell)) faults.push(`import ${name} fills the unknown cell ${cell}`)
  for (const each of module.exports)
    if (each.kind === 'cell' && !hasCell(body, each.cell)) faults.push(`export ${each.name} gives the unknown cell ${each.cell}`)
  return faults
}

interface Visit {
  readonly func: Func
  readonly name: string
  readonly loops: Set<Label>
  readonly labels: Set<Label>
  operations: number
  readonly made: number[]
  readonly faults: string[]
}

function checkBlock(visit: Visit, block: Block): void {
  for (const operation of block) checkOperation(visit, operation)
}

function checkOperation(visit: Visit, operation: Operation): void {
  const { func, faults, name } = visit
  const fault = (what: string): void => {
    faults.push(`${name}: ${operation.op} at ${operation.at} ${what}`)
  }
  visit.operations++
  const { reads, writes, cells, functions, blocks } = partsOf(operation)
  for (const register of [...reads, ...writes])
    if (!(Number.isInteger(register) && register >= 0 && register < func.registers)) fault(`uses r${register} of ${func.registers}`)
  for (const cell of cells) if (!hasCell(func, cell)) fault(`uses the unknown cell ${cell}`)
  if (operation.op === 'set' && operation.fresh === true && operation.cell < 0) fault('renews a cell of another function')
  visit.made.push(...functions)
  if (!(operation.at >= 0 && operation.at <= operation.end)) fault(`ends at ${operation.end}`)
  if (operation.op === 'break' && !visit.labels.has(operation.label)) fault(`leaves the unknown label ${operation.label}`)
  if (operation.op === 'continue' && !visit.loops.has(operation.label)) fault(`goes on with the unknown loop ${operation.label}`)
  const label = 'label' in operation && operation.op !== 'break' && operation.op !== 'continue' ? operation.label : undefined
  const loop = operation.op === 'loop' || operation.op === 'each'
  if (label !== undefined) visit.labels.add(label)
  if (label !== undefined && loop) visit.loops.add(label)
  for (const block of blocks) checkBlock(visit, block)
  if (label !== undefined) visit.labels.delete(label)
  if (label !== undefined) visit.loops.delete(label)
}

function hasCell(func: Func, cell: CellIndex): boolean {
  return cell >= 0 ? cell < func.cells : ~cell < func.captures.length
}
