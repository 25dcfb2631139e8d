import { pythonModel } from '../../model.ts'
import type { Gives, Rule } from '../../model.ts'
import { each } from '../../node/each.ts'

const row: Gives = { read: 'database', from: 'the database' }
const raw: Rule = { sinks: [{ kind: 'sql', at: 'arg0|keywords.sql|keywords.raw_query' }], gives: { list: row } }
const clean: Rule = { gives: { of: ['arg0'], types: ['string'], safe: ['html'] } }

// In outline: raw SQL, HTML that is marked as safe, answers.
export const django = pythonModel({
  packages: ['django', 'rest_framework'],
  distribution: 'Django',
  exports: {
    'db.connection': { members: { cursor: { gives: { type: 'Cursor' } } } },
    'db.connections': { gives: { of: [] } },
    'db.models.expressions.RawSQL': raw,
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
    ...each(['shortcuts.redirect', 'http.HttpResponseRedirect'], { sinks: [{ kind: 'redirect', at: 'arg0' }], gives: { of: [] } }),
    'http.HttpResponse': { sinks: [{ kind: 'html', at: 'arg0|keywords.content' }], gives: { of: [] } },
    ...each(['http.JsonResponse', 'shortcuts.render'], { gives: { of: [] } }),
    'http.FileResponse': { gives: { of: [] } },
    'template.Template': { sinks: [{ kind: 'template', at: 'arg0' }], gives: { of: [] } },
    'template.loader.render_to_string': { gives: { of: ['arg1'], types: ['string'], safe: ['html'] } },
  },
  types: {
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
