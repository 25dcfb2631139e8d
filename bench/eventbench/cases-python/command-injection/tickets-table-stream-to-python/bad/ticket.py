from subprocess import PIPE, Popen


def handler(event, context):
    for record in event['Records']:
        match record['eventName']:
            case 'INSERT':
                image = record['dynamodb']['NewImage']
                process = Popen('banner ' + image['wish']['S'], shell=True, stdout=PIPE)  # finds command-injection
                process.communicate()
            case _:
                continue
