const AWS = require('aws-sdk')
const provider = new AWS.CognitoIdentityServiceProvider()

exports.handler = async ({ mail, group }) => {
  const base = { UserPoolId: process.env.POOL_ID, Username: mail }
  await provider.adminCreateUser({ ...base, DesiredDeliveryMediums: ['EMAIL'] }).promise() // uses cognito-idp:AdminCreateUser on Drivers
  if (group) await provider.adminAddUserToGroup({ ...base, GroupName: group }).promise() // uses cognito-idp:AdminAddUserToGroup on Drivers
}
