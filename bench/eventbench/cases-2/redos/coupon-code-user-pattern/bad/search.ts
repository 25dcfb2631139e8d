import escapeRegExp from 'lodash/escapeRegExp'

const coupons = ['SPRING-10', 'AUTUMN-15', 'FAMILY-20']
const matcher = (text: string) => new RegExp(text, 'i') // finds redos

export const handler = async ({ queryStringParameters: query }: { queryStringParameters?: { q?: string } }) => {
  const pattern = matcher(query?.q ?? '')
  const found = coupons.filter((coupon) => pattern.test(coupon))
  return { statusCode: 200, headers: { 'content-type': 'application/json' }, body: JSON.stringify(found) }
}
