import { PrismaClient } from '@prisma/client'

export class Contracts {
  constructor(private readonly prisma = new PrismaClient()) {}

  list(customer: string) {
    return this.prisma.contract.findMany({ where: { customer }, take: 50, select: { id: true, plan: true } })
  }

  async cancel(id: string, customer: string): Promise<boolean> {
    const { count } = await this.prisma.contract.updateMany({ where: { id, customer }, data: { cancelledAt: new Date() } })
    return count === 1
  }
}
