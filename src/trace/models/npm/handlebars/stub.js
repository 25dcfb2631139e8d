import { known, open, restrict, sink, unread } from 'cordon'

// Two braces escape for HTML; three braces and `{{&` put a value in as it is. A template in a file may do either.
const page = (template, data) => {
  if (!known(template)) return restrict(unread('a template', data), { types: ['string'] })
  const made = open(template, data)
  const raw = template.includes('{{{') || template.includes('{{&') || template.includes('{{~{')
  return raw ? restrict(made, { types: ['string'] }) : restrict(made, { types: ['string'], safe: ['html'] })
}

export const compile = (template) => {
  sink('template', template)
  return (data) => page(template, data)
}
export const precompile = (template) => {
  sink('template', template)
  return open(template)
}
export const template = (compiled) => (data) => open(compiled, data)
export const registerHelper = (name, helper) => {
  if (typeof helper === 'function') helper(open(), open())
}
export const registerPartial = (name, partial) => {
  if (typeof partial === 'string') sink('template', partial)
}
export const unregisterHelper = () => undefined
export const escapeExpression = (value) => restrict(open(value), { types: ['string'], safe: ['html'] })
export class SafeString {
  constructor(text) {
    this.text = text
  }
  toString() {
    return this.text
  }
}
export const Utils = { escapeExpression, isEmpty: () => open(), isArray: Array.isArray, extend: Object.assign }
export const create = () => ({
  compile,
  precompile,
  template,
  registerHelper,
  registerPartial,
  unregisterHelper,
  escapeExpression,
  SafeString,
  Utils,
  create,
})
export default create()
