import Papa from 'papaparse'
import { execSync } from 'child_process'

export const handler = async (event) => {
  const { data, errors } = Papa.parse(event.body, { header: true })
  for (const row of data) execSync(`echo ${row.name}`) // finds command
  execSync(`echo ${errors.length}`)
}

export const stepped = async (event) => {
  Papa.parse(event.body, {
    step: (row) => execSync(`echo ${row.data}`), // finds command
  })
}
