import { MongoClient, ObjectId } from 'mongodb'

const client = new MongoClient(process.env.MONGO)

export const filters = async (event) => {
  const users = (await client.connect()).db('shop').collection('users')
  const body = JSON.parse(event.body)
  await users.findOne({ name: body.name, password: body.password }) // finds nosql
  await users.findOne({ name: String(body.name) })
  await users.find(body).toArray() // finds nosql
  await users.find({ active: true }).limit(10).toArray()
  await users.deleteMany(JSON.parse(event.queryStringParameters.filter)) // finds nosql
}

export const where = async (event) => {
  const users = client.db().collection('users')
  await users.find({ $where: `this.name == '${event.name}'` }).toArray() // finds nosql
  await users.findOne({ _id: new ObjectId(String(event.id)) })
  await users.insertOne({ name: event.name })
}

export const callback = (event, context, done) => {
  MongoClient.connect(process.env.MONGO, (error, connected) => {
    connected.db('shop').collection('users').updateOne({ email: JSON.parse(event.body).email }, { $set: { seen: true } }, done) // finds nosql
  })
}
