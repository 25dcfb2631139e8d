import { check } from '../check.ts'
import { factsOf } from '../fact-check.ts'

export default check({
  title: 'A slow server elsewhere holds the function up',
  risk: 'code-quality',
  severity: 'low',
  why: 'Without a limit of its own a request waits as long as the function lives. A server that answers slowly, by accident or on purpose, then keeps all instances busy, and every second of waiting is paid.',
  fix: 'Set a limit well below the function’s own.',
  fixIn: {
    JavaScript:
      '`fetch(url, { signal: AbortSignal.timeout(3000) })`, `axios.get(url, { timeout: 3000 })`, `http.request({ timeout: 3000 })` with a handler for `timeout`.',
    Python: '`requests.get(url, timeout=3)`, `urlopen(url, timeout=3)`, `aiohttp.ClientTimeout(total=3)`.',
  },
  silent: [
    'A limit, or a signal, stands with the request, with the client, or in the same file.',
    'Clients of cloud services, which have limits of their own.',
    'Requests to the machine itself.',
  ],
  references: [
    'CWE-1088',
    'OW-A8',
    'https://docs.aws.amazon.com/wellarchitected/latest/reliability-pillar/rel_mitigate_interaction_failure_client_timeouts.html',
  ],

  find: (app) =>
    factsOf(
      app,
      ['no-timeout'],
      ({ name }, where, count) =>
        `${name} ${where} waits without a limit${count > 1 ? `, here and at ${count - 1} more places of the file` : ''}`,
      { per: 'file' },
    ),
})
