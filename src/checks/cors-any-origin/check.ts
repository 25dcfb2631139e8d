import { holds } from '../../model/known.ts'
import { showRoute } from '../../model/questions.ts'
import { showText } from '../../model/text.ts'
import { check } from '../check.ts'

export default check({
  title: 'Any web page may act in the name of a signed-in visitor',
  risk: 'broken-authentication',
  severity: 'medium',
  why: "CORS with credentials for every origin tells browsers that any page may call the API with the visitor's cookies and read the answer.",
  fix: 'List the origins of your own pages in `AllowOrigins`, or leave credentials out.',
  silent: ['Any origin without credentials: then a page can do no more than any other client.', 'A list of named origins.'],
  references: ['OW-A6', 'SAS-3', 'CWE-942', 'https://developer.mozilla.org/docs/Web/HTTP/CORS'],

  *find(app) {
    const seen = new Set<string>()
    for (const route of app.routes) {
      if (route.cors.state !== 'known' || route.cors.value === 'none') continue
      const { origins, credentials, at } = route.cors.value
      const where = `${at.file}:${at.line}:${at.column}`
      if (
        holds(credentials, Boolean) !== 'yes' ||
        holds(origins, (all) => all.some((origin) => /^(\*|https?:\/\/\*)$/.test(showText(origin)))) !== 'yes' ||
        seen.has(where)
      )
        continue
      seen.add(where)
      yield { at, about: route.api ?? route.id, because: `${showRoute(route)} allows every origin with credentials` }
    }
  },
})
