import { LocationClient, SearchPlaceIndexForTextCommand } from '@aws-sdk/client-location'
import { Polly } from '@aws-sdk/client-polly'
import { Translate } from '@aws-sdk/client-translate'

export const find = async ({ text }: { text: string }): Promise<number> => {
  const { Results } = await new LocationClient({}).send(new SearchPlaceIndexForTextCommand({ IndexName: process.env.PLACES, Text: text })) // uses geo:SearchPlaceIndexForText on Places
  return Results?.length ?? 0
}

export const say = async ({ text }: { text: string }): Promise<number> => {
  const { TranslatedText } = await new Translate({}).translateText({ Text: text, SourceLanguageCode: 'en', TargetLanguageCode: 'fr' }) // uses translate:TranslateText on *
  const { AudioStream } = await new Polly({}).synthesizeSpeech({ Text: TranslatedText, OutputFormat: 'mp3', VoiceId: 'Lea' }) // uses polly:SynthesizeSpeech on *
  return (await AudioStream?.transformToByteArray())?.length ?? 0
}
