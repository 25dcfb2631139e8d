import { pythonModel } from '../../model.ts'
import type { Gives, Rule } from '../../model.ts'
import { each } from '../../node/each.ts'

const row: Gives = { read: 'database', from: 'the database' }
const raw: Rule = { sinks: [{ kind: 'sql', at: 'arg0|keywords.sql|keywords.raw_query' }], gives: { list: row } }
const key: Rule = { sinks: [{ kind: 'record-key', at: 'keywords.pk|keywords.id' }], gives: row }
const rows: Rule = { gives: { type: 'QuerySet' } }
const made: Rule = { gives: { of: [] } }
/** What stands behind `Order.objects`, and what it gives again and again. */
const asked: Readonly<Record<string, Rule>> = {
  ...each(
    ['all', 'filter', 'exclude', 'order_by', 'annotate', 'values', 'values_list', 'select_related', 'prefetch_related', 'only', 'using'],
    rows,
  ),
  ...each(['first', 'last', 'latest', 'earliest'], { gives: row }),
  get: key,
  raw,
  extra: {
    sinks: [
      { kind: 'sql', at: 'keywords.where[]' },
      { kind: 'sql', at: 'keywords.select.*' },
      { kind: 'sql', at: 'keywords.tables[]' },
    ],
    gives: { type: 'QuerySet' },
  },
  ...each(['create', 'get_or_create', 'update_or_create', 'bulk_create', 'update', 'delete', 'count', 'exists'], made),
}
const clean: Rule = { gives: { of: ['arg0'], types: ['string'], safe: ['html'] } }

// Raw SQL, HTML that is marked as safe, rows. Routes, views and answers are in the stub. Conditions of `filter` and its kin are bound.
export const django = pythonModel({
  packages: ['django', 'rest_framework'],
  distribution: 'Django',
  exports: {
    'db.connection': { members: { cursor: { gives: { type: 'Cursor' } } } },
    'db.connections': { gives: { of: [] } },
    'db.models.Model': { members: { objects: { members: asked } } },
    ...each(['db.models.expressions.RawSQL', 'db.models.RawSQL'], raw),
    'shortcuts.get_object_or_404': { sinks: [{ kind: 'record-key', at: 'keywords.pk|keywords.id' }], gives: row },
    'shortcuts.get_list_or_404': { gives: { list: row } },
    ...each(
      ['db.models.CharField', 'db.models.TextField', 'db.models.IntegerField', 'db.models.ForeignKey', 'db.models.Q', 'db.models.F'],
      { gives: { of: [] } },
    ),
    ...each(['utils.safestring.mark_safe', 'utils.safestring.SafeString'], {
      sinks: [{ kind: 'html', at: 'arg0' }],
      gives: { of: ['arg0'], types: ['string'] },
    }),
    ...each(['utils.html.escape', 'utils.html.conditional_escape', 'utils.html.strip_tags'], clean),
    'utils.html.format_html': { sinks: [{ kind: 'html', at: 'arg0' }], gives: { of: ['args'], types: ['string'], safe: ['html'] } },
    'utils.text.slugify': { gives: { of: ['arg0'], types: ['string'], characters: 'slug' } },
    'utils.text.get_valid_filename': { gives: { of: ['arg0'], types: ['string'], characters: 'hostname', safe: ['path'] } },
    'template.Template': { sinks: [{ kind: 'template', at: 'arg0' }], gives: { of: [] } },
    'template.loader.render_to_string': { gives: { of: ['arg1'], types: ['string'], safe: ['html'] } },
  },
  types: {
    QuerySet: { methods: { ...asked, __iter__: { gives: { list: row } } } },
    Cursor: {
      methods: {
        ...each(['execute', 'executemany'], {
          sinks: [
            { kind: 'sql', at: 'arg0|keywords.sql' },
            { kind: 'record-key', at: 'arg1.*' },
          ],
          gives: { of: [] },
        }),
        fetchone: { gives: row },
        ...each(['fetchall', 'fetchmany', '__iter__'], { gives: { list: row } }),
        __enter__: { gives: { same: 'self' } },
        close: { gives: 'nothing' },
      },
    },
  },
  source: 'https://docs.djangoproject.com/en/5.2/topics/db/sql/, https://docs.djangoproject.com/en/5.2/ref/utils/, 2026-11-22',
})
