import { httpApiFields, restFields } from './aws-http.ts'
import { attacker, type Field } from './field.ts'
import { synchronousBytes } from './limits.ts'
import type { TriggerFacts } from './trigger-facts.ts'

const hosts = {
  github: {
    name: 'GitHub',
    event: 'X-GitHub-Event',
    proof: 'X-Hub-Signature-256',
    scheme: 'hmac-sha256-hex',
    reference: 'https://docs.github.com/en/webhooks/webhook-events-and-payloads#delivery-headers',
  },
  gitlab: {
    name: 'GitLab',
    event: 'X-Gitlab-Event',
    proof: 'X-Gitlab-Token',
    scheme: 'shared-token',
    reference: 'https://docs.gitlab.com/user/project/integrations/webhooks/#delivery-headers',
  },
} as const

const said = attacker('', 'object', {
  note: 'titles, branch names, authors: of whoever may open an issue or pull request, even when signed',
})

/** Until the function has checked the signature, a webhook is one more request of anybody's. */
const webhook = (host: keyof typeof hosts, within: string, carrier: readonly Field[]): TriggerFacts => {
  const { name, event, proof, scheme, reference } = hosts[host]
  return {
    title: `${name} webhook`,
    kind: 'repository',
    provider: 'aws',
    within,
    recognise: [{ path: `headers.${event}`, anyCase: true, type: 'string' }],
    fields: carrier.map((field) => (field.path === 'body' ? { ...field, encodings: ['json'], inside: [said] } : field)),
    signature: { path: `headers.${proof}`, scheme },
    trust: 'public',
    retries: 'none',
    partialFailures: false,
    answer: 'http',
    maxBytes: synchronousBytes,
    reference,
  }
}

export const awsWebhook = {
  'github-over-rest': webhook('github', 'aws-rest-proxy', restFields),
  'github-over-http-api': webhook('github', 'aws-http-api', httpApiFields),
  'github-over-function-url': webhook('github', 'aws-function-url', httpApiFields),
  'gitlab-over-rest': webhook('gitlab', 'aws-rest-proxy', restFields),
  'gitlab-over-http-api': webhook('gitlab', 'aws-http-api', httpApiFields),
  'gitlab-over-function-url': webhook('gitlab', 'aws-function-url', httpApiFields),
} satisfies Record<string, TriggerFacts>
