const moment = require('moment')
const dayjs = require('dayjs')
const { execSync } = require('child_process')

exports.handler = async (event) => {
  execSync(`touch /tmp/${moment(event.day).format('YYYY-MM-DD')}`)
  execSync(`touch /tmp/${dayjs(event.day).add(1, 'day').toISOString()}`)
  execSync(`touch /tmp/${moment().format(event.format)}`) // finds command
  execSync(`touch /tmp/${moment(event.day).unix()}`)
  execSync(`touch /tmp/${event.day}`) // finds command
}
