import _ from 'lodash'

const greeting = 'Dear <%= first %>, your parcel arrives on <%= day %>.'

export const handler = async ({ body }) => {
  const { wording, first, day } = JSON.parse(body)
  const render = _.template([greeting, '<%= wording %>'].join('\n'))
  const length = render({ first, day, wording }).length
  return { statusCode: 200, statusDescription: '200 OK', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ length }) }
}
