import { MongoClient } from 'mongodb'

let songs

export async function collection() {
  if (songs === undefined) {
    const client = await new MongoClient(process.env.MONGO_URL, { tls: true }).connect()
    songs = client.db('radio').collection('songs')
  }
  return songs
}
