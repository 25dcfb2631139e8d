import { json } from './example.ts'
import { functionUrlEvent, httpApiEvent, request, restEvent, restRequest } from './request.ts'

const pushed = json({ ref: 'refs/heads/main', head_commit: { message: 'Ship it' }, repository: { full_name: 'shop/orders' } })
const github = {
  'X-GitHub-Event': 'push',
  'X-GitHub-Delivery': '72d3162e-cc78-11e3-81ab-4c9367dc0958',
  'X-Hub-Signature-256': `sha256=${'0'.repeat(64)}`,
}
const gitlab = { 'X-Gitlab-Event': 'Push Hook', 'X-Gitlab-Token': 'the-shared-token' }
const lower = (headers: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]))
const overRest = (headers: Readonly<Record<string, string>>) => ({
  event: { ...restEvent, headers: { ...restRequest.headers, ...headers }, body: pushed },
})
const over = (carrier: typeof request, headers: Readonly<Record<string, string>>) => ({
  event: { ...carrier, headers: { ...carrier.headers, ...lower(headers) }, body: pushed },
})

export const webhookExamples = {
  'github-over-rest': overRest(github),
  'github-over-http-api': over(httpApiEvent, github),
  'github-over-function-url': over(functionUrlEvent, github),
  'gitlab-over-rest': overRest(gitlab),
  'gitlab-over-http-api': over(httpApiEvent, gitlab),
  'gitlab-over-function-url': over(functionUrlEvent, gitlab),
}
