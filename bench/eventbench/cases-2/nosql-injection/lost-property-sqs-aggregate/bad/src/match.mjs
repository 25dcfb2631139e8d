import { MongoClient } from 'mongodb'

const mongo = new MongoClient(process.env.MONGO)

export const handler = async ({ Records }) => {
  const items = mongo.db('office').collection('items')
  for (const { body } of Records) {
    const { colour, category } = JSON.parse(body)
    const match = { colour, category, returned: false }
    const found = await items.aggregate([{ $match: match }, { $limit: 5 }]).toArray() // finds nosql-injection
    await mongo.db('office').collection('hits').insertOne({ amount: found.length })
  }
}
