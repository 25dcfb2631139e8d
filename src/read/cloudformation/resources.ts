import type { ResourceId } from '../../model/ids.ts'
import { known, map } from '../../model/known.ts'
import type { Resource, ResourceBase } from '../../model/resource.ts'
import { nameOf } from './identity.ts'
import type { Declared, Estate } from './estate.ts'
import { evaluate } from './evaluate.ts'
import { bareScope } from './from-document.ts'
import { nameProperties } from './names.ts'
import { namedKey } from './types/encryption.ts'
import { resourceReaders } from './types/index.ts'
import { securityGroupProperties } from './types/security-groups.ts'
import { absent, isAbsent, optional, readString, readText, readTexts } from '../document/value.ts'

/** Types that are no things of their own: they belong to the function, role, route or resource that they name. */
const parts = new Set([
  'AWS::Lambda::Function',
  'AWS::IAM::Role',
  'AWS::Lambda::Permission',
  'AWS::Lambda::EventSourceMapping',
  'AWS::Lambda::Version',
  'AWS::Lambda::Alias',
  'AWS::Lambda::Url',
  'AWS::Lambda::EventInvokeConfig',
  'AWS::IAM::Policy',
  'AWS::IAM::RolePolicy',
  'AWS::SNS::Subscription',
  'AWS::SQS::QueuePolicy',
  'AWS::SNS::TopicPolicy',
  'AWS::S3::BucketPolicy',
  'AWS::Events::EventBusPolicy',
  'AWS::Cognito::UserPoolClient',
  'AWS::ApiGateway::Resource',
  'AWS::ApiGateway::Method',
  'AWS::ApiGateway::Deployment',
  'AWS::ApiGateway::Stage',
  'AWS::ApiGateway::Authorizer',
  'AWS::ApiGateway::RequestValidator',
  'AWS::ApiGateway::Model',
  'AWS::ApiGateway::UsagePlanKey',
  'AWS::ApiGatewayV2::Route',
  'AWS::ApiGatewayV2::Integration',
  'AWS::ApiGatewayV2::Stage',
  'AWS::ApiGatewayV2::Deployment',
  'AWS::ApiGatewayV2::Authorizer',
  'AWS::CDK::Metadata',
])

export function resourcesOf(estate: Estate): readonly Resource[] {
  return estate.all.filter(({ resource }) => !parts.has(resource.type)).map((declared) => resourceOf(declared, estate))
}

function resourceOf(declared: Declared, estate: Estate): Resource {
  const { resource, template } = declared
  const part = resourceReaders.get(resource.type)?.(declared, estate) ?? { kind: 'other' as const }
  const nameProperty = nameProperties.get(resource.type)?.property
  const groupsAt = securityGroupProperties.get(resource.type)
  const key = namedKey(declared)
  const groups = groupsAt === undefined ? absent : declared.get(...groupsAt)
  const base: ResourceBase = {
    id: declared.id as ResourceId,
    service: template.service.id,
    logicalId: nameOf(template, resource),
    type: resource.type,
    name: nameProperty === undefined ? undefined : optional(declared.get(nameProperty), readText),
    retained:
      resource.deletionPolicy === undefined
        ? known(false)
        : map(
            readString(evaluate(resource.deletionPolicy, bareScope(template))),
            (policy) => policy === 'Retain' || policy === 'Snapshot' || policy === 'RetainExceptOnCreate',
          ),
    policy: part.policy ?? [],
    ...(isAbsent(groups) ? {} : { securityGroups: readTexts(groups) }),
    ...(isAbsent(key) ? {} : { encryptionKey: readText(key) }),
    generated: resource.generated ?? false,
    at: resource.at,
    view: 'declared',
  }
  return { ...part, ...base } as Resource
}
