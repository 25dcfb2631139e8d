import { google } from 'googleapis'
import { OAuth2Client } from 'google-auth-library'
import { execSync } from 'child_process'

const sheets = google.sheets({ version: 'v4' })
const client = new OAuth2Client()

export const handler = async (event) => {
  await sheets.spreadsheets.values.append({ spreadsheetId: 'orders', requestBody: { values: [[event.name]] } })
  const ticket = await client.verifyIdToken({ idToken: event.token, audience: 'shop' })
  execSync(`logger ${ticket.getPayload().name}`) // finds command
  execSync('logger seen')
}
