import { ChatOpenAI } from '@langchain/openai'

const chat = new ChatOpenAI({ model: 'small' })

export const handler = async (event) => {
  await chat.invoke(`Please sum up this order: ${event.body}`) // finds prompt
  await chat.invoke(event.body)
  await chat.invoke('A joke, please')
}
