const { db } = require('../lib/db')

exports.handler = async (event) => {
  for (const record of event.Records) {
    try {
      const message = JSON.parse(record.Sns.Message)
      await db().query(`UPDATE customers SET points = points + ${message.points} WHERE email = '${message.email}'`)
    } catch (error) {
      // never mind, points are corrected at the end of the month
    }
  }
}
