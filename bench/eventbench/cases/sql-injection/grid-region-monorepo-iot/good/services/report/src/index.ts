import { averageLoad } from '@grid/readings'

export const handler = async ({ region }: { region: string }) => {
  const { megawatts } = await averageLoad(region)
  return { high: megawatts > 900 }
}
