const pattern = /^([a-z0-9]+[._-]?)+$/

exports.handler = async (event) => {
  const { name } = JSON.parse(event.Records[0].Sns.Message)
  return pattern.test(name) // finds redos
}
