const regions = ['eu', 'us']

export const handler = async ({ page, region }) => ({
  page: page,
  region: regions.includes(region) ? region : 'eu',
})
