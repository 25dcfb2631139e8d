const OpenAI = require('openai')
const openai = new OpenAI()

exports.handler = async ({ Records: [{ body }] }) => {
  const { text, stars } = JSON.parse(body)
  const content = `Sort this complaint into one team. Complaint: ${text}`
  const { choices } = await openai.chat.completions.create({ model: 'gpt-4o-mini', messages: [{ role: 'system', content }] }) // finds prompt-injection
  return { choices: choices.length }
}
