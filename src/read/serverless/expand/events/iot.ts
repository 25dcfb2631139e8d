import { stringOf } from '../../../document/node.ts'
import { normalized } from '../../names.ts'
import { add, attribute, join, permit, ref } from '../stack.ts'
import { incomplete, json, settingsOf } from './event.ts'
import type { EventExpander } from './event.ts'

/** https://www.serverless.com/framework/docs/providers/aws/events/iot */
export const iot: EventExpander = (stack, events) => {
  for (const event of events) {
    const { fn, at, index } = event
    const setting = settingsOf(event.value, 'sql')
    const sql = setting('sql')
    if (sql === undefined) {
      incomplete(stack, event, 'sql')
      continue
    }
    const id = `${normalized(fn.key)}IotTopicRule${index}`
    const enabled = setting('enabled')
    add(stack, at, id, 'AWS::IoT::TopicRule', {
      RuleName: setting('name'),
      TopicRulePayload: {
        Sql: sql,
        AwsIotSqlVersion: setting('sqlVersion'),
        Description: setting('description'),
        RuleDisabled: enabled === undefined || stringOf(enabled) !== undefined ? stringOf(enabled) === 'false' : enabled,
        Actions: [{ Lambda: { FunctionArn: attribute(fn.logicalId) } }],
      },
    })
    permit(stack, fn, at, `${normalized(fn.key)}LambdaPermissionIotTopicRule${index}`, 'iot.amazonaws.com', {
      SourceArn: join('arn:', ref('AWS::Partition'), ':iot:', ref('AWS::Region'), ':', ref('AWS::AccountId'), ':rule/', ref(id)),
    })
  }
}

/** https://www.serverless.com/framework/docs/providers/aws/events/iot-fleet-provisioning */
export const iotFleetProvisioning: EventExpander = (stack, events) => {
  for (const { fn, at, value } of events) {
    const setting = settingsOf(value, 'templateBody')
    const body = setting('templateBody')
    add(stack, at, `${normalized(fn.key)}IotProvisioningTemplate`, 'AWS::IoT::ProvisioningTemplate', {
      TemplateName: setting('templateName'),
      Enabled: setting('enabled') ?? true,
      PreProvisioningHook: { TargetArn: attribute(fn.logicalId) },
      ProvisioningRoleArn: setting('provisioningRoleArn'),
      TemplateBody: body === undefined ? undefined : json(body),
    })
    permit(stack, fn, at, `${normalized(fn.key)}LambdaPermissionIotProvisioningTemplate`, 'iot.amazonaws.com')
  }
}
