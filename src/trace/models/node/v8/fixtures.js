import v8 from 'node:v8'

export const handler = async (event) => {
  v8.deserialize(Buffer.from(event.body, 'base64')) // finds deserialization
  return v8.deserialize(v8.serialize(structuredClone({ a: 1 })))
}
