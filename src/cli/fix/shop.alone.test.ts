import assert from 'node:assert/strict'
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, suite, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import type { Application } from '../../model/application.ts'
import type { Fn } from '../../model/function.ts'
import { known, values } from '../../model/known.ts'
import { roleById } from '../../model/questions.ts'
import type { Role, Statement } from '../../model/role.ts'
import { showText, text } from '../../model/text.ts'
import type { Text } from '../../model/text.ts'
import { leastPolicies } from '../../permissions/compose.ts'
import type { LeastPolicy } from '../../permissions/least-policy.ts'
import type { Need } from '../../permissions/need.ts'
import { arnOfThing } from '../../permissions/things.ts'
import { canonicalArn, canonicalStatements } from '../../policy/evaluate/canonical.ts'
import { evaluate } from '../../policy/evaluate/evaluate.ts'
import { actionsOf, isAllow } from '../../policy/grants.ts'
import { expandAction } from '../../policy/services/action.ts'
import { weightOf } from '../../policy/weight.ts'
import { capturedIo } from '../captured-io.fixture.ts'
import { cordon } from '../cordon.ts'
import { openProject } from '../open-project.ts'

const shop = fileURLToPath(new URL('../../../examples/shop', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'cordon-fix-shop-'))
after(() => rmSync(folder, { recursive: true }))

const run = async (...words: string[]) => {
  const io = capturedIo({ cwd: folder })
  return { code: await cordon(words, io), out: io.out(), err: io.err() }
}
const fix = async (...words: string[]) => run('fix', '--no-cache', ...words)

async function applicationOf(root: string): Promise<Application> {
  const silent = { say: () => undefined, end: () => undefined }
  return (await openProject([root], { cache: false }, capturedIo({ cwd: root }), silent)).application
}

function roleOf(app: Application, fn: Fn): Role {
  const [reference, ...more] = values(fn.role)
  assert.ok(reference?.kind === 'role' && more.length === 0, `${fn.id} has one role`)
  const role = roleById(app, reference.role)
  assert.ok(role !== undefined && role.unknowns.length === 0, `the role of ${fn.id} is read whole`)
  return role
}

/** What a framework adds for itself is not the team's to narrow. */
const teamsOwn = (app: Application): readonly Fn[] => app.functions.filter(({ generated }) => !generated)
const policiesOf = (app: Application): readonly LeastPolicy[] => {
  const ids = new Set(teamsOwn(app).map(({ id }) => id))
  return leastPolicies(app).filter((policy) => ids.has(policy.function))
}

/** The keys of the shop have no policies of their own: the account decides. */
const account: Text = [{ kind: 'pseudo', name: 'account' }]
const delegation: Statement = {
  effect: known('Allow'),
  actions: known([text('*')]),
  notActions: false,
  resources: known([text('*')]),
  notResources: false,
  principals: known([{ kind: 'aws', name: text('arn:aws:iam::', ...account, ':root') }]),
  notPrincipals: false,
  conditions: [],
  origin: { kind: 'framework' },
  at: { file: '', line: 1, column: 1 },
  view: 'declared',
}

const outcomeOf = (statements: readonly Statement[], action: string, resource: Text, conditions: Need['conditions'] = []): string =>
  evaluate(
    {
      action,
      resource,
      account,
      principal: { kind: 'aws', name: text('arn:aws:iam::', ...account, ':role/own') },
      context: { keys: new Map(conditions.map(({ key, values: accepted }) => [key.toLowerCase(), accepted])), others: 'unknown' },
    },
    { identity: statements, resource: [delegation], sameAccount: 'yes' },
  ).outcome

/** One stream of a log, where a need stands for all of its streams. */
const oneOf = (arn: Text): Text =>
  showText(arn).includes(':log-group:') ? arn.map((part) => (typeof part === 'string' ? part.replace(/:\*$/, ':log-stream:x') : part)) : arn

/** Things to try an action on: all of its service that the shop has, what lies in them, others, and everything. */
function targetsIn(app: Application, service: string): readonly { readonly arn: Text; readonly thing?: string }[] {
  const place =
    service === 's3' ? text('arn:aws:s3:::') : text(`arn:aws:${service}:`, { kind: 'pseudo', name: 'region' }, ':', ...account, ':')
  const own = [...app.resources, ...app.functions, ...app.roles].flatMap(({ id }) => {
    const arn = canonicalArn(app, arnOfThing(id))
    return typeof arn[0] === 'string' && arn[0].startsWith(`arn:aws:${service}:`)
      ? [
          { arn, thing: id },
          { arn: text(...arn, '/what/lies/in-it'), thing: id },
        ]
      : []
  })
  return [...own, { arn: text(...place, 'somebody-elses') }, { arn: text(...place, 'somebody/elses') }, { arn: text('*') }]
}

const feared = [
  'iam:PassRole',
  'iam:CreateUser',
  'iam:PutRolePolicy',
  'sts:AssumeRole',
  'lambda:UpdateFunctionCode',
  's3:PutBucketPolicy',
  'kms:Decrypt',
]

