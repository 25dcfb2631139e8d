import { cloudService } from '../cloud.ts'
import { each, operations } from './facts.ts'

export const iot = cloudService({
  id: 'iot',
  operations: operations({
    CreatePolicy: { on: 'policyName', into: { cloud: 'policyDocument' } },
    CreatePolicyVersion: { on: 'policyName', into: { cloud: 'policyDocument' } },
    AttachPolicy: { on: 'target', into: { cloud: 'policyName' } },
    AttachPrincipalPolicy: { on: 'principal', into: { cloud: 'policyName' } },
    AttachThingPrincipal: { on: 'thingName', into: { cloud: 'principal' } },
    ...each('CreateTopicRule ReplaceTopicRule', {
      on: 'ruleName',
      into: {
        sql: 'topicRulePayload.sql',
        url: 'topicRulePayload.actions[].http.url',
        cloud: 'topicRulePayload.actions[].lambda.functionArn',
      },
      whole: { cloud: ['topicRulePayload', 'topicRulePayload.actions'] },
    }),
    SearchIndex: { on: 'indexName', into: { nosql: 'queryString' } },
    CreateThing: { on: 'thingName', writes: { attributes: 'attributePayload.attributes.*' } },
    UpdateThing: { on: 'thingName', writes: { attributes: 'attributePayload.attributes.*' }, recordKey: 'thingName' },
    DescribeThing: { about: 'thingName', reads: { attributes: 'attributes.*' }, recordKey: 'thingName' },
    DeleteThing: { on: 'thingName', recordKey: 'thingName' },
    CreateJob: { on: 'jobId', into: { cloud: ['targets[]', 'document', 'documentSource', 'presignedUrlConfig.roleArn'] } },
    CreateKeysAndCertificate: { secrets: 'keyPair.PrivateKey' },
    CreateProvisioningClaim: { on: 'templateName', secrets: 'keyPair.PrivateKey' },
    CreateCertificateFromCsr: { into: { cloud: 'certificateSigningRequest' } },
    ...each('CreateProvisioningTemplate', {
      on: 'templateName',
      into: { cloud: ['templateBody', 'provisioningRoleArn', 'preProvisioningHook.targetArn'] },
    }),
    RegisterThing: { into: { cloud: 'templateBody', argument: 'parameters.*' } },
    CreateRoleAlias: { on: 'roleAlias', into: { cloud: 'roleArn' } },
    UpdateCertificate: { on: 'certificateId', into: { cloud: 'newStatus' } },
    ...each('DeletePolicy GetPolicy', { on: 'policyName' }),
    DetachPolicy: { on: 'target', into: { cloud: 'policyName' } },
  }),
  source: 'https://docs.aws.amazon.com/iot/latest/apireference/API_Operations_AWS_IoT.html, 2026-11-22',
})
