const mongoose = require('mongoose')
const { Schema } = mongoose

const User = mongoose.model('User', new Schema({ name: String }))

exports.filters = async (event) => {
  const body = JSON.parse(event.body)
  await User.findOne({ email: body.email }) // finds nosql
  await User.findOne({ email: event.queryStringParameters.email.toString() })
  await User.find(body).sort('name').exec() // finds nosql
  await User.find({ active: true }).lean()
  await User.deleteMany({ owner: body.owner }) // finds nosql
  await User.find({ active: true }).$where(`this.a == ${event.a}`) // finds nosql
}

exports.key = async (event) => {
  const user = await User.findById(event.pathParameters.id) // finds record-key
  await User.create({ name: user.name })
  return await User.findById('5f0c1b1b1b1b1b1b1b1b1b1b')
}

const Room = mongoose.models.Room || mongoose.model('Room', new Schema({ city: String }))
exports.kept = async (event) => {
  await Room.find(JSON.parse(event.body)) // finds nosql
  await Room.find({ city: 'Oslo' })
  await Room.deleteOne({ _id: event.pathParameters.id }) // finds record-key
  await Room.findOne({ city: event.pathParameters.city })
}
