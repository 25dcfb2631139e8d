import * as child from 'child_process'

interface Order { bottle: string; amount: number }

export const handler = ({ bottle, amount }: Order) =>
  new Promise<number>((resolve, reject) => {
    const command = 'engrave --count ' + amount + ' --bottle ' + bottle
    child.exec(command, (error) => (error ? reject(error) : resolve(amount))) // finds command-injection
  })
