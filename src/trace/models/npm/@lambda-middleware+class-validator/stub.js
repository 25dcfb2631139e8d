import { restrict } from 'cordon'

export const classValidator =
  ({ bodyType }) =>
  (handler) =>
  (event, context) => {
    const rules = bodyType.prototype.rules_
    const body = JSON.parse(event.body)
    return handler(
      { ...event, body: rules === undefined ? body : restrict(body, { types: ['object'], fields: rules, others: 'kept' }) },
      context,
    )
  }
