import type { Finding } from '../model/finding.ts'
import type { Place } from '../model/place.ts'
import type { ScanResult, Suppressed } from '../model/scan-result.ts'
import { unreadReasons } from '../model/unread.ts'
import { titleOf } from './context.ts'
import type { ReportContext } from './context.ts'
import { coverageOf } from './coverage.ts'
import { jsonText } from './json-text.ts'
import { fileUri } from './location.ts'
import type { ReportOptions } from './options.ts'
import { byAttacker, withOriginal } from './order.ts'
import { plain } from './plain.ts'
import { levels, ruleIds, ruleOf } from './sarif-rules.ts'
import { sarifText } from './sarif-text.ts'
import { score } from './score.ts'
import { nothingSeenWords } from './words.ts'

/** The root of relative paths; code scanning knows it by this name. */
const uriBaseId = '%SRCROOT%'

/**
 * SARIF 2.1.0 (OASIS Standard with Errata 01): rules for every check that ran, results with path, fingerprint and suppressions,
 * notifications for what could not be read.
 */
export function sarif(result: ScanResult, context: ReportContext, options: ReportOptions): string {
  const rules = ruleIds(result)
  const order = new Map(rules.map((id, index) => [id, index]))
  const resultOf = (finding: Finding, suppressions: readonly object[]) => ({
    ...entry(finding, context, options),
    ruleIndex: order.get(finding.check) ?? -1,
    // 3.27.23: an empty list says that the result is not suppressed; either all results have a list or none.
    suppressions,
  })
  const rated = score(result, context)
  return jsonText({
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Cordon',
            version: result.version,
            rules: rules.map((id) => ruleOf(id, result, context)),
            notifications: notificationKinds(result),
          },
        },
        // 3.17.3: everything before the last slash tells runs of different kinds apart.
        automationDetails: { id: result.stage === undefined ? 'cordon/' : `cordon/${plain(result.stage)}/` },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { [uriBaseId]: { description: { text: 'The root of the repository.' } } },
        invocations: [invocation(result, options)],
        results: [
          ...result.findings.toSorted(byAttacker).map((finding) => resultOf(finding, [])),
          ...result.suppressed.map((suppressed) => resultOf(suppressed.finding, [suppression(suppressed)])),
        ],
        properties: { score: rated.total ?? null, confidence: rated.confidence },
      },
    ],
  })
}

function entry(finding: Finding, context: ReportContext, { prefix }: ReportOptions) {
  const { check, severity, risk, sure, reach, about, path, fingerprint } = finding
  const doubt = sure ? '' : ' (possible: it rests on something that the files do not tell)'
  const steps = path.map(({ at, what }) => ({ ...location(at, prefix), message: { text: sarifText(withOriginal(what, at)) } }))
  return {
    ruleId: check,
    // A build is not to fail for what is only possible.
    level: !sure && levels[severity] === 'error' ? 'warning' : levels[severity],
    message: { text: sarifText(`${titleOf(context, check)}: ${withOriginal(finding.because, finding.at)}${doubt}`) },
    locations: [{ ...location(finding.at, prefix), logicalLocations: [{ fullyQualifiedName: about }] }],
    partialFingerprints: { 'cordonFinding/v1': fingerprint },
    ...(steps.length === 0 ? {} : { relatedLocations: steps.map((step, id) => ({ id, ...step })), codeFlows: [codeFlow(steps)] }),
    properties: { risk, sure, reach, severity },
  }
}

const codeFlow = (steps: readonly object[]) => ({ threadFlows: [{ locations: steps.map((location) => ({ location })) }] })

function location(at: Place, prefix: string) {
  const { line, column, endLine, endColumn } = at
  const end = { ...(endLine === undefined ? {} : { endLine }), ...(endColumn === undefined ? {} : { endColumn }) }
  return {
    physicalLocation: {
      artifactLocation: { uri: fileUri(at, prefix), uriBaseId },
      region: { startLine: line, startColumn: column, ...end },
    },
  }
}

function suppression({ by, reason }: Suppressed) {
  return { kind: by === 'comment' ? 'inSource' : 'external', justification: sarifText(reason), properties: { by } }
}

function notificationKinds(result: ScanResult) {
  const reasons = [...new Set(coverageOf(result).unread.map(({ reason }) => reason))].toSorted()
  return reasons.map((reason) => ({ id: reason, shortDescription: { text: unreadReasons[reason] } }))
}

/** What could not be read is part of the result: a consumer must be able to tell "clean" from "not looked at". */
function invocation(result: ScanResult, { prefix }: ReportOptions) {
  const coverage = coverageOf(result)
  const nothingSeen = nothingSeenWords(coverage)
  const unread = coverage.unread.map(({ reason, what, at }) => ({
    descriptor: { id: reason },
    level: 'warning',
    message: { text: sarifText(`${unreadReasons[reason]}: ${what}`) },
    locations: [location(at, prefix)],
  }))
  return {
    executionSuccessful: nothingSeen === undefined,
    toolExecutionNotifications: [...(nothingSeen === undefined ? [] : [{ level: 'error', message: { text: nothingSeen } }]), ...unread],
  }
}
