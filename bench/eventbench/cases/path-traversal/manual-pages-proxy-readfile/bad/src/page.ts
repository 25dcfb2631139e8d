import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { APIGatewayProxyHandler } from 'aws-lambda'

const root = path.resolve('manuals')

export const handler: APIGatewayProxyHandler = async ({ pathParameters }) => {
  const file = path.resolve(root, pathParameters?.proxy ?? 'index.txt')
  if (path.extname(file) !== '.txt') return { statusCode: 404, body: '' }
  const text = await readFile(file, 'utf8') // finds path-traversal
  return { statusCode: 200, headers: { 'Content-Type': 'text/plain; charset=utf-8' }, body: text }
}
