// Ways by which the holder of some permissions gets those of somebody stronger.
// Source: DataDog/pathfinding.cloud, all 65 paths as of commit 84dd65c of 2025-12-17 (Apache-2.0), and the AWS Service Authorization Reference.
// Restated as of 2026-11-22. Paths without an id are our own. Of `ec2instanceconnect-003` the listing of machines is left out: it only finds their names.

export interface EscalationPath {
  /** Its name at pathfinding.cloud; missing for our own. */
  readonly id?: string
  /** What the holder does, after "it can"; `{}` stands for what it does it to. */
  readonly how: string
  /** What `{}` is where the holder may do it to every one of the account. */
  readonly any: string
  /** All of them are needed. The first is the one to narrow. */
  readonly steps: readonly EscalationStep[]
  readonly leadsBy: Leads
  /** The service that the role is passed to. A condition on `iam:PassedToService` must let it, and the role must trust it. */
  readonly passesTo?: string
  /** It takes somebody else's thing that already runs with a stronger role, or a role that trusts the holder. */
  readonly needsVictim?: true
}

export interface EscalationStep {
  /** One of them is enough. */
  readonly actions: readonly string[]
  /**
   * What it is done to, by its type in the Service Authorization Reference: the same thing (or the role that it runs with) in all steps. `new`: whatever
   * the holder may name, for it makes the thing, or any will do.
   */
  readonly on: string
}

/**
 * Which things of the application a path leads through, where the holder may not touch every one of the account.
 * - `itself`: the holder's own role and the policies that it holds
 * - `passing`: a stronger role that trusts the service
 * - `assuming`: a stronger role that trusts the holder
 * - `trusting`: a stronger role, which is made to trust the holder
 * - `enriching`: a role that the holder may assume, which is made stronger; `taking`: one that is made both
 * - `running`: a function or a workflow with a stronger role
 * - `unseen`: users, groups, machines, stacks: the model has no roles of them
 */
export type Leads = 'itself' | 'passing' | 'assuming' | 'trusting' | 'enriching' | 'taking' | 'running' | 'unseen'

const on = (type: string, ...actions: readonly string[]): EscalationStep => ({ actions, on: type })
const make = (...actions: readonly string[]): EscalationStep => on('new', ...actions)
const named = (id: string): { readonly id?: string } => (id === '' ? {} : { id })

/** @param how with `{}` for the role */
const passing = (id: string, how: string, passesTo: string, ...steps: readonly EscalationStep[]): EscalationPath => ({
  ...named(id),
  how,
  any: 'any role',
  steps: [on('role', 'iam:PassRole'), ...steps],
  leadsBy: 'passing',
  passesTo,
})
const changing = (id: string, how: string, any: string, leadsBy: Leads, ...steps: readonly EscalationStep[]): EscalationPath => ({
  ...named(id),
  how,
  any,
  steps,
  leadsBy,
})
const takingOver = (id: string, how: string, any: string, leadsBy: Leads, ...steps: readonly EscalationStep[]): EscalationPath => ({
  ...changing(id, how, any, leadsBy, ...steps),
  needsVictim: true,
})

const assume = on('role', 'sts:AssumeRole')
const trust = on('role', 'iam:UpdateAssumeRolePolicy')
const attachToRole = on('role', 'iam:AttachRolePolicy')
const writeIntoRole = on('role', 'iam:PutRolePolicy')
const rewritePolicy = on('policy', 'iam:CreatePolicyVersion')
const attachToUser = on('user', 'iam:AttachUserPolicy')
const writeIntoUser = on('user', 'iam:PutUserPolicy')
const makeKeys = on('user', 'iam:CreateAccessKey')
const replaceCode = on('function', 'lambda:UpdateFunctionCode')
const createFunction = make('lambda:CreateFunction')
const createCluster = make('ecs:CreateCluster')
const registerTask = make('ecs:RegisterTaskDefinition')
const startBuild = make('codebuild:StartBuild')
const startBuildBatch = make('codebuild:StartBuildBatch')
const createProject = make('codebuild:CreateProject')
const startJob = make('glue:StartJobRun')
const createTrigger = make('glue:CreateTrigger')
const instance = (...actions: readonly string[]): EscalationStep => on('instance', ...actions)
const notebook = (...actions: readonly string[]): EscalationStep => on('notebook-instance', ...actions)

