import { severities } from '../model/finding.ts'
import type { Finding } from '../model/finding.ts'
import type { Known } from '../model/known.ts'
import { values } from '../model/known.ts'
import { reachOf } from '../model/reach.ts'
import type { ScanResult } from '../model/scan-result.ts'
import { unreadReasons } from '../model/unread.ts'
import { checkText, fixOf, titleOf } from './context.ts'
import type { ReportContext } from './context.ts'
import { coverageOf } from './coverage.ts'
import { jsonText } from './json-text.ts'
import type { ReportOptions } from './options.ts'
import { byAttacker } from './order.ts'
import { score } from './score.ts'

/**
 * The report for programs: docs/schema/scan-result-1.schema.json. Fields may be added within a version; the meaning of one never
 * changes. Strings are the project's own, unshortened; places are relative to the scanned directory.
 */
export function json(result: ScanResult, context: ReportContext, options: ReportOptions): string {
  const rated = score(result, context)
  return jsonText({
    schema: 'cordon/scan-result/1',
    tool: { name: 'cordon', version: result.version },
    roots: result.roots,
    stage: result.stage ?? null,
    checks: result.checks,
    summary: summary(result),
    score: { ...rated, total: rated.total ?? null },
    findings: result.findings.toSorted(byAttacker).map((finding) => whole(finding, context)),
    suppressed: result.suppressed.map(({ finding, by, reason }) => ({ by, reason, finding: whole(finding, context) })),
    staleSuppressions: result.staleSuppressions,
    unread: coverageOf(result).unread.map(({ reason, what, at }) => ({ reason, means: unreadReasons[reason], what, at })),
    application: application(result),
    ...(options.model ? { model: result.application } : {}),
  })
}

function whole(finding: Finding, context: ReportContext) {
  const { fingerprint, check, risk, severity, sure, reach, at, about, because, path } = finding
  const words = checkText(context, check)
  const explained = { why: words?.why ?? '', fix: fixOf(context, check, [at.file]) ?? '', references: words?.references ?? [] }
  return { fingerprint, check, title: titleOf(context, check), risk, severity, sure, reach, at, about, because, path, ...explained }
}

function summary(result: ScanResult) {
  const { filesRead, filesUnread, services, functions, publicFunctions, routes, resources, nothingSeen } = coverageOf(result)
  const count = (sure: boolean) =>
    Object.fromEntries(
      severities
        .toReversed()
        .map((severity) => [severity, result.findings.filter((each) => each.severity === severity && each.sure === sure).length]),
    )
  return {
    sure: count(true),
    possible: count(false),
    suppressed: result.suppressed.length,
    files: { read: filesRead, unread: filesUnread },
    services,
    functions,
    publicFunctions,
    routes,
    resources,
    judged: nothingSeen === undefined,
  }
}

/** The parts of the application by name. A setting that can have several values, or an unknown one, is a list. */
function application({ application: app }: ScanResult) {
  return {
    services: app.services.map(({ id, name, framework, provider, stage, at }) => ({
      id,
      name,
      framework,
      provider,
      stage: stage ?? null,
      at,
    })),
    functions: app.functions.map(({ id, service, runtime, triggers, generated, at }) => ({
      id,
      service,
      reach: reachOf(app, id),
      runtimes: runtime === undefined ? [] : possible(runtime, (value) => value),
      triggers: triggers.map(({ kind }) => kind),
      generated,
      at,
    })),
    routes: app.routes.map(({ id, service, gateway, method, path, authorization, target, at }) => ({
      id,
      service,
      gateway,
      method,
      path,
      reach: reachOf(app, id),
      authorization: possible(authorization, ({ kind }) => kind),
      targets: possible(target, ({ kind }) => kind),
      at,
    })),
    resources: app.resources.map(({ id, service, kind, type, generated, at }) => ({
      id,
      service,
      kind,
      type,
      reach: reachOf(app, id),
      generated,
      at,
    })),
  }
}

/** Every value that it can have; `unknown` among them where the files do not tell. */
function possible<T>(setting: Known<T>, name: (value: T) => string): readonly string[] {
  return [...new Set([...values(setting).map(name), ...(hasUnknown(setting) ? ['unknown'] : [])])]
}

const hasUnknown = (setting: Known<unknown>): boolean =>
  setting.state === 'unknown' || (setting.state === 'several' && setting.options.some(({ value }) => hasUnknown(value)))
