import { execSync } from 'child_process'
import XLSX from 'xlsx'

export const handler = async (event) => {
  const book = XLSX.read(Buffer.from(event.body, 'base64'))
  const [row] = XLSX.utils.sheet_to_json(book.Sheets.orders)
  execSync(`echo ${row.name}`) // finds command
  XLSX.readFile(`/tmp/${event.name}`) // finds path
  XLSX.readFile('/tmp/orders.xlsx')
}
