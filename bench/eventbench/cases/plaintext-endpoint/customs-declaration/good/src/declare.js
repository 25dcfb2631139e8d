const axios = require('axios')

exports.handler = async (event) => {
  const { weight, value } = JSON.parse(event.Records[0].Sns.Message)
  await axios.post('https://customs.broker.example/declarations', { weight: Number(weight), value: Number(value) })
}
