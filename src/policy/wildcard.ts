import { wildcardMatches } from '../syntax/wildcard.ts'

/** Patterns of IAM. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html */
export { wildcardMatches } from '../syntax/wildcard.ts'

/** Actions are compared without regard to case: `S3:getobject` grants `s3:GetObject`. */
export function actionMatches(pattern: string, action: string): boolean {
  return wildcardMatches(pattern.toLowerCase(), action.toLowerCase())
}
