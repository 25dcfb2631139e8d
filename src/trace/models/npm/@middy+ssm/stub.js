import { secret } from 'cordon'

// Values are fetched under names of the program's own choice, and put into the context or kept aside for getInternal.
export default function fetchedValues({ fetchData = {}, setToContext } = {}) {
  return {
    before: (request) => {
      for (const key of Object.keys(fetchData)) {
        const value = secret(fetchData[key])
        request.internal[key] = value
        if (setToContext) request.context[key] = value
      }
    },
  }
}
export const secretsManager = fetchedValues
export const ssm = fetchedValues
