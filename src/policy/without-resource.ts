import { actionsOf } from './action-words.ts'
import { actionFacts, expandAction, isIamService } from './services/action.ts'
import { wildcardMatches } from './wildcard.ts'

// They could be narrowed, and the provider or its protocol asks for them on `*` all the same: functions in a network
// (https://docs.aws.amazon.com/lambda/latest/dg/configuration-vpc.html), a function's own log, metrics and traces, text messages, which have no
// ARN (https://docs.aws.amazon.com/sns/latest/dg/sns-mobile-phone-number-as-subscriber.html), models of the provider, which hold
// nothing of the account, costs, and families that take a resource only for an optional extra (vocabularies, lexicons). As of 2026-11-22.
const askedForOnAll = `
  bedrock: InvokeModel*
  ce: *
  comprehend: Detect*
  ec2: *NetworkInterface* AssignPrivateIpAddresses UnassignPrivateIpAddresses
  logs: Create* Put*
  cloudwatch: PutMetricData
  polly: *Speech*
  rekognition: Detect*
  sms-voice: SendTextMessage
  sns: Publish
  translate: Translate*
  xray: *
`
const onlyOnAll = actionsOf(askedForOnAll).map((action) => action.toLowerCase())

/**
 * Can this action, which may hold wildcards, be granted on named resources? Undefined where nobody knows its service.
 * A wildcard counts as narrowable unless all that it stands for is not.
 */
export function canNameResources(action: string): boolean | undefined {
  const lower = action.toLowerCase()
  if (!isIamService(lower.slice(0, Math.max(0, lower.indexOf(':'))))) return undefined
  if (onlyOnAll.some((pattern) => wildcardMatches(pattern, lower))) return false
  const all = expandAction(lower)
  return all.length === 0 || all.some((one) => (actionFacts(one)?.resources.length ?? 1) > 0)
}
