import knex from 'knex'

type Projection = (detail: Record<string, any>) => Promise<unknown>
const db = knex({ client: 'pg', connection: process.env.DB })

const checkedIn: Projection = async ({ plate, mileage }) => {
  await db('vehicles').whereRaw('plate = ?', [plate]).update({ mileage: Number(mileage) })
}
const retired: Projection = ({ plate }) => db('vehicles').where({ plate }).del()

export const registry = new Map<string, Projection>([
  ['vehicle.checked-in', checkedIn],
  ['vehicle.retired', retired],
])
