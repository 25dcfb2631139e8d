import asyncio
import os


async def listed(folder):
    os.system('ls ' + folder)  # finds command
    return folder


async def whole(event):
    one, other = await asyncio.gather(listed(event['folder']), asyncio.sleep(0.1))
    os.system('echo ' + one)  # finds command
    await asyncio.sleep(int(event['seconds']))  # finds work


def ran(event, context):
    asyncio.run(whole(event))


def in_loop(event, context):
    loop = asyncio.get_event_loop()
    os.system('echo ' + loop.run_until_complete(listed(event['folder'])))  # finds command
    loop.run_until_complete(asyncio.sleep(0.5))


async def processes(event, context):
    await asyncio.create_subprocess_shell('cat ' + event['name'])  # finds command
    await asyncio.create_subprocess_exec('cat', event['name'])  # finds argument
    await asyncio.create_subprocess_exec('cat', '/tmp/' + event['name'])
    await asyncio.create_subprocess_exec('cat', '-n', '--', event['name'])
    process = await asyncio.create_subprocess_exec('ls', '-l', stdout=asyncio.subprocess.PIPE)
    out, errors = await process.communicate()


async def elsewhere(event, context):
    await asyncio.to_thread(os.system, 'ls ' + event['folder'])  # finds command
    await asyncio.get_running_loop().run_in_executor(None, os.system, 'ls /tmp')
