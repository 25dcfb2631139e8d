import type { EscalationPath } from '../../src/policy/escalation-paths.ts'

/** One statement of the holder's role. */
export interface Grant {
  readonly action: string
  readonly effect?: 'Deny'
  /** `*` where missing. */
  readonly on?: unknown
  readonly condition?: Readonly<Record<string, Readonly<Record<string, string>>>>
}

const services = [
  'apprunner',
  'bedrock-agentcore',
  'cloudformation',
  'codebuild',
  'datapipeline',
  'ec2',
  'ecs-tasks',
  'glue',
  'lambda',
  'sagemaker',
  'tasks.apprunner',
].map((name) => `${name}.amazonaws.com`)

const trust = (principal: unknown): unknown => ({
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Principal: principal, Action: 'sts:AssumeRole' }],
})
const role = (principal: unknown, statements: readonly unknown[], managed?: readonly unknown[]): unknown => ({
  Type: 'AWS::IAM::Role',
  Properties: {
    AssumeRolePolicyDocument: trust(principal),
    ...(managed === undefined ? {} : { ManagedPolicyArns: managed }),
    Policies: [{ PolicyName: 'own', PolicyDocument: { Version: '2012-10-17', Statement: statements } }],
  },
})
const fn = (roleName: string): unknown => ({
  Type: 'AWS::Lambda::Function',
  Properties: {
    Runtime: 'nodejs22.x',
    Handler: 'index.handler',
    Code: { ZipFile: 'exports.handler = async () => {}' },
    Role: arnOf(roleName),
  },
})
const policy: unknown = {
  Type: 'AWS::IAM::ManagedPolicy',
  Properties: {
    PolicyDocument: { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: 'xray:PutTraceSegments', Resource: '*' }] },
  },
}

/** `!GetAtt name.Arn` */
export const arnOf = (name: string): unknown => ({ 'Fn::GetAtt': [name, 'Arn'] })
export const refTo = (name: string): unknown => ({ Ref: name })

/**
 * An application: `holder` runs with the role `Holder`, which has these grants; `Strong` may do everything and trusts the holder and every
 * service; `Weak` and `Idle` may nothing. Functions run with the first three.
 *
 * @param strongTrusts `another`: the role `Strong` trusts neither
 */
export function templateOf(grants: readonly Grant[], strongTrusts: 'them' | 'another' = 'them'): unknown {
  const statements = grants.map(({ action, effect = 'Allow', on = '*', condition }) => ({
    Effect: effect,
    Action: action,
    Resource: on,
    ...(condition === undefined ? {} : { Condition: condition }),
  }))
  return {
    AWSTemplateFormatVersion: '2010-09-09',
    Resources: {
      Holder: role({ Service: 'lambda.amazonaws.com' }, statements, [refTo('HolderPolicy')]),
      Strong: role(
        strongTrusts === 'them' ? { Service: services, AWS: arnOf('Holder') } : { Service: 'iot.amazonaws.com' },
        [{ Effect: 'Allow', Action: '*', Resource: '*' }],
        [refTo('StrongPolicy')],
      ),
      Weak: role({ Service: services }, [{ Effect: 'Allow', Action: 'xray:PutTraceSegments', Resource: '*' }]),
      Idle: role({ Service: services }, [{ Effect: 'Allow', Action: 'xray:PutTraceSegments', Resource: '*' }]),
      HolderPolicy: policy,
      StrongPolicy: policy,
      IdlePolicy: policy,
      holder: fn('Holder'),
      strong: fn('Strong'),
      weak: fn('Weak'),
    },
  }
}

/** The same path where the holder may only touch what is stronger, or its own role; undefined where the model does not know such things. */
export function namedGrants(actions: readonly string[], path: EscalationPath | undefined): readonly Grant[] | undefined {
  if (path === undefined || path.leadsBy === 'unseen') return undefined
  const whose = path.leadsBy === 'itself' ? 'Holder' : 'Strong'
  const targets: Readonly<Record<string, unknown>> = { role: arnOf(whose), policy: refTo(`${whose}Policy`), function: arnOf('strong') }
  return actions.map((action) => {
    const step = path.steps.find((one) => one.actions.includes(action))
    return step === undefined || step.on === 'new' ? { action } : { action, on: targets[step.on] }
  })
}
