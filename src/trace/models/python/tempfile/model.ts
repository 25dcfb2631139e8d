import { pythonModel } from '../../model.ts'
import type { Gives, Sink } from '../../model.ts'
import { each } from '../../node/each.ts'
import { at } from '../at.ts'

/** A name of its own making; what was asked for stands in it. */
const named: Gives = { of: [at(0, 'suffix'), at(1, 'prefix')], types: ['string'] }
const sinks: readonly Sink[] = [
  { kind: 'path', at: at(0, 'suffix') },
  { kind: 'path', at: at(1, 'prefix') },
  { kind: 'path', at: at(2, 'dir') },
]

// Temporary files are files in memory with a name: see the stub.
export const tempfile = pythonModel({
  packages: ['tempfile'],
  exports: {
    mkdtemp: { sinks, gives: named },
    mkstemp: { sinks, gives: { list: named } },
    mktemp: { sinks, gives: named },
    ...each(['gettempdir', 'gettempdirb', 'gettempprefix'], { gives: { of: [], types: ['string'] } }),
  },
  source: 'https://docs.python.org/3.13/library/tempfile.html, 2026-11-22',
})
