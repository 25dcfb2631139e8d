import { CloudWatchClient, PutMetricDataCommand } from '@aws-sdk/client-cloudwatch'

const metrics = new CloudWatchClient({})

export const book = (tons: number) =>
  metrics.send(new PutMetricDataCommand({ Namespace: 'Grain', MetricData: [{ MetricName: 'Tons', Value: tons }] }))
