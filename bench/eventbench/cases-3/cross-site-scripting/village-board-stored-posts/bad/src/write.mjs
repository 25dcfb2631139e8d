import { Posts } from './posts.mjs'

const posts = new Posts()

export const handler = async (event) => {
  const { title = '', text = '' } = JSON.parse(event.body ?? '{}')
  if (title.length > 80 || text.length > 2000) return { statusCode: 413 }
  await posts.add({ title, text })
  return { statusCode: 201 }
}
