import { model } from '../../model.ts'

// The stub says what it does: an address that a signature gives away is that of the one who signed.
export const ethers = model({
  packages: ['ethers', '@ethersproject/wallet', '@ethersproject/transactions', '@metamask/eth-sig-util', 'eth-sig-util'],
  exports: {},
  source: 'https://docs.ethers.org/v6/api/hashing/#verifyMessage, https://metamask.github.io/eth-sig-util/latest/, 2026-11-22',
})
