import { stringOf } from '../../../document/node.ts'
import { normalized } from '../../names.ts'
import { add, attribute } from '../stack.ts'
import type { Stack } from '../stack.ts'
import { settingsOf } from './event.ts'
import type { EventExpander, FunctionEvent } from './event.ts'

/** https://www.serverless.com/framework/docs/providers/aws/events/alexa-skill */
export const alexaSkill: EventExpander = (stack, events) => skill(stack, events, 'AlexaSkill', 'alexa-appkit.amazon.com')
/** https://www.serverless.com/framework/docs/providers/aws/events/alexa-smart-home */
export const alexaSmartHome: EventExpander = (stack, events) => skill(stack, events, 'AlexaSmartHome', 'alexa-connectedhome.amazon.com')

/** Without an application id any skill may call the function. */
function skill(stack: Stack, events: readonly FunctionEvent[], flavour: string, principal: string): void {
  for (const { fn, at, value, index } of events) {
    const setting = settingsOf(value, 'appId')
    add(stack, at, `${normalized(fn.key)}LambdaPermission${flavour}${index}`, 'AWS::Lambda::Permission', {
      FunctionName: attribute(fn.logicalId),
      Action: stringOf(setting('enabled')) === 'false' ? 'lambda:DisableInvokeFunction' : 'lambda:InvokeFunction',
      Principal: principal,
      EventSourceToken: setting('appId'),
    })
  }
}
