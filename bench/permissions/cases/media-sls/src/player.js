const { SSMClient, GetParameterCommand } = require('@aws-sdk/client-ssm')
const ssm = new SSMClient({})
let cached

exports.handler = async () => {
  // uses ssm:GetParameter on ssm:/media/dev/player|ssm:/media/${sls:stage}/player|ssm:/media/*/player
  cached ??= ssm.send(new GetParameterCommand({ Name: process.env.PLAYER_CONFIG })).then(({ Parameter }) => JSON.parse(Parameter.Value))
  return cached
}
