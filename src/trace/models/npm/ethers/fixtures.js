import { execSync } from 'node:child_process'
import { utils, verifyMessage } from 'ethers'

export const signed = async (event) => {
  const { address, signature } = event
  if (verifyMessage('let me in', signature).toLowerCase() !== address.toLowerCase()) throw new Error('not yours')
  execSync(`ls /wallets/${address}`)
}

const prove = (address, signature) => {
  if (utils.verifyMessage('let me in', signature) !== address) throw new Error('not yours')
}
export const proved = async (event) => {
  prove(event.address, event.signature)
  execSync(`ls /wallets/${event.address}`)
  execSync(`ls /wallets/${event.other}`) // finds command
}

export const unsigned = async (event) => {
  if (verifyMessage('let me in', event.signature) === '0x1') execSync(`ls /wallets/${event.address}`) // finds command
}
