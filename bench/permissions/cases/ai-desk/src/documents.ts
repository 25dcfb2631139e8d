import { DetectFacesCommand, RekognitionClient } from '@aws-sdk/client-rekognition'
import { AnalyzeIDCommand, TextractClient } from '@aws-sdk/client-textract'
import { StartTranscriptionJobCommand, TranscribeClient } from '@aws-sdk/client-transcribe'

const inBucket = (Name: string) => ({ S3Object: { Bucket: process.env.PASSPORTS, Name } })

export const passport = async ({ key }: { key: string }): Promise<number> => {
  const textract = new TextractClient({})
  const { IdentityDocuments } = await textract.send(new AnalyzeIDCommand({ DocumentPages: [inBucket(key)] })) // uses textract:AnalyzeID on *; s3:GetObject on Passports/*
  return IdentityDocuments?.length ?? 0
}

export const faces = async ({ key }: { key: string }): Promise<number> => {
  const { FaceDetails } = await new RekognitionClient({}).send(new DetectFacesCommand({ Image: inBucket(`faces/${key}`) })) // uses rekognition:DetectFaces on *; s3:GetObject on Passports/faces/*
  return FaceDetails?.length ?? 0
}

export const listen = async ({ id }: { id: string }): Promise<void> => {
  const transcribe = new TranscribeClient({})
  await transcribe.send( // uses transcribe:StartTranscriptionJob on *; s3:GetObject on Voice/calls/*
    new StartTranscriptionJobCommand({
      TranscriptionJobName: id,
      IdentifyLanguage: true,
      Media: { MediaFileUri: `s3://${process.env.VOICE}/calls/${id}.wav` },
    }),
  )
}
