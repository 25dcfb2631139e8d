import { keyPlace, stringOf } from '../document/node.ts'
import type { Node } from '../document/node.ts'
import { add, unreadable } from './draft.ts'
import type { Draft } from './draft.ts'
import { tagList } from './intrinsics.ts'
import { given, rewritten } from './properties.ts'
import type { Resource } from './template.ts'

const own = new Set(['Location'])

/** `AWS::Serverless::Application`: a stack inside the stack, from a template of the project or from the public repository of applications. */
export function expandApplication(draft: Draft, application: Resource): void {
  const set = { TemplateURL: templateOf(draft, application), Tags: tagList(given(application.properties, 'Tags')) }
  add(draft, rewritten(application, 'AWS::CloudFormation::Stack', { without: own, set, from: { TemplateURL: 'Location' } }))
}

function templateOf(draft: Draft, { logicalId, properties, at }: Resource): Node {
  const location = given(properties, 'Location')
  const place = keyPlace(properties, 'Location') ?? at
  if (location === undefined) return unreadable(draft, 'invalid', `${logicalId} has no Location`, place)
  const published = given(location, 'ApplicationId')
  if (published === undefined) return location
  const name = stringOf(published)?.split('/').at(-1) ?? logicalId
  return unreadable(draft, 'no-reader', `the application ${name} is kept in the AWS Serverless Application Repository`, place)
}
