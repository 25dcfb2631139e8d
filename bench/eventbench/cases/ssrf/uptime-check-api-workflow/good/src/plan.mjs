const regions = ['eu', 'us']

export const handler = async ({ page, region }) => ({
  page: 'https://www.example.org/?checked=' + encodeURIComponent(page),
  region: regions.includes(region) ? region : 'eu',
})
