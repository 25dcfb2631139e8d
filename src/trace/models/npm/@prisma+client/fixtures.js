import { Prisma, PrismaClient } from '@prisma/client'

const prisma = new PrismaClient()

export const raw = async (event) => {
  await prisma.$queryRawUnsafe(`SELECT * FROM "User" WHERE name = '${event.name}'`) // finds sql
  await prisma.$queryRawUnsafe('SELECT * FROM "User" WHERE name = $1', event.name)
  await prisma.$queryRaw`SELECT * FROM "User" WHERE name = ${event.name}`
  await prisma.$queryRaw(Prisma.sql`SELECT * FROM "User" WHERE name = ${event.name}`)
  await prisma.$queryRaw`SELECT * FROM "User" ORDER BY ${Prisma.raw(event.order)}` // finds sql
  await prisma.$executeRawUnsafe('DELETE FROM ' + event.table) // finds sql
}

export const models = async (event) => {
  await prisma.user.findMany({ where: { name: String(event.name) }, take: 10 })
  await prisma.user.findMany({ where: JSON.parse(event.body) }) // finds nosql
  await prisma.user.findUnique({ where: { id: event.pathParameters.id } }) // finds record-key
  await prisma.user.create({ data: { name: event.name } })
  await prisma.user.findUnique({ where: { id: 7 } })
}