const [lambda, tasks, stacks, builds] = [
  'lambda.amazonaws.com',
  'ecs-tasks.amazonaws.com',
  'cloudformation.amazonaws.com',
  'codebuild.amazonaws.com',
]
const [glue, machines, notebooks] = ['glue.amazonaws.com', 'ec2.amazonaws.com', 'sagemaker.amazonaws.com']

export const escalationPaths: readonly EscalationPath[] = [
  changing('iam-001', 'write a new version of {}', 'a policy that it holds', 'itself', rewritePolicy),
  changing('', 'bring back an older, wider version of {}', 'a policy', 'itself', on('policy', 'iam:SetDefaultPolicyVersion')),
  changing('iam-009', 'attach any policy to {}', 'a role', 'itself', attachToRole),
  changing('iam-005', 'write a policy into {}', 'a role', 'itself', writeIntoRole),
  changing('iam-008', 'attach any policy to {}', 'a user', 'unseen', attachToUser),
  changing('iam-007', 'write a policy into {}', 'a user', 'unseen', writeIntoUser),
  changing('iam-010', 'attach any policy to {}', 'a group', 'unseen', on('group', 'iam:AttachGroupPolicy')),
  changing('iam-011', 'write a policy into {}', 'a group', 'unseen', on('group', 'iam:PutGroupPolicy')),
  changing('iam-013', 'put a user into {}', 'a stronger group', 'unseen', on('group', 'iam:AddUserToGroup')),
  changing('iam-012', 'let itself assume {}', 'any role', 'trusting', trust),
  changing('iam-002', 'make access keys for {}', 'any user', 'unseen', makeKeys),
  changing('iam-003', 'replace the access keys of {}', 'any user', 'unseen', makeKeys, on('user', 'iam:DeleteAccessKey')),
  changing('iam-004', 'give {} a password for the console', 'any user', 'unseen', on('user', 'iam:CreateLoginProfile')),
  changing('iam-006', 'change the console password of {}', 'any user', 'unseen', on('user', 'iam:UpdateLoginProfile')),
  changing('iam-014', 'attach any policy to {} and assume it', 'a role', 'enriching', attachToRole, assume),
  changing('iam-017', 'write a policy into {} and assume it', 'a role', 'enriching', writeIntoRole, assume),
  changing('iam-016', 'rewrite a policy of {} and assume it', 'a role', 'enriching', rewritePolicy, assume),
  changing('iam-019', 'attach any policy to {} and let itself assume it', 'a role', 'taking', attachToRole, trust),
  changing('iam-021', 'write a policy into {} and let itself assume it', 'a role', 'taking', writeIntoRole, trust),
  changing('iam-020', 'rewrite a policy of {} and let itself assume it', 'a role', 'taking', rewritePolicy, trust),
  changing('iam-015', 'attach any policy to {} and make access keys for it', 'a user', 'unseen', attachToUser, makeKeys),
  changing('iam-018', 'write a policy into {} and make access keys for it', 'a user', 'unseen', writeIntoUser, makeKeys),

  passing('lambda-001', 'run a function with {}', lambda, createFunction, make('lambda:InvokeFunction', 'lambda:InvokeAsync')),
  passing('lambda-002', 'run a function with {}', lambda, createFunction, make('lambda:CreateEventSourceMapping')),
  passing('lambda-006', 'run a function with {}', lambda, createFunction, make('lambda:AddPermission')),
  passing(
    '',
    'give {} to a function and call it',
    lambda,
    make('lambda:UpdateFunctionConfiguration'),
    make('lambda:InvokeFunction', 'lambda:InvokeAsync', 'lambda:UpdateFunctionCode'),
  ),
  // The call itself may name another role and another command than the definition: nothing has to be registered.
  passing('', 'run a container with {}', tasks, make('ecs:RunTask', 'ecs:StartTask')),
  passing('ecs-001', 'run a container with {}', tasks, createCluster, registerTask, make('ecs:CreateService')),
  passing('ecs-002', 'run a container with {}', tasks, createCluster, registerTask, make('ecs:RunTask')),
  passing('ecs-003', 'run a container with {}', tasks, registerTask, make('ecs:CreateService')),
  passing('ecs-004', 'run a container with {}', tasks, registerTask, make('ecs:RunTask')),
  passing('ecs-005', 'run a container with {}', tasks, registerTask, make('ecs:StartTask')),
  passing('cloudformation-001', 'deploy a stack with {}', stacks, make('cloudformation:CreateStack')),
  passing('', 'deploy a stack with {}', stacks, make('cloudformation:UpdateStack')),
  passing('', 'deploy a stack with {}', stacks, make('cloudformation:CreateChangeSet'), make('cloudformation:ExecuteChangeSet')),
  passing(
    'cloudformation-003',
    'deploy stacks with {}',
    stacks,
    make('cloudformation:CreateStackSet'),
    make('cloudformation:CreateStackInstances'),
  ),
  passing('cloudformation-004', 'deploy stacks with {}', stacks, make('cloudformation:UpdateStackSet')),
  passing(
    '',
    'run a workflow with {}',
    'states.amazonaws.com',
    make('states:CreateStateMachine', 'states:UpdateStateMachine'),
    make('states:StartExecution', 'states:StartSyncExecution'),
  ),
  passing('', 'schedule any call with {}', 'scheduler.amazonaws.com', make('scheduler:CreateSchedule', 'scheduler:UpdateSchedule')),
  passing('codebuild-001', 'run a build with {}', builds, createProject, startBuild),
  passing('codebuild-004', 'run a build with {}', builds, createProject, startBuildBatch),
  passing('', 'run a build with {}', builds, make('codebuild:UpdateProject'), make('codebuild:StartBuild', 'codebuild:StartBuildBatch')),
  passing('glue-003', 'run a Glue job with {}', glue, make('glue:CreateJob'), startJob),
  passing('glue-004', 'run a Glue job with {}', glue, make('glue:CreateJob'), createTrigger),
  passing('glue-005', 'run a Glue job with {}', glue, make('glue:UpdateJob'), startJob),
  passing('glue-006', 'run a Glue job with {}', glue, make('glue:UpdateJob'), createTrigger),
  passing('glue-001', 'open a Glue development endpoint with {}', glue, make('glue:CreateDevEndpoint')),
  passing('sagemaker-001', 'open a SageMaker notebook with {}', notebooks, make('sagemaker:CreateNotebookInstance')),
  passing('sagemaker-002', 'run SageMaker with {}', notebooks, make('sagemaker:CreateTrainingJob')),
  passing('sagemaker-003', 'run SageMaker with {}', notebooks, make('sagemaker:CreateProcessingJob')),
  passing('ec2-001', 'start a machine with {}', machines, make('ec2:RunInstances')),
  passing('ec2-003', 'start a machine with {}', machines, make('ec2:RequestSpotInstances')),
  passing(
    'datapipeline-001',
    'run a data pipeline with {}',
    'datapipeline.amazonaws.com',
    make('datapipeline:CreatePipeline'),
    make('datapipeline:PutPipelineDefinition'),
    make('datapipeline:ActivatePipeline'),
  ),
  passing('apprunner-001', 'run an App Runner service with {}', 'tasks.apprunner.amazonaws.com', make('apprunner:CreateService')),
  passing('', 'run an App Runner service with {}', 'tasks.apprunner.amazonaws.com', make('apprunner:UpdateService')),
  passing('', 'run an automation with {}', 'ssm.amazonaws.com', make('ssm:StartAutomationExecution')),
  passing(
    'bedrock-001',
    'open a code interpreter with {}',
    'bedrock-agentcore.amazonaws.com',
    make('bedrock-agentcore:CreateCodeInterpreter'),
    make('bedrock-agentcore:StartCodeInterpreterSession'),
    make('bedrock-agentcore:InvokeCodeInterpreter'),
  ),

  takingOver('sts-001', 'assume {}', 'every role that trusts this account', 'assuming', assume),
  takingOver('lambda-003', 'replace the code of {}', 'any function', 'running', replaceCode),
  takingOver('lambda-004', 'replace the code of {}', 'any function', 'running', replaceCode, on('function', 'lambda:InvokeFunction')),
  takingOver('lambda-005', 'replace the code of {}', 'any function', 'running', replaceCode, on('function', 'lambda:AddPermission')),
  takingOver(
    '',
    'put its own layer or start script into {}',
    'any function',
    'running',
    on('function', 'lambda:UpdateFunctionConfiguration'),
  ),
  takingOver(
    '',
    'rewrite {}, which runs with a role of its own',
    'any workflow',
    'running',
    on('statemachine', 'states:UpdateStateMachine'),
  ),
  takingOver(
    'cloudformation-002',
    'update {} with the role that it was given',
    'any stack',
    'unseen',
    on('stack', 'cloudformation:UpdateStack'),
  ),
  takingOver(
    'cloudformation-005',
    'change {} with the role that it was given',
    'any stack',
    'unseen',
    on('stack', 'cloudformation:CreateChangeSet'),
    on('stack', 'cloudformation:ExecuteChangeSet'),
  ),
  takingOver('codebuild-002', 'run commands of its own in {}', 'any build project', 'unseen', on('project', 'codebuild:StartBuild')),
  takingOver('codebuild-003', 'run commands of its own in {}', 'any build project', 'unseen', on('project', 'codebuild:StartBuildBatch')),
  takingOver('ssm-002', 'run commands on {}', 'any managed machine', 'unseen', instance('ssm:SendCommand')),
  takingOver('ssm-001', 'open a shell on {}', 'any managed machine', 'unseen', instance('ssm:StartSession')),
  takingOver('', 'open a shell in {}', 'any container', 'unseen', on('task', 'ecs:ExecuteCommand')),
  takingOver('ec2instanceconnect-003', 'log in to {}', 'any machine', 'unseen', instance('ec2-instance-connect:SendSSHPublicKey')),
  takingOver(
    'ec2-002',
    'change the start script of {}',
    'any machine',
    'unseen',
    instance('ec2:ModifyInstanceAttribute'),
    instance('ec2:StopInstances'),
    instance('ec2:StartInstances'),
  ),
  takingOver(
    'ec2-004',
    'change the start script of the machines of {}',
    'any launch template',
    'unseen',
    on('launch-template', 'ec2:CreateLaunchTemplateVersion'),
    on('launch-template', 'ec2:ModifyLaunchTemplate'),
  ),
  takingOver('glue-002', 'change {}', 'any Glue development endpoint', 'unseen', on('devendpoint', 'glue:UpdateDevEndpoint')),
  takingOver('sagemaker-004', 'open {}', 'any SageMaker notebook', 'unseen', notebook('sagemaker:CreatePresignedNotebookInstanceUrl')),
  takingOver(
    'sagemaker-005',
    'put a start script into {}',
    'any SageMaker notebook',
    'unseen',
    notebook('sagemaker:UpdateNotebookInstance'),
    notebook('sagemaker:StopNotebookInstance'),
    notebook('sagemaker:StartNotebookInstance'),
    make('sagemaker:CreateNotebookInstanceLifecycleConfig'),
  ),
  takingOver('apprunner-002', 'put its own image into {}', 'any App Runner service', 'unseen', on('service', 'apprunner:UpdateService')),
  takingOver(
    'bedrock-002',
    'run code in {}',
    'any code interpreter',
    'unseen',
    on('code-interpreter-custom', 'bedrock-agentcore:StartCodeInterpreterSession'),
    on('code-interpreter-custom', 'bedrock-agentcore:InvokeCodeInterpreter'),
  ),
]
