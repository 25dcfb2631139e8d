const { MediaConvertClient, CreateJobCommand } = require('@aws-sdk/client-mediaconvert')

// The role is another stack's; who may be handed over is said in its ARN.
const ROLE = 'arn:aws:iam::111122223333:role/media-convert'

exports.handler = async (event) => {
  const client = new MediaConvertClient({})
  for (const { body } of event.Records)
    await client.send(new CreateJobCommand({ Role: ROLE, Settings: { Inputs: [{ FileInput: body }] } })) // uses mediaconvert:CreateJob on ?; iam:PassRole on arn:iam:media-convert
}
