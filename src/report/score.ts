import type { Finding, Severity } from '../model/finding.ts'
import type { ScanResult } from '../model/scan-result.ts'
import type { RiskId } from '../risks/catalogue.ts'
import { risks } from '../risks/catalogue.ts'
import type { ReportContext } from './context.ts'
import { checkText } from './context.ts'
import { coverageOf } from './coverage.ts'

export interface Score {
  /** 0 to 100, higher is safer; undefined where nothing was read or no check ran, because then there is nothing to score. */
  readonly total: number | undefined
  /** The same for each risk that a check looked for. A risk that is missing here was not looked at. */
  readonly risks: Readonly<Partial<Record<RiskId, number>>>
  /** 0 to 1: the share of the files and of the functions' code that the score rests on. What was not read lowers it, and never the score. */
  readonly confidence: number
}

/** How many findings of a severity, each of another check, halve the score. */
const halving: Readonly<Record<Severity, number>> = { critical: 1, high: 3, medium: 10, low: 100 }
const unsureShare = 1 / 4

/**
 * The score of docs/score.md: `100 × 2^-(sum over checks of w1/1 + w2/2 + w3/3 + …)`, with the weights `w` of a check's findings
 * from the heaviest down. The harmonic series keeps it independent of size: a mistake made in a hundred functions counts about
 * five times as much as one made once. The total is the product of the risks' scores.
 *
 * Monotone: a finding put in at rank k adds w/k and takes from each that follows w_i(1/i − 1/(i+1)), in sum less than w/k.
 */
export function score(result: ScanResult, context: Pick<ReportContext, 'checks'>): Score {
  const coverage = coverageOf(result)
  if (coverage.nothingSeen !== undefined && result.findings.length === 0)
    return { total: undefined, risks: {}, confidence: coverage.confidence }
  const looked = new Set<RiskId>(result.checks.flatMap((id) => checkText(context, id)?.risk ?? []))
  for (const finding of result.findings) looked.add(finding.risk)
  const harms = (Object.keys(risks) as RiskId[])
    .filter((risk) => looked.has(risk))
    .map((risk) => [risk, harmOf(result.findings, risk)] as const)
  const perRisk = harms.map(([risk, harm]) => [risk, points(harm)] as const)
  return { total: points(sum(harms.map(([, harm]) => harm))), risks: Object.fromEntries(perRisk), confidence: coverage.confidence }
}

/** In halvings of the score. */
function harmOf(findings: readonly Finding[], risk: RiskId): number {
  const ofRisk = findings.filter((finding) => finding.risk === risk)
  const checks = [...new Set(ofRisk.map(({ check }) => check))].toSorted()
  return sum(checks.map((check) => harmonic(ofRisk.filter((finding) => finding.check === check).map(weight))))
}

const weight = ({ severity, sure }: Finding): number => (sure ? 1 : unsureShare) / halving[severity]

const harmonic = (weights: readonly number[]): number => sum(weights.toSorted((a, b) => b - a).map((each, index) => each / (index + 1)))

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)

/** Rounded down, so that 100 is only given where nothing at all was found. */
const points = (harm: number): number => Math.floor(100 * 2 ** -harm)
