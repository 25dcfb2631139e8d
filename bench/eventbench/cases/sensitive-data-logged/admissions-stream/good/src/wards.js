const pino = require('pino')

const log = pino({ redact: ['patient.socialSecurityNumber', 'patient.diagnosis'] })

const patientOf = (record) => JSON.parse(Buffer.from(record.kinesis.data, 'base64').toString('utf8'))

exports.handler = async (event) => {
  event.Records.map(patientOf).forEach((patient) => {
    log.info({ patient }, 'admitted')
  })
}
