import type { LambdaFunctionURLHandler } from 'aws-lambda'

const words = /^\w+(?:\s\w+)*$/

export const handler: LambdaFunctionURLHandler = async (event) => {
  const { title } = JSON.parse(event.body ?? '{}') as { title: string }
  if (!words.test(title)) return { statusCode: 422 }
  return { statusCode: 200, body: JSON.stringify({ length: title.length }) }
}
