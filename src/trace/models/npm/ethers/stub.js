import { open, signature } from 'cordon'

// Whoever can sign has the key of the address; nobody chooses an address that he has no key of.
const recovered = () => signature('', [])

export const verifyMessage = recovered
export const verifyTypedData = recovered
export const recoverAddress = recovered
export const recoverPersonalSignature = recovered
export const recoverTypedSignature = recovered
export const extractPublicKey = recovered
export const getAddress = (address) => open(address)
export const isAddress = () => open()
export const utils = { verifyMessage, verifyTypedData, recoverAddress, getAddress, isAddress }
export const ethers = { utils, verifyMessage, verifyTypedData, recoverAddress, getAddress, isAddress }
