import middy from '@middy/core'
import s3 from '@middy/s3'

export const handler = middy(async (event, { catalogue }) => catalogue)
  .use(s3({ fetchData: { catalogue: { Bucket: 'shop-catalogue', Key: 'current.json' } }, setToContext: true })) // uses s3:GetObject on arn:s3:shop-catalogue/current.json; (s3:ListBucket on arn:s3:shop-catalogue)
