/** What every function in a private network needs; and what is asked for by newer features, without which functions run. */
export const joinsNetwork = ['ec2:CreateNetworkInterface', 'ec2:DescribeNetworkInterfaces', 'ec2:DeleteNetworkInterface']
export const alsoOfNetwork = [
  'ec2:DescribeSubnets',
  'ec2:AssignPrivateIpAddresses',
  'ec2:UnassignPrivateIpAddresses',
  'ec2:GetSecurityGroupsForVpc',
]
export const asksOfNetwork = ['ec2:DescribeVpcs', 'ec2:DescribeSecurityGroups']
