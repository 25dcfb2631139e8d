import { cloudService } from '../cloud.ts'
import { each, operations } from './facts.ts'

const image = { into: { cloud: 'Image.S3Object.Bucket' }, recordKey: 'Image.S3Object.Name' }
const video = {
  into: { cloud: ['Video.S3Object.Bucket', 'NotificationChannel.SNSTopicArn', 'NotificationChannel.RoleArn'] },
  recordKey: 'Video.S3Object.Name',
}

export const rekognition = cloudService({
  id: 'rekognition',
  operations: operations({
    ...each('DetectFaces DetectLabels DetectModerationLabels DetectProtectiveEquipment RecognizeCelebrities', image),
    DetectText: { ...image, reads: { content: 'TextDetections[].DetectedText' } },
    CompareFaces: {
      into: { cloud: ['SourceImage.S3Object.Bucket', 'TargetImage.S3Object.Bucket'] },
      recordKey: 'SourceImage.S3Object.Name',
    },
    IndexFaces: { on: 'CollectionId', ...image, writes: { value: 'ExternalImageId' } },
    SearchFacesByImage: { on: 'CollectionId', ...image, reads: { value: 'FaceMatches[].Face.ExternalImageId' } },
    SearchFaces: { on: 'CollectionId', reads: { value: 'FaceMatches[].Face.ExternalImageId' }, recordKey: 'FaceId' },
    ...each('CreateCollection DeleteCollection DescribeCollection ListFaces', { on: 'CollectionId' }),
    DeleteFaces: { on: 'CollectionId', recordKey: 'FaceIds[]' },
    ...each(
      'StartCelebrityRecognition StartContentModeration StartFaceDetection StartLabelDetection StartPersonTracking StartSegmentDetection StartTextDetection',
      video,
    ),
    StartFaceSearch: { ...video, on: 'CollectionId' },
    GetTextDetection: { about: 'JobId', reads: { content: 'TextDetections[].TextDetection.DetectedText' }, recordKey: 'JobId' },
    GetFaceLivenessSessionResults: { about: 'SessionId', recordKey: 'SessionId' },
    DetectCustomLabels: { on: 'ProjectVersionArn', ...image },
    PutProjectPolicy: { on: 'ProjectArn', into: { cloud: 'PolicyDocument' } },
  }),
  source: 'https://docs.aws.amazon.com/rekognition/latest/APIReference/API_Operations.html, 2026-11-22',
})
