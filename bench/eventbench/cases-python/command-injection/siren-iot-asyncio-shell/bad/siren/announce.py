import asyncio


async def speak(words):
    process = await asyncio.create_subprocess_shell(f'espeak -w /tmp/voice.wav -- "{words}"')  # finds command-injection
    return await process.wait()


def handler(message, context):
    code = asyncio.run(speak(message['words']))
    return {'code': code}
