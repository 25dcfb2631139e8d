import pty


def spawned(event, context):
    pty.spawn(event['program'])  # finds command
    pty.spawn(['cat', event['name']])  # finds argument
    pty.spawn(['cat', '/tmp/' + event['name']])
    pty.spawn('/bin/true')
