import _ from 'lodash'

const render = (source) => _.template(source)({ amount: 120 }) // finds template-injection
const standard = 'You owe <%= amount %>'

export const handler = async (event) => {
  for (const { dynamodb } of event.Records) {
    const { wording } = dynamodb?.NewImage ?? {}
    const text = render(wording?.S ?? standard)
    if (text.length > 2000) throw new RangeError('too long')
  }
}
