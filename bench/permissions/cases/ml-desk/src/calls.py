import os
import uuid

import boto3


def transcribe(event, context):
    boto3.client('transcribe').start_transcription_job(  # uses transcribe:StartTranscriptionJob on *; s3:GetObject on Calls/calls/*; s3:PutObject on Texts/*
        TranscriptionJobName=str(uuid.uuid4()),
        LanguageCode='de-DE',
        Media={'MediaFileUri': f"s3://{os.environ['CALLS']}/calls/{event['id']}.mp3"},
        OutputBucketName=os.environ['TEXTS'],
    )


def speak(event, context):
    audio = boto3.client('polly').synthesize_speech(Text=event['text'], OutputFormat='mp3', VoiceId='Vicki')  # uses polly:SynthesizeSpeech on *
    return len(audio['AudioStream'].read())
