from subprocess import run


def handler(event, context):
    detail = event['detail']
    target = f"/tmp/{int(detail['number'])}.wav"
    run(['espeak', '-w', target, '--', detail['words']], check=True)
