import _ from 'lodash'

const render = (source) => _.template(source)({ amount: 120 })
const standard = 'You owe <%= amount %>'

export const handler = async (event) => {
  for (const { dynamodb } of event.Records) {
    const { wording } = dynamodb?.NewImage ?? {}
    const text = render(wording?.S === undefined ? '' : standard)
    if (text.length > 2000) throw new RangeError('too long')
  }
}
