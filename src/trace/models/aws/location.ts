import { cloudService } from '../cloud.ts'
import { each, operations } from './facts.ts'

export const location = cloudService({
  id: 'location',
  operations: operations({
    ...each('SearchPlaceIndexForPosition SearchPlaceIndexForSuggestions SearchPlaceIndexForText', { on: 'IndexName' }),
    GetPlace: { on: 'IndexName' },
    ...each('CalculateRoute CalculateRouteMatrix', { on: 'CalculatorName' }),
    BatchUpdateDevicePosition: { on: 'TrackerName', recordKey: 'Updates[].DeviceId' },
    ...each('GetDevicePosition GetDevicePositionHistory', { on: 'TrackerName', recordKey: 'DeviceId' }),
    ...each('BatchDeleteDevicePositionHistory BatchGetDevicePosition', { on: 'TrackerName', recordKey: 'DeviceIds[]' }),
    ...each('GetGeofence PutGeofence', { on: 'CollectionName', recordKey: 'GeofenceId' }),
    CreateKey: { on: 'KeyName', into: { cloud: 'Restrictions.AllowActions[]' }, secrets: 'Key' },
    DescribeKey: { on: 'KeyName', secrets: 'Key' },
  }),
  source: 'https://docs.aws.amazon.com/location/previous/APIReference/API_Operations_Amazon_Location_Service.html, 2026-11-22',
})
