import dynamoose from 'dynamoose'

dynamoose.Table.defaults.set({ create: false, waitForActive: false, update: false })

const schema = new dynamoose.Schema({
  id: { type: String, hashKey: true },
  author: { type: String, index: { name: 'authorIndex', type: 'global' } },
  title: String,
})
const Book = dynamoose.model(process.env.BOOKS!, schema)

export const add = async (event: { id: string; author: string; title: string }): Promise<void> => {
  const book = new Book(event)
  await book.save() // uses dynamodb:PutItem on Books
}

export const get = async ({ id }: { id: string }): Promise<unknown> => Book.get(id) // uses dynamodb:GetItem on Books

export const of = async ({ author }: { author: string }): Promise<unknown> => Book.query('author').eq(author).using('authorIndex').exec() // uses dynamodb:Query on Books/index/authorIndex

export const all = async (): Promise<number> => {
  const books = await Book.scan().attributes(['id']).exec() // uses dynamodb:Scan on Books
  return books.length
}

export const drop = async ({ id }: { id: string }): Promise<void> => {
  await Book.delete(id) // uses dynamodb:DeleteItem on Books
}
