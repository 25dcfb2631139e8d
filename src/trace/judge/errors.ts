import type { Fn } from '../../model/function.ts'
import type { Path } from '../engine/taint.ts'
import { contentsOf } from '../link/contents.ts'
import { rootsOf } from '../link/origins.ts'
import type { Linked } from '../link/origins.ts'
import { packageModels } from '../models/registry.generated.ts'
import type { Shape, Way } from '../shape.ts'
import type { Leak } from './leaks.ts'
import { isKept } from './sensitive-names.ts'

/** What a thrown error tells of the inside: paths, queries, names of tables and hosts. Codes and names tell little. */
export function errorsIn(linked: Linked, fn: Fn, shape: Shape): readonly Leak[] {
  return contentsOf(shape).flatMap(({ value, path }) =>
    isKept(value, path)
      ? value.carries.flatMap((carried) =>
          rootsOf(linked, fn, carried).flatMap((origin): readonly Leak[] =>
            origin.source.kind === 'error' && tells(origin.source.path)
              ? [{ origin, what: wordOf(origin.source.path), sure: !carried.way.some(isOfStranger) }]
              : [],
          ),
        )
      : [],
  )
}

/** A call of a package of which nothing is known: whether it shows what it is given or makes a fixed text of it is its own matter. */
function isOfStranger({ step, name }: Way): boolean {
  const called = step === 'through' ? /^((?:@[^/]+\/)?[a-z][^.]*)\.|^@[^/]+\/[^.]+$/.exec(name) : null
  return called !== null && !modelled.has(called[1] ?? name)
}

const modelled = new Set(packageModels.flatMap(({ packages }) => packages))

const telling = new Set(
  'message stack cause detail details hint where sql sqlMessage sqlState query parameters internalQuery table column constraint schema response config request originalError parent stdout stderr output cmd path syscall address args'.split(
    ' ',
  ),
)

const tells = (path: Path): boolean => path[0] === undefined || telling.has(path[0])

const wordOf = ([first]: Path): string =>
  first === 'stack' ? 'the stack' : first === undefined ? 'the whole error' : `the error’s ${first}`
