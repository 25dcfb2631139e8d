import { model } from '../../model.ts'
import type { Rule } from '../../model.ts'
import { each } from '../../node/each.ts'

const safe: Rule = { gives: { of: ['args'], safe: ['sql'] } }
/** Written into the text as they are; the documentation warns of both. */
const raw: Rule = { sinks: [{ kind: 'sql', at: 'arg0' }], gives: { of: [] } }

export const kysely = model({
  packages: ['kysely'],
  exports: {
    Kysely: { client: true },
    sql: { ...safe, members: { raw, ...each(['lit', 'literal'], raw), ...each(['val', 'value', 'ref', 'table', 'id', 'join'], safe) } },
    CompiledQuery: { members: { raw } },
  },
  source: 'https://kysely-org.github.io/kysely-apidoc/interfaces/Sql.html, 2026-11-22',
})
