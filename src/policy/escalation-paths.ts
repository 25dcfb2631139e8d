// Ways by which the holder of some permissions gets those of somebody stronger.
// Source: DataDog/pathfinding.cloud, 65 paths as of commit 84dd65c of 2025-12-17 (Apache-2.0), and the AWS Service Authorization Reference.
// Restated as of 2026-11-22: those a function's role can go; paths that only differ in an unneeded step are one.

export interface EscalationPath {
  /** What the holder does, after "it can". */
  readonly how: string
  /** Actions that are needed on every role, function, … of the account; on a named one they may be harmless. */
  readonly every: readonly string[]
  /** Actions of which one of each line is needed, on whatever resource. */
  readonly also?: readonly (readonly string[])[]
  /** What these actions are done to, as ARNs call it: `role/*` gives no user away. */
  readonly to?: 'role' | 'user' | 'group' | 'policy'
  /** The service that the role is passed to. A condition on `iam:PassedToService` must let it. */
  readonly passesTo?: string
  /** It takes somebody else's thing that already runs with a stronger role, or a role that trusts the holder. */
  readonly needsVictim?: true
}

const passing = (how: string, passesTo: string, ...also: readonly (readonly string[])[]): EscalationPath => ({
  how,
  every: ['iam:PassRole'],
  to: 'role',
  also,
  passesTo,
})
const changing = (to: NonNullable<EscalationPath['to']>, how: string, action: string): EscalationPath => ({ how, every: [action], to })
const takingOver = (how: string, ...every: readonly string[]): EscalationPath => ({ how, every, needsVictim: true })

export const escalationPaths: readonly EscalationPath[] = [
  changing('policy', 'write a new version of a policy that it is held by', 'iam:CreatePolicyVersion'),
  changing('policy', 'bring back an older, wider version of a policy', 'iam:SetDefaultPolicyVersion'),
  changing('role', 'attach any policy to a role', 'iam:AttachRolePolicy'),
  changing('role', 'write a policy into a role', 'iam:PutRolePolicy'),
  changing('user', 'attach any policy to a user', 'iam:AttachUserPolicy'),
  changing('user', 'write a policy into a user', 'iam:PutUserPolicy'),
  changing('group', 'attach any policy to a group', 'iam:AttachGroupPolicy'),
  changing('group', 'write a policy into a group', 'iam:PutGroupPolicy'),
  changing('group', 'put a user into a stronger group', 'iam:AddUserToGroup'),
  changing('role', 'let itself assume any role', 'iam:UpdateAssumeRolePolicy'),
  changing('user', 'make access keys for any user', 'iam:CreateAccessKey'),
  changing('user', 'give any user a password for the console', 'iam:CreateLoginProfile'),
  changing('user', 'change the console password of any user', 'iam:UpdateLoginProfile'),

  passing(
    'run a function with any role',
    'lambda.amazonaws.com',
    ['lambda:CreateFunction'],
    ['lambda:InvokeFunction', 'lambda:InvokeAsync', 'lambda:AddPermission', 'lambda:CreateEventSourceMapping', 'events:PutTargets'],
  ),
  passing(
    'give a stronger role to a function and call it',
    'lambda.amazonaws.com',
    ['lambda:UpdateFunctionConfiguration'],
    ['lambda:InvokeFunction', 'lambda:InvokeAsync', 'lambda:UpdateFunctionCode'],
  ),
  passing('run a container with any role', 'ecs-tasks.amazonaws.com', ['ecs:RunTask', 'ecs:StartTask', 'ecs:CreateService']),
  passing('deploy a stack with any role', 'cloudformation.amazonaws.com', [
    'cloudformation:CreateStack',
    'cloudformation:UpdateStack',
    'cloudformation:CreateStackSet',
    'cloudformation:UpdateStackSet',
    'cloudformation:CreateChangeSet',
  ]),
  passing(
    'run a workflow with any role',
    'states.amazonaws.com',
    ['states:CreateStateMachine', 'states:UpdateStateMachine'],
    ['states:StartExecution', 'states:StartSyncExecution'],
  ),
  passing('schedule any call with any role', 'scheduler.amazonaws.com', ['scheduler:CreateSchedule', 'scheduler:UpdateSchedule']),
  passing(
    'run a build with any role',
    'codebuild.amazonaws.com',
    ['codebuild:CreateProject', 'codebuild:UpdateProject'],
    ['codebuild:StartBuild', 'codebuild:StartBuildBatch'],
  ),
  passing(
    'run a Glue job with any role',
    'glue.amazonaws.com',
    ['glue:CreateJob', 'glue:UpdateJob'],
    ['glue:StartJobRun', 'glue:CreateTrigger'],
  ),
  passing('open a Glue development endpoint with any role', 'glue.amazonaws.com', ['glue:CreateDevEndpoint']),
  passing('run SageMaker with any role', 'sagemaker.amazonaws.com', [
    'sagemaker:CreateNotebookInstance',
    'sagemaker:CreateTrainingJob',
    'sagemaker:CreateProcessingJob',
  ]),
  passing('start a machine with any role', 'ec2.amazonaws.com', ['ec2:RunInstances', 'ec2:RequestSpotInstances']),
  passing(
    'run a data pipeline with any role',
    'datapipeline.amazonaws.com',
    ['datapipeline:CreatePipeline'],
    ['datapipeline:PutPipelineDefinition'],
    ['datapipeline:ActivatePipeline'],
  ),
  passing('run an App Runner service with any role', 'tasks.apprunner.amazonaws.com', [
    'apprunner:CreateService',
    'apprunner:UpdateService',
  ]),
  passing('run an automation with any role', 'ssm.amazonaws.com', ['ssm:StartAutomationExecution']),
  passing(
    'open a code interpreter with any role',
    'bedrock-agentcore.amazonaws.com',
    ['bedrock-agentcore:CreateCodeInterpreter'],
    ['bedrock-agentcore:InvokeCodeInterpreter'],
  ),

  takingOver('assume every role that trusts this account', 'sts:AssumeRole'),
  takingOver('replace the code of any function', 'lambda:UpdateFunctionCode'),
  takingOver('put its own layer or start script into any function', 'lambda:UpdateFunctionConfiguration'),
  takingOver('rewrite any workflow, which runs with a role of its own', 'states:UpdateStateMachine'),
  takingOver('update any stack with the role that the stack was given', 'cloudformation:UpdateStack'),
  takingOver(
    'change any stack with the role that the stack was given',
    'cloudformation:CreateChangeSet',
    'cloudformation:ExecuteChangeSet',
  ),
  takingOver('run commands of its own in any build project', 'codebuild:StartBuild'),
  takingOver('run commands of its own in any build project', 'codebuild:StartBuildBatch'),
  takingOver('run commands on any managed machine', 'ssm:SendCommand'),
  takingOver('open a shell on any managed machine', 'ssm:StartSession'),
  takingOver('open a shell in any container', 'ecs:ExecuteCommand'),
  takingOver('log in to any machine', 'ec2-instance-connect:SendSSHPublicKey'),
  takingOver('change the start script of any machine', 'ec2:ModifyInstanceAttribute', 'ec2:StopInstances', 'ec2:StartInstances'),
  takingOver('change any Glue development endpoint', 'glue:UpdateDevEndpoint'),
  takingOver('open any SageMaker notebook', 'sagemaker:CreatePresignedNotebookInstanceUrl'),
]
