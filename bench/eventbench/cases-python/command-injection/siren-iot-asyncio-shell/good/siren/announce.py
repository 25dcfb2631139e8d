import asyncio


async def speak(words):
    process = await asyncio.create_subprocess_exec('espeak', '-w', '/tmp/voice.wav', '--', words)
    return await process.wait()


def handler(message, context):
    code = asyncio.run(speak(message['words']))
    return {'code': code}