suite('the shop, where everybody may do nearly everything', () => {
  let past: Application
  let now: Application
  before(async () => {
    cpSync(shop, folder, { recursive: true })
    past = await applicationOf(folder)
    const { code, out, err } = await fix('--yes', '--only', 'permissions')
    assert.equal(code, 0, err)
    assert.match(out, /Proved: 30 functions with least roles of their own/)
    assert.ok(!out.includes('Left as it is'), out)
    now = await applicationOf(folder)
  })

  test('every function has a role that no other one has', () => {
    const roles = teamsOwn(now).map((fn) => roleOf(now, fn).id)
    assert.equal(roles.length, 30)
    assert.equal(new Set(roles).size, 30)
  })

  test('everything that a function needs is allowed, by what it needed before and by what it needs now', () => {
    let asked = 0
    for (const app of [past, now])
      for (const policy of policiesOf(app)) {
        assert.deepEqual(policy.unknowns, [], policy.function)
        const fn = now.functions.find(({ id }) => id === policy.function)
        assert.ok(fn, policy.function)
        const statements = canonicalStatements(now, roleOf(now, fn).statements)
        for (const need of policy.statements.flatMap(({ needs }) => needs))
          for (const arn of need.scope.arns) {
            const outcome = outcomeOf(statements, need.action, oneOf(canonicalArn(now, arn)), need.conditions)
            assert.equal(outcome, 'yes', `${fn.id}: ${need.action} on ${showText(arn)}`)
            asked++
          }
      }
    assert.ok(asked > 200, String(asked))
  })

  test('what could hurt and is not needed is denied, on things of the shop and on all others', () => {
    let asked = 0
    const targets = new Map<string, ReturnType<typeof targetsIn>>()
    for (const policy of policiesOf(past)) {
      const old = past.functions.find(({ id }) => id === policy.function)
      const fn = now.functions.find(({ id }) => id === policy.function)
      assert.ok(old && fn, policy.function)
      const role = roleOf(now, fn)
      const all = canonicalStatements(now, role.statements)
      const written = canonicalStatements(
        now,
        role.statements.filter(({ origin }) => origin.kind === 'written'),
      )
      const needs = policy.statements.flatMap((statement) => statement.needs)
      const granted = roleOf(past, old)
        .statements.filter(isAllow)
        .flatMap((one) => actionsOf(one).flatMap(expandAction))
      for (const action of new Set([...granted.filter((one) => weightOf(one) >= 5), ...feared])) {
        const own = needs.filter((need) => need.action === action)
        // Where the code does not tell on what, it may be done to all.
        if (own.some(({ scope }) => scope.fit !== 'exact' && scope.fit !== 'part')) continue
        const things = new Set<string>(own.flatMap(({ scope }) => scope.things))
        const names = new Set(own.flatMap(({ scope }) => scope.arns.map((arn) => showText(canonicalArn(now, arn)))))
        const service = action.slice(0, action.indexOf(':'))
        const tried = targets.get(service) ?? targetsIn(now, service)
        targets.set(service, tried)
        for (const { arn, thing } of tried) {
          if (thing !== undefined && (things.has(thing) || isSameThing(thing, names))) continue
          // What the framework puts into every role (its log, its queue) names no thing; nobody but the framework could narrow it.
          const outcome = outcomeOf(own.length === 0 ? all : written, action, arn)
          // Of a name that the provider makes up nobody knows that it is not the one of a bucket that is named.
          const open = own.length > 0 && showText(arn).includes('MadeUpName')
          assert.ok(outcome === 'no' || (open && outcome === 'unknown'), `${fn.id}: ${action} on ${showText(arn)}: ${outcome}`)
          asked++
        }
      }
    }
    assert.ok(asked > 10_000, String(asked))
  })

  /** Both templates declare the shop: what one calls Orders, the other one does too. */
  function isSameThing(thing: string, names: ReadonlySet<string>): boolean {
    const arn = showText(canonicalArn(now, arnOfThing(thing as never)))
    return [...names].some((name) => name.startsWith(arn))
  }

  test('a scan finds no rights too many in the roles of functions', async () => {
    const { out, err } = await run('scan', '--no-cache', '--format', 'json', '--fail-on', 'none')
    const report: unknown = JSON.parse(out)
    assert.ok(typeof report === 'object' && report !== null && 'findings' in report && Array.isArray(report.findings), err)
    const roles = new Set<string>(teamsOwn(now).flatMap((fn) => [fn.id, roleOf(now, fn).id]))
    const rights =
      /^(?:unused-permission|permission-wider-than-used|wildcard-|shared-role|admin-policy|privilege-escalation|pass-any-role|reads-all-secrets|missing-permission)/
    const left = report.findings.filter((one: { check: string; about: string }) => rights.test(one.check) && roles.has(one.about))
    // Whoever calls the back office names the function that it starts: as long as the code does that, no policy can be narrower.
    assert.deepEqual(
      left.map(({ because }: { because: string }) => because),
      ['admin', 'AdminFunction'].map((name) => `${name} may do lambda:InvokeFunction on every resource of the account`),
    )
  })

  test('nothing of what was wide is left in the files, and a second run finds nothing to do', async () => {
    for (const file of ['serverless.yml', 'template.yaml', 'resources/data.yml']) {
      const [was, is] = [shop, folder].map((root) => readFileSync(join(root, file), 'utf8'))
      assert.ok(!/(?:dynamodb|s3|lambda|states|sqs|sns):\*|iam:PassRole|FullAccess|AdministratorAccess/.test(is ?? ''), file)
      assert.notEqual(was, is)
    }
    const again = await fix('--yes', '--only', 'permissions')
    assert.deepEqual([again.code, again.out], [0, 'Nothing to mend that Cordon can write.\n'])
  })

  test('and its settings can be made safe on top of that', async () => {
    const { code, out, err } = await fix('--yes')
    assert.equal(code, 0, err)
    assert.match(out, /Proved: (?:\d+ functions? with [^,]+, )?\d+ findings mended/)
  })
})
