const AWS = require('aws-sdk')

const sts = new AWS.STS()

exports.handler = async (event) => {
  const { RoleArn } = JSON.parse(event.body)
  const { Credentials } = await sts.assumeRole({ RoleArn, RoleSessionName: 'inventory' }).promise() // finds cloud-control
  const ec2 = new AWS.EC2({ credentials: new AWS.Credentials(Credentials.AccessKeyId, Credentials.SecretAccessKey, Credentials.SessionToken) })
  const { Reservations } = await ec2.describeInstances().promise()
  return { statusCode: 200, body: JSON.stringify({ count: Reservations.length }) }
}
