import { check } from '../check.ts'
import { flowsOf } from '../flow-check.ts'

export default check({
  title: 'A caller can keep the function busy with one text',
  risk: 'denial-of-wallet',
  severity: { public: 'medium', authenticated: 'low', internal: 'low' },
  why: 'Some patterns try ever more ways on a text that nearly fits. Where each character doubles them, forty characters keep a processor busy until the timeout; where they grow with a power of the length, some thousand characters do. Every such request is charged in full, and a warm function answers nobody else.',
  fix: 'Mend the pattern or do without: no nested repetition such as `(\\w+\\s?)+`, and limit the length first.',
  fixIn: {
    JavaScript: '`re2` for patterns of the caller’s.',
    Python: '`re.escape(text)` for text of the caller’s, `google-re2` for patterns; the modules `re` and `regex` backtrack.',
  },
  silent: [
    'The pattern’s time grows no faster than the text, or the text’s length is limited before.',
    'The value was escaped for patterns and stands between fixed text.',
    'An engine without backtracking is used.',
  ],
  references: ['SAS-8', 'CWE-1333', 'CWE-400', 'https://owasp.org/www-community/attacks/Regular_expression_Denial_of_Service_-_ReDoS'],

  find: (app) => flowsOf(app, 'regex', ({ context }) => `can make a pattern search take ${timeOf(context)}`),
})

/** As the pattern was judged; one that the caller writes himself may be of the worst. */
function timeOf(context: string): string {
  const [power] = /power of \d+/.exec(context) ?? []
  return power === undefined ? 'exponential time' : `time that grows with the text’s length to the ${power}`
}
