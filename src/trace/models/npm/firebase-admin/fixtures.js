const admin = require('firebase-admin')

admin.initializeApp()

exports.handler = async (event) => {
  await admin.firestore().collection('orders').doc(event.pathParameters.id).get() // finds record-key
  await admin.firestore().collection('orders').doc('settings').get()
  await admin.firestore().collection('orders').add({ name: event.name })
  const user = await admin.auth().verifyIdToken(event.headers.authorization)
  return user.uid
}
