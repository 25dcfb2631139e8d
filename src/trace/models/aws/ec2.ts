import { cloudService } from '../cloud.ts'
import { each, operations } from './facts.ts'

const permission = ['CidrIp', 'IpProtocol', 'IpPermissions[].IpRanges[].CidrIp', 'IpPermissions[].UserIdGroupPairs[].GroupId']

export const ec2 = cloudService({
  id: 'ec2',
  operations: operations({
    RunInstances: {
      on: 'ImageId',
      into: {
        cloud: [
          'UserData',
          'InstanceType',
          'IamInstanceProfile.Arn',
          'IamInstanceProfile.Name',
          'SecurityGroupIds[]',
          'SubnetId',
          'KeyName',
          'LaunchTemplate.LaunchTemplateId',
          'LaunchTemplate.LaunchTemplateName',
        ],
        work: ['MinCount', 'MaxCount'],
      },
    },
    RequestSpotInstances: {
      on: 'LaunchSpecification.ImageId',
      into: { cloud: ['LaunchSpecification.UserData', 'LaunchSpecification.IamInstanceProfile.Arn'], work: 'InstanceCount' },
    },
    CreateLaunchTemplate: { on: 'LaunchTemplateName', into: { cloud: ['LaunchTemplateData.UserData', 'LaunchTemplateData.ImageId'] } },
    ModifyInstanceAttribute: {
      on: 'InstanceId',
      into: { cloud: ['UserData.Value', 'Groups[]', 'Attribute', 'Value', 'InstanceType.Value'] },
    },
    ...each('RebootInstances StartInstances StopInstances TerminateInstances', { on: 'InstanceIds[]' }),
    AssociateIamInstanceProfile: { on: 'InstanceId', into: { cloud: ['IamInstanceProfile.Arn', 'IamInstanceProfile.Name'] } },
    ...each('AuthorizeSecurityGroupEgress AuthorizeSecurityGroupIngress RevokeSecurityGroupIngress', {
      on: 'GroupId',
      into: { cloud: permission },
    }),
    ModifySnapshotAttribute: { on: 'SnapshotId', into: { cloud: ['UserIds[]', 'GroupNames[]', 'CreateVolumePermission.Add[].UserId'] } },
    ModifyImageAttribute: { on: 'ImageId', into: { cloud: ['UserIds[]', 'UserGroups[]', 'LaunchPermission.Add[].UserId'] } },
    CreateImage: { on: 'InstanceId' },
    CreateSnapshot: { on: 'VolumeId' },
    CopySnapshot: { on: 'SourceSnapshotId' },
    ...each('AttachVolume', { on: 'VolumeId', into: { cloud: 'InstanceId' } }),
    CreateRoute: { on: 'RouteTableId', into: { cloud: ['DestinationCidrBlock', 'GatewayId', 'InstanceId', 'NetworkInterfaceId'] } },
    CreateKeyPair: { on: 'KeyName', secrets: 'KeyMaterial' },
    ImportKeyPair: { on: 'KeyName', into: { cloud: 'PublicKeyMaterial' } },
    GetPasswordData: { on: 'InstanceId', secrets: 'PasswordData' },
    GetConsoleOutput: { on: 'InstanceId', reads: { content: 'Output' } },
    ...each('DeleteSecurityGroup', { on: 'GroupId' }),
    DeleteVolume: { on: 'VolumeId' },
    DeleteSnapshot: { on: 'SnapshotId' },
    DescribeInstanceAttribute: { on: 'InstanceId', secrets: 'UserData.Value' },
  }),
  source: 'https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_Operations.html, 2026-11-22',
})
