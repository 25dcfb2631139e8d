import middy from '@middy/core'
import ssm from '@middy/ssm'

const base = async (event, context) => ({ price: Number(context.margin) * event.cost })

export const handler = middy(base)
  .use(ssm({ fetchData: { margin: '/shop/margin', currency: '/shop/currency' }, setToContext: true })) // uses ssm:GetParameters on ssm:/shop/margin; ssm:GetParameters on ssm:/shop/currency
